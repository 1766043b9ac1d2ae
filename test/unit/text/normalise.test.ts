import assert from 'node:assert/strict';
import { test } from 'node:test';

import { equalText, isBlank, normalise, rawSpan, tidy } from '../../../src/text/normalise.ts';

function checkNormalised(raw: string, expected: string): void {
  const { text, offsets } = normalise(raw);
  assert.equal(text, expected, JSON.stringify(raw));
  assert.equal(offsets.length, text.length + 1);
  assert.equal(offsets[text.length], raw.length);
  offsets.reduce((before, offset) => {
    assert.ok(offset >= before, `offsets go back in ${JSON.stringify(raw)}`);
    return offset;
  }, 0);
  assert.equal(normalise(text).text, text, `normalising twice changes ${JSON.stringify(raw)}`);
}

test('differences that the normalisation removes', () => {
  const cases: [string, string][] = [
    ['', ''],
    ['plain text, 3 words', 'plain text, 3 words'],
    ['“Yes” „ja“ «oui» "no"', '"Yes" "ja" "oui" "no"'],
    ['the state’s ‘own’ `way´', "the state's 'own' 'way'"],
    ["``Yes,'' he said", '"Yes," he said'],
    ['a\u00A0\n\t b \r\n c', 'a b c'],
    [' both ends ', ' both ends '],
    ['so--it, so---it, so – it, so — it, so—it, so - it', 'so–it, so–it, so–it, so–it, so–it, so–it'],
    ['well-known', 'well-known'],
    ['non\u2011breaking', 'non-breaking'],
    ['2014-15 and 2014–15', '2014–15 and 2014–15'],
    ['\u22125 °C', '-5 °C'],
    ['wait... and … and . . .', 'wait… and … and …'],
    ['end....', 'end….'],
    ['co\u00ADop\u200Berate\uFEFF\0', 'cooperate'],
    ['e\u0301te\u0301', 'été'],
    ['\u1112\u1161\u11AB\u1100\u1173\u11AF', '한글'],
    ['eﬃcient ﬁgures Ⅳ ％ ＡＢ', 'efficient figures IV % AB'],
    ['10² H₂O ½ ① ª ™', '10² H₂O ½ ① ª ™'],
    ['¨ ¯ ¸', '¨ ¯ ¸'],
    ['⚠️ 🇫🇷 😀', '⚠ 🇫🇷 😀'],
    ['Case Is KEPT', 'Case Is KEPT'],
    ['a \u00AD b', 'a b'],
    ['\uD83D half a pair \uDE00', '\uD83D half a pair \uDE00'],
  ];
  for (const [raw, expected] of cases) checkNormalised(raw, expected);
});

test('offsets point into the raw text', () => {
  assert.deepEqual([...normalise('“Yes”  he').offsets], [0, 1, 2, 3, 4, 5, 7, 8, 9]);
  assert.deepEqual([...normalise('a -- b…').offsets], [0, 2, 5, 6, 7]);
  assert.deepEqual([...normalise('ﬁ\u00ADn').offsets], [0, 0, 2, 3]);
  const raw = 'so – it\u00AD went';
  const normalised = normalise(raw);
  assert.deepEqual(rawSpan(raw, normalised, 0, 2), { start: 0, end: 2 });
  assert.deepEqual(rawSpan(raw, normalised, 3, 5), { start: 5, end: 7 });
});

test('a raw span of white space does not reach before its start', () => {
  const raw = '\u00AD b';
  assert.deepEqual(rawSpan(raw, normalise(raw), 0, 1), { start: 1, end: 1 });
});

test('equality is equality after normalising', () => {
  assert.ok(equalText('“It’s over” – he', '"It\'s over"--he '));
  assert.ok(!equalText('10²', '102'));
  assert.ok(!equalText('Iran', 'iran'));
});

test('tidying changes only white space', () => {
  assert.equal(tidy(' “It’s\u00A0 so” –\r\nco\u00ADop\u200B… \0'), '“It’s so” – coop…');
});

test('a text of white space and invisible characters is blank', () => {
  for (const text of [
    '',
    ' \t\r\n',
    '\u2028\u2029\u0085',
    '\u00A0\u3000',
    '\uFEFF',
    '\u200B\u200D\u2060\u00AD',
  ])
    assert.ok(isBlank(text), JSON.stringify(text));
  for (const text of ['a', ' .', '\0', '\uFEFF\u200B1', '\u0301', '¶'])
    assert.ok(!isBlank(text), JSON.stringify(text));
});
