import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseSet, wordMap, wordSet } from '../../../src/language/word-list.ts';

test('a list of words is parted by white space of any kind', () => {
  assert.deepEqual([...wordSet(' mr mrs\n  ms\t')], ['mr', 'mrs', 'ms']);
  assert.deepEqual([...wordSet(' ')], []);
});

test('a word listed twice is an error that names it', () => {
  assert.throws(() => wordSet('mr ms mr'), /Listed twice: mr$/);
});

test('every word of a line has the value of the line', () => {
  const lengths = wordMap([
    [1000, 'km kms'],
    [1, 'm'],
  ]);
  assert.deepEqual(Object.fromEntries(lengths), { km: 1000, kms: 1000, m: 1 });
  assert.equal(lengths.get('constructor'), undefined);
});

test('a word with two values is an error that names it', () => {
  assert.throws(
    () =>
      wordMap([
        [1, 'm km'],
        [2, 'km'],
      ]),
    /Listed twice: km$/,
  );
});

test('a list of phrases is separated by commas and holds no phrase twice', () => {
  assert.deepEqual(
    [...phraseSet('date, last\n  updated, ref. subject')],
    ['date', 'last updated', 'ref. subject'],
  );
  assert.throws(() => phraseSet('date, from, date'), /“date”/);
  assert.throws(() => phraseSet('date,, from'), /“”/);
});
