import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchQuote } from '../../../src/text/quotes/match-quote.ts';
import { readQuote } from '../../../src/text/quotes/quote-elements.ts';
import { passagesSource } from '../../../src/text/quotes/quote-source.ts';

const passages = [
  ['4.2', 'The Contractor shall hand over, within fourteen days:'],
  ['4.2(a)', 'all drawings made for the works; and'],
  ['4.2(b)', 'the keys of the northern gate.'],
  ['Article IV', 'Either party may terminate.'],
  ['1.a', 'A pump was bought.'],
] as const;

const source = passagesSource(
  passages.map(([printed, text], index) => ({
    text,
    number: index + 1,
    markup: 'plain',
    locators: [
      { label: 'paragraph', first: String(index + 1) },
      { label: 'section', first: printed },
    ],
  })),
);

const cases: readonly (readonly [quote: string, expected: 'exact' | 'altered'])[] = [
  ['The Contractor shall hand over, within fourteen days', 'exact'],
  ['4.2 The Contractor shall hand over, within fourteen days', 'exact'],
  ['4.2. The Contractor shall hand over, within fourteen days', 'exact'],
  ['4.3 The Contractor shall hand over, within fourteen days', 'altered'],
  ['4.2(a) The Contractor shall hand over, within fourteen days', 'altered'],
  ['(a) all drawings made for the works; and', 'exact'],
  ['4.2(a) all drawings made for the works; and', 'exact'],
  ['a) all drawings made for the works; and', 'exact'],
  ['(b) all drawings made for the works; and', 'altered'],
  ['(a) all drawings made for the works; and (b) the keys of the northern gate.', 'exact'],
  ['all drawings made for the works; and the keys of the northern gate.', 'exact'],
  ['(a) all drawings made for the works; and (c) the keys of the northern gate.', 'altered'],
  ['all drawings 4.2(a) made for the works; and', 'altered'],
  ['Article IV. Either party may terminate.', 'exact'],
  ['Article V. Either party may terminate.', 'altered'],
  ['a. A pump was bought.', 'exact'],
  ['b. A pump was bought.', 'altered'],
];

for (const [quote, expected] of cases)
  test(`numbers printed before passages may be quoted: ${quote}`, () => {
    assert.equal(matchQuote(readQuote({ text: quote, markdown: true }), source).status, expected);
  });
