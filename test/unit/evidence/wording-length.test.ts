import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingLength } from '../../../src/evidence/wording-length.ts';

const cases: readonly (readonly [text: string, count: number])[] = [
  ['', 0],
  ['the lack of Syrian fighters', 5],
  ['President Barack Obama said no', 5],
  ['the Ministry of Foreign Affairs said no', 4],
  ['Saudi Arabia, Qatar and the United Arab Emirates sent no one', 4],
  // A full stop ends a name; a joiner at the end is none of it.
  ['in the United Nations. The Arab League and then', 9],
  ['the Islamic Republic of Iran and the others', 5],
  ['Abu Bakr al Baghdadi spoke', 2],
];

test('long names and lists of names count as one word', () => {
  for (const [text, count] of cases) assert.equal(wordingLength(text), count, text);
});
