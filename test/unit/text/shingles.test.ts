import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastShared, shared, shinglesOf } from '../../../src/text/shingles.ts';

const report = 'The tanker Ostra left the port of Varna on 4 March with 80,000 tonnes of crude oil.';

const cases: readonly (readonly [name: string, other: string, copy: boolean | undefined])[] = [
  ['the same', report, true],
  ['other signs and capitals', report.toUpperCase().replace(' with', ' – with'), true],
  ['cut short', 'The tanker Ostra left the port of Varna on 4 March.', true],
  ['longer', `${report} Two tugs went with it to the open sea, where a naval vessel waited.`, true],
  [
    'another report',
    'On 4 March the Ostra sailed from Varna; it had 80,000 tonnes of crude oil on board.',
    false,
  ],
  ['too short to tell', 'The tanker Ostra left.', undefined],
];

test('a copy shares half of the smaller text', () => {
  for (const [name, other, copy] of cases) {
    const share = shared(shinglesOf(report), shinglesOf(other));
    assert.equal(share === undefined ? undefined : share >= leastShared, copy, name);
    assert.equal(shared(shinglesOf(other), shinglesOf(report)), share, name);
  }
});

test('quotations do not count, and no shingle crosses one or the end of a text', () => {
  assert.deepEqual(
    [...shinglesOf('One two three “four five six seven eight” nine ten.', 'Eleven twelve.')],
    [],
  );
  assert.deepEqual(
    [...shinglesOf('One two three four, five.')],
    ['one two three four', 'two three four five'],
  );
});
