import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runQuery } from '../../../src/store/query/run-query.ts';
import { similarWords } from '../../../src/store/query/similar-words.ts';
import { idf, queryTerms, wordTerms } from '../../../src/store/query/terms.ts';
import { words } from '../../../src/text/words.ts';
import { tableOf } from './plain-table.ts';

const table = tableOf(
  'The volcano and the volcanoes erupted.',
  'A volcanologist saw that volcano.',
  `Words that begin alike: ${Array.from({ length: 30 }, (_, at) => `lag${String.fromCharCode(97 + (at % 26))}${at}`).join(' ')}`,
  'Vitamin V helps; a lagoon, a lagoom, a lagood and a lagoop do not.',
);

/** The terms of a query, as forms, count and weight. */
async function termsOf(query: string, unfinished = false): Promise<(readonly [string, number, number])[]> {
  const terms = await runQuery(queryTerms(words(query), unfinished, table));
  return terms.map(({ forms, passages, weight }) => [forms.toSorted().join(' '), passages, weight]);
}

test('a word stands for all its forms, and each once', async () => {
  assert.deepEqual(await termsOf('volcano erupting volcanoes'), [
    ['volcano volcanoes', 3, 1],
    ['erupted', 1, 1],
  ]);
  const all = await runQuery(wordTerms(words('volcano zzzz volcanoes'), false, table));
  assert.deepEqual(
    all.map((term) => term?.forms.length),
    [2, undefined, 2],
  );
});

test('the last word may be the beginning of others, unless it is a word itself', async () => {
  assert.deepEqual(await termsOf('volcanol', true), [['volcanologist', 1, 1]]);
  assert.deepEqual(await termsOf('volcano', true), [['volcano volcanoes', 3, 1]]);
  assert.deepEqual(await termsOf('erup volcano', true), [['volcano volcanoes', 3, 1]]);
  const [lag] = await runQuery(queryTerms(words('lag'), true, table));
  assert.equal(lag?.forms.length, 24);
});

test('a letter is no beginning, and weighs less where it may be one', async () => {
  assert.deepEqual(await termsOf('e', true), []);
  assert.deepEqual(await termsOf('v', true), [['v', 1, 0.3]]);
  assert.deepEqual(await termsOf('v', false), [['v', 1, 1]]);
  assert.deepEqual(await termsOf('v v', true), [['v', 1, 1]]);
});

test('a mistyped word stands for the three nearest, and weighs less', async () => {
  assert.deepEqual(await termsOf('volcamo'), [['volcano volcanoes', 3, 0.9]]);
  const [lagoon] = await runQuery(queryTerms(words('lagoox'), false, table));
  assert.equal(lagoon?.forms.length, 3);
});

test('the rarer a term, the higher its weight, and a count beyond all passages is that of all', () => {
  assert.ok(idf(1, 100) > idf(2, 100));
  assert.equal(idf(0, 0), Math.log(2));
  assert.equal(idf(130, 100), idf(100, 100));
  assert.ok(idf(100, 100) > 0);
});

test('similar words are at most two edits away, one for a short word, and never figures', () => {
  const similar = similarWords(
    ['port', 'ports', 'sport', 'airport', '2014', 'harbour', 'harbours', 'arbour', 'barbour'].map(
      (term, at) => ({
        term,
        passages: at + 1,
      }),
    ),
  );
  const cases: readonly (readonly [word: string, found: readonly string[]])[] = [
    ['prt', []],
    ['2015', []],
    // One edit; of equals the one with the same first letter, then the more frequent one.
    ['porx', ['port']],
    ['portz', ['ports', 'port']],
    ['xporty', ['sport', 'ports', 'port']],
    ['harbor', ['harbour', 'harbours', 'barbour', 'arbour']],
  ];
  for (const [word, found] of cases)
    assert.deepEqual(
      similar(word, 9).map(({ term }) => term),
      found,
      word,
    );
  assert.deepEqual(similar('harbor', 1), [{ term: 'harbour', passages: 6 }]);
});

test('of words equally near the more frequent one comes first', () => {
  const similar = similarWords([
    { term: 'tankar', passages: 1 },
    { term: 'tanker', passages: 900 },
  ]);
  assert.deepEqual(
    similar('tankxr', 2).map(({ term }) => term),
    ['tanker', 'tankar'],
  );
});
