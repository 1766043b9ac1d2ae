import assert from 'node:assert/strict';
import { test } from 'node:test';
import { averageWords, bm25 } from '../../../src/store/query/bm25.ts';
import { neighbours, together } from '../../../src/store/query/nearness.ts';
import { claimTerms } from '../../../src/store/query/claim-terms.ts';
import type { Occurrences } from '../../../src/store/query/occurrences.ts';
import { runQuery } from '../../../src/store/query/run-query.ts';
import { words as wordsOf } from '../../../src/text/words.ts';
import { tableOf } from './plain-table.ts';

const term = { forms: ['port'], passages: 1, idf: 2, weight: 1 };

/** A passage of so many words that has the terms at these positions. */
function passage(words: number, ...found: readonly (readonly [term: number, word: number])[]): Occurrences {
  return { words, found: found.map(([index, word]) => ({ term: index, word, start: 0, end: 0 })) };
}

test('BM25 is as published, with k1 = 2 and b = 0.75', () => {
  // Of average length: idf · count · (k1 + 1) / (count + k1).
  assert.equal(bm25([term], passage(10, [0, 1]), undefined, 10), 2);
  assert.equal(bm25([term], passage(10, [0, 1], [0, 2]), undefined, 10), 3);
  // Twice as long: the k1 of the length is 2 · (0.25 + 0.75 · 2) = 3.5.
  assert.equal(bm25([term], passage(20, [0, 1]), undefined, 10), 6 / 4.5);
  // A word of the title counts twice.
  assert.equal(bm25([term], passage(10), passage(0, [0, 0]), 10), 3);
});

test('the share of terms that stand together is that of the best forty words', () => {
  const terms = [term, { ...term, idf: 1 }, { ...term, idf: 1 }];
  assert.equal(together(terms, passage(99, [0, 1], [1, 2], [2, 3])), 1);
  assert.equal(together(terms, passage(99, [0, 1], [1, 41])), 0.75);
  assert.equal(together(terms, passage(99, [0, 1], [1, 42])), 0.5);
  assert.equal(together(terms, passage(99, [0, 1], [0, 2], [1, 42])), 0.75);
  assert.equal(together([], passage(9)), 0);
});

test('neighbours in a query count as such where they are at most three words apart, in its order', () => {
  const terms = [term, { ...term, idf: 1 }, { ...term, idf: 1 }];
  assert.equal(neighbours(terms, passage(99, [0, 1], [1, 2], [2, 3])), 1);
  assert.equal(neighbours(terms, passage(99, [0, 1], [1, 4], [2, 9])), 3 / 5);
  assert.equal(neighbours(terms, passage(99, [0, 1], [1, 5], [2, 8])), 2 / 5);
  assert.equal(neighbours(terms, passage(99, [2, 1], [1, 2], [0, 3])), 0);
  assert.equal(neighbours([term], passage(99, [0, 1], [0, 2])), 0);
});

test('the mean number of words is at least one', () => {
  assert.equal(averageWords([passage(3), passage(5)]), 4);
  assert.equal(averageWords([passage(0)]), 1);
  assert.equal(averageWords([]), 1);
});

test('names and figures of a claim weigh more than its other words', async () => {
  const sentence = 'Kerry met 40 ministers; Iran and Syria said no.';
  const terms = await runQuery(claimTerms(sentence, wordsOf(sentence), tableOf(sentence)));
  assert.deepEqual(
    terms.map(({ forms, weight }) => [forms[0], weight]),
    [
      ['kerry', 1],
      ['met', 1],
      ['40', 1.5],
      ['ministers', 1],
      ['iran', 1.3],
      ['syria', 1.3],
      ['said', 1],
    ],
  );
});
