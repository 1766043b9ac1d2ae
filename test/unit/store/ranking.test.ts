import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bm25 } from '../../../src/store/query/bm25.ts';
import { together } from '../../../src/store/query/nearness.ts';
import type { Occurrences } from '../../../src/store/query/occurrences.ts';

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
