import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../src/briefing/claims/classify.ts';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { normalise } from '../../src/text/normalise.ts';
import { sentences } from '../../src/text/sentences/sentences.ts';
import { textOf } from '../../src/text/span.ts';

test('any text parses in linear time', () => {
  const many = 1_500;
  for (const part of [
    '[',
    ']',
    '[@',
    '[@a;',
    '[a](',
    '[a](<',
    '"',
    '“a ',
    '*a ',
    '_a',
    '`',
    '``` ',
    '<',
    '<a ',
    '<!--',
    '$a',
    '\\',
    '> ',
    '- ',
    '^[',
    '[^',
    '![',
    '@',
    '@{',
    '@a [',
    '[@a][',
    '|',
    '| a\n',
    '‘a ',
    "'a ",
    '&',
    '#',
    '\n> a',
    '\n- a\n\n  ',
    '[@a](',
    '((',
    ':::',
    '[^1]: [',
    '\n[^a]: b',
    '{',
    '[@a, ¶',
    '1. ',
    '\r',
    '\0',
    '\uD800',
    '“a b c” ',
    'He left: ',
    '\n\n> “a b c d [@a]\n',
  ]) {
    assert.equal(
      parseBriefing(part.repeat(many / part.length)).text.length,
      part.repeat(many / part.length).length,
    );
  }
  // Quadratic work would take minutes here.
  for (const part of ['[', '> ', '[](']) {
    assert.equal(parseBriefing(part.repeat(100_000 / part.length)).malformed.length, 0);
  }
  assert.equal(parseBriefing('word '.repeat(100_000)).sentences.length, 1);
  // Ambiguous attributes would make an expression backtrack for ever here.
  const heading = `Port {${'a=b'.repeat(40)}`;
  assert.deepEqual(
    parseBriefing(`# ${heading}`).sentences.map(({ plain }) => plain),
    [heading],
  );
});

test('a sentence of any length is classified', () => {
  const fragments = [
    'a ',
    'the ',
    '“',
    '‘a’ ',
    'if ',
    '1',
    '1,',
    'A.',
    ' - ',
    'it is very ',
    '"',
    '-',
    ', and ',
    ' ',
    '\uD800',
  ];
  for (const fragment of fragments) {
    const hostile = fragment.repeat(100_000 / fragment.length);
    assert.notEqual(classify(hostile, { kind: 'prose', quotations: 0, endsWithColon: false }).reason, '');
  }
});

test('only white space lies between the sentences of a hostile text', () => {
  for (const unit of [
    '. ',
    '.',
    '(',
    '“',
    '"',
    '‘a.',
    'A. ',
    '\n',
    'a\n',
    '- a\n',
    '1. A ',
    '.[',
    '. . ',
    '[@',
    "'",
    '*_',
    '!?) ',
  ])
    for (const head of ['', 'A ']) {
      const text = head + unit.repeat(5000);
      const left = sentences(text).map((span) => textOf(text, span));
      assert.equal(left.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
    }
});

test('a long hostile text is normalised in one pass', () => {
  const length = 20_000;
  for (const unit of [
    ' ',
    '-',
    '.',
    "'",
    '. ',
    ' -',
    '\u0301',
    '\u0316\u0301',
    '\u00AD',
    '\u1100',
    'a ',
    '"',
  ])
    assert.ok(normalise('a' + unit.repeat(length)).offsets.length > 1);
});
