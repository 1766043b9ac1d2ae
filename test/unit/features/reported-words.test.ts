import type { StoredPassage } from '../../../src/corpus/source.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPlain } from '../../../src/corpus/formats/text-file.ts';
import { reportedWords } from '../../../src/features/reported-words.ts';
import { findWords } from '../../../src/text/find-words.ts';

/** `quoted` in passage `number` of a text, or of a file of the seeds. */
function whose(text: string, number: number, quoted: string): string | undefined {
  const bytes = /^\d{3}_/.test(text)
    ? readFileSync(new URL(`../../../seeds/${text}.txt`, import.meta.url))
    : new TextEncoder().encode(text);
  const passages = readPlain(bytes, 'plain').passages.map((passage): StoredPassage =>
    Object.assign({ key: 'x', path: 'x.txt', reader: 'text', markup: 'plain' as const }, passage),
  );
  const passage = passages[number - 1];
  assert.ok(passage !== undefined);
  const [span] = findWords(passage.text, quoted);
  assert.ok(span !== undefined, quoted);
  const reported = reportedWords(passages, passage, span);
  return reported === undefined ? undefined : `¶${reported.passage.number} ${reported.attribution}`;
}

const cases: readonly (readonly [
  text: string,
  number: number,
  quoted: string,
  wanted: string | undefined,
])[] = [
  [
    '000_3ba4764f69fb2cfe',
    7,
    'The lack of Syrian fighters',
    '¶7 … geopolitical expert Ian Bremmer, the president of Eurasia Group, told Business Insider in an email on Saturday.',
  ],
  ['000_3ba4764f69fb2cfe', 8, 'in a stronger position', '¶8 … Bremmer added.'],
  ['000_3ba4764f69fb2cfe', 8, 'more likely to take the lead', '¶8 … Bremmer added.'],
  ['000_3ba4764f69fb2cfe', 6, 'may have an important role to play', undefined],
  [
    '004_4047ee32e6c629f4',
    9,
    'it would not be appropriate',
    '¶9 U.S. Secretary of State John Kerry said on September 12 that … for Tehran to be in the international coalition …',
  ],
  [
    '004_4047ee32e6c629f4',
    21,
    'is loyal to',
    '¶20 … says Kirk Sowell, a Jordan-based political-risk analyst who publishes …',
  ],
  ['“Nobody knows who wrote this wall.”', 1, 'who wrote this', undefined],
  ['The tanker left.\n\n“It left at night,” she said.', 2, 'left at night', '¶2 … she said.'],
];

for (const [text, number, quoted, wanted] of cases) {
  test(`whose words are “${quoted}” in ${text.slice(0, 20)} ¶${number}`, () => {
    assert.equal(whose(text, number, quoted), wanted);
  });
}
