import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailsIn, isQuantity } from '../../../src/details/details.ts';
import { readDigits, stepOf } from '../../../src/details/digits.ts';
import { romanNumber } from '../../../src/details/roman.ts';
import { sameSpelling, skeleton } from '../../../src/details/spelling.ts';
import { tokensOf } from '../../../src/details/tokens.ts';

const digits: readonly (readonly [text: string, amount: number | undefined, step?: number])[] = [
  ['7', 7, 1],
  ['120', 120, 10],
  ['12000', 12_000, 1000],
  ['12,000', 12_000, 1000],
  ['1,200.5', 1200.5, 1],
  ['1.234.567', 1_234_567, 1],
  ['1.234', 1.234, 0.001],
  ['3,5', 3.5, 0.1],
  ['3.50', 3.5, 0.01],
  ['1,20,000', 120_000, 10_000],
  ['1,2,3', undefined],
  ['3.4.5', undefined],
  ['9/11', undefined],
];

test('numbers in digits have a value and a step', () => {
  for (const [text, amount, step] of digits) {
    const read = readDigits(text);
    assert.equal(read?.amount, amount, text);
    if (step !== undefined) assert.ok(Math.abs((read?.step ?? 0) - step) < 1e-12, text);
  }
  assert.deepEqual([1, 10, 1010, 5000].map(stepOf), [1, 10, 10, 1000]);
});

test('Roman numerals up to 39', () => {
  const numerals = { I: 1, IV: 4, VIII: 8, IX: 9, XIV: 14, XXXIX: 39 };
  for (const [text, value] of Object.entries(numerals)) assert.equal(romanNumber(text), value, text);
  for (const text of ['', 'IIII', 'VX', 'L', 'viii', 'XIVA'])
    assert.equal(romanNumber(text), undefined, text);
});

/** The quantities of a text as `kind amount unit step`, with `..` before the highest number meant. */
function quantities(text: string): readonly string[] {
  return detailsIn(text)
    .filter(isQuantity)
    .map(({ kind, amount, upTo, unit, step, hedge }) =>
      [hedge, kind, upTo === undefined ? amount : `${amount}..${upTo}`, unit, step].filter(Boolean).join(' '),
    );
}

const numbers: Readonly<Record<string, readonly string[]>> = {
  'twenty-one men': ['figure 21 1'],
  'two hundred and five thousand men': ['figure 205000 1000'],
  'a hundred men': ['figure 100 100'],
  'half a million men': ['figure 500000 100000'],
  'two and a half million men': ['figure 2500000 100000'],
  '1.2bn men': ['figure 1200000000 100000000'],
  '10 000 men': ['figure 10000 10000'],
  '10 200 men': ['figure 10200 100'],
  '2½ tons': ['figure 2500 mass 1000'],
  'dozens of men': ['figure 24..120 12'],
  'hundreds of men': ['figure 200..999 100'],
  'tens of thousands of men': ['figure 20000..99999 10000'],
  'several hundred men': ['figure 200..1000 100'],
  'a couple of men': ['figure 2..3 1'],
  'one in five men': ['figure 0.2 0.01'],
  'two thirds of men': ['figure 0.6666666666666666 0.01'],
  'at least 40 men': ['least figure 40 10'],
  'some 40 men': ['about figure 40 10'],
  '40 men or more': ['least figure 40 10'],
  '40 or fewer men': ['most figure 40 10'],
  '40 or so men': ['about figure 40 10'],
  '40+ men': ['least figure 40 10'],
  'over a past 40 men': ['over figure 40 10'],
  'in the past 40 days': ['duration 3456000 seconds 864000'],
  '3 years and a half': ['duration 42 months 12'],
  '5 basis points': ['percentage 0.05 points 0.01'],
  '5 percentage points': ['percentage 5 points 1'],
  US$5: ['money 5 usd 1'],
  'EUR 5': ['money 5 eur 1'],
  'Rs. 500': ['money 500 inr 100'],
  '35 pence': ['money 0.35 gbp 0.01'],
  '3 km²': ['figure 3000000 area 1000000'],
  '3 sq. miles': ['figure 7769964.331008 area 2589988.110336'],
  '20 degrees Celsius': ['figure 20 °c 10'],
  'the 21st man': ['ordinal 21 1'],
  'the twenty-first man': ['ordinal 21 1'],
  'p. 40': [],
  '§ 40': [],
  'one of them': [],
  'no one': [],
};

test('numbers are read with what they count', () => {
  for (const [text, expected] of Object.entries(numbers)) assert.deepEqual(quantities(text), expected, text);
});

test('spellings of one name', () => {
  assert.deepEqual(skeleton('hizballah'), { consonants: 'hzbl', vowels: ['', 'i', '', 'a', 'a'] });
  for (const [a, b] of ['hizballah hezbollah', 'qaddafi kadhafi', 'tehran teheran'].map((pair) =>
    pair.split(' '),
  ))
    assert.ok(sameSpelling(a ?? '', b ?? ''), `${a} ${b}`);
  for (const [a, b] of ['khamenei khomeini', 'iran iraq', 'ali eli', 'hansen hanson'].map((pair) =>
    pair.split(' '),
  ))
    assert.ok(!sameSpelling(a ?? '', b ?? ''), `${a} ${b}`);
});

test('tokens know what stands before them', () => {
  const shown = tokensOf('Gen. Smith left. He 3–5 U.S. S-300’s').map(
    ({ kind, text, spaced, initial }) =>
      `${kind} ${text}${spaced ? ' spaced' : ''}${initial ? ' initial' : ''}`,
  );
  assert.deepEqual(shown, [
    'word Gen spaced initial',
    'sign .',
    'word Smith spaced',
    'word left spaced',
    'sign .',
    'word He spaced initial',
    'number 3 spaced',
    'sign –',
    'number 5',
    'word U.S. spaced',
    'code S-300 spaced',
    'sign ’',
    'word s',
  ]);
});
