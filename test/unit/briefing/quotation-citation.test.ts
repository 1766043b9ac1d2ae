import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage } from '../../../src/briefing/coverage.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { quotedParts } from '../../../src/briefing/quotations/quotation-citation.ts';
import type { Scope } from '../../../src/briefing/coverage.ts';

/** The first words of each quotation and the citations it belongs to: `one two three: @a`. */
function partsOf(text: string, scope: Scope = 'sentence'): string[] {
  const briefing = parseBriefing(text);
  return quotedParts(briefing, coverage(briefing, scope)).map(({ words, groups }) => {
    const said = briefing.text.slice(words.start, words.end).replaceAll(/\s+(?:> ?)*/g, ' ');
    const cited = groups.flatMap(({ citations }) => citations.map(({ key }) => `@${key}`));
    return `${said.split(' ').slice(0, 3).join(' ')}: ${cited.join(' ')}`.trim();
  });
}

const cases: readonly (readonly [text: string, ...parts: string[]])[] = [
  ['He said “one two three” [@a].', 'one two three: @a'],
  ['He said “one two three.” [@a]', 'one two three.: @a'],
  ['He said “one two three” [@a; @b, ¶2].', 'one two three: @a @b'],
  ['He said “one two three” [@a] [@b].', 'one two three: @a @b'],
  ['He said “one two three” [@a] and “four five six” [@b].', 'one two three: @a', 'four five six: @b'],
  ['He said “one two three” and “four five six” [@b].', 'one two three: @b', 'four five six: @b'],
  ['“One two three,” he said, “four five six” [@a].', 'One two three,: @a', 'four five six: @a'],
  [
    'He said “one two three” [@a], and “four five six,” he said, “seven eight nine” [@b].',
    'one two three: @a',
    'four five six,: @b',
    'seven eight nine: @b',
  ],
  ['@a [¶2] says “one two three”, but @b [¶3] “four five six”.', 'one two three: @a', 'four five six: @b'],
  ['@a [¶2] says “one two three” and “four five six”.', 'one two three: @a', 'four five six: @a'],
  ['“One two three,” says @a [¶2], “four five six.”', 'One two three,: @a', 'four five six.: @a'],
  ['@a [¶2] says “one two three” [@b].', 'one two three: @b'],
  ['As it was put [@a], “one two three”.', 'one two three: @a'],
  ['He said: “One two three. Four five.” [@a] She left [@b].', 'One two three.: @a'],
  ['He left [@b]. He said “one two three”.', 'one two three:'],
  [
    'He said “one two three”[^1] and “four five six”[^2].\n\n[^1]: [@a].\n[^2]: [@b].',
    'one two three: @a',
    'four five six: @b',
  ],
  ['He said “one two three”.^[See @a.]', 'one two three: @a'],
  [
    '| A | B |\n| --- | --- |\n| “one two three” [@a] | “four five six” [@b] |',
    'one two three: @a',
    'four five six: @b',
  ],
  ['> One two three four. [@a]', 'One two three: @a'],
  ['> One two three four.\n>\n> — Putin [@a]', 'One two three: @a'],
  ['He put it so [@a]:\n\n> One two three four.', 'One two three: @a'],
  ['> One two three four.\n\n[@a]', 'One two three: @a'],
  ['> One two three four [@a]. Five six seven eight [@b].', 'One two three: @a', 'Five six seven: @b'],
  ['> One two three four.\n>\n> Five six seven eight. [@b]', 'One two three: @b'],
  ['> One two three four.', 'One two three:'],
  ['He said “one two three [@a] and left.', 'one two three: @a'],
];

test('each quotation belongs to the citation that a reader would choose', () => {
  assert.deepEqual(
    cases.map(([text]) => [text, ...partsOf(text)]),
    cases,
  );
});

test('with paragraph scope, a citation at the end of a paragraph covers its quotations', () => {
  assert.deepEqual(partsOf('He said “one two three”. She left [@b].', 'paragraph'), ['one two three: @b']);
});

test('the first letter may be lower case only if the quotation continues a sentence', () => {
  assert.deepEqual(runIn('He said “one two three”.'), [true]);
  assert.deepEqual(runIn('“One two three,” he said, “four five six.”'), [false, true]);
  assert.deepEqual(runIn('He said that\n\n> one two three four.'), [true]);
  assert.deepEqual(runIn('He said so.\n\n> One two three four.'), [false]);
  assert.deepEqual(runIn('- “one two three”'), [true]);
});

function runIn(text: string): boolean[] {
  const briefing = parseBriefing(text);
  return quotedParts(briefing, coverage(briefing, 'sentence')).map((part) => part.runIn);
}
