import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordTable } from '../../../src/store/query/passage-table.ts';
import { runsOf, sourceStretches } from '../../../src/store/query/quote-runs.ts';
import { runQuery } from '../../../src/store/query/run-query.ts';
import { phraseCosts } from '../../../src/store/query/word-costs.ts';
import { readQuote } from '../../../src/text/quotes/quote-elements.ts';

/** A table that knows how frequent words are, and nothing else. */
function wordsIn(frequencies: Readonly<Record<string, number>>, otherwise = 0): WordTable {
  return {
    forms: () => [],
    frequencies: (words) => words.map((word) => frequencies[word] ?? otherwise),
    startingWith: () => [],
    similar: () => [],
  };
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `w${at}`);
}

test('the words of the source in a quotation are those outside brackets and omissions', () => {
  const stretches: readonly (readonly [quote: string, stretches: readonly string[]])[] = [
    ['The tanker left the port.', ['the tanker left the port']],
    ['The tanker … the port', ['the tanker', 'the port']],
    ['The tanker [it was red] left the port', ['the tanker', 'left the port']],
    ['[T]he tanker left', ['tanker left']],
    ['the *tanker* left [the port](x.md "y") on Monday', ['the tanker left the port on monday']],
  ];
  for (const [text, expected] of stretches) {
    const found = sourceStretches(readQuote({ text, markdown: true }));
    assert.deepEqual(
      found.map((stretch) => stretch.join(' ')),
      expected,
      text,
    );
  }
});

test('the cost of a phrase is that of its words, of which frequent ones are skipped through', async () => {
  const cost = await runQuery(
    phraseCosts(['the', 'tanker', 'the', 'port'], wordsIn({ the: 5000, tanker: 2, port: 9 })),
  );
  assert.equal(cost(1, 2), 2 * 10 + 2);
  assert.equal(cost(1, 4), 2 * 10 + 2 + 2 * 300 + 9);
  assert.equal(cost(3, 4), 9 * 10 + 9);
  assert.equal(cost(2, 4), 9 * 10 + 9 * 300 + 9);
  const unknown = await runQuery(phraseCosts(['the', 'zebra'], wordsIn({ the: 5000 })));
  assert.equal(unknown(0, 2), 0);
});

test('a quotation is looked up by its runs of four words, all of a shorter one', async () => {
  const cases: readonly (readonly [words: number, runs: readonly string[]])[] = [
    [1, []],
    [2, ['w0 w1']],
    [4, ['w0 w1 w2 w3']],
    [5, ['w0 w1 w2 w3', 'w1 w2 w3 w4']],
  ];
  for (const [count, expected] of cases) {
    const { first, others } = await runQuery(runsOf([numbered(count)], wordsIn({}, 5)));
    assert.deepEqual(
      first.map((run) => run.join(' ')),
      expected,
    );
    assert.deepEqual(others, []);
  }
});

test('of five neighbouring runs the two cheapest come first, without those that are nowhere', async () => {
  const words = numbered(13);
  // Of runs 0 to 9, those from 4 to 7 have w7, and 0 and 1 have w1; w12 is in no source.
  const { first, others } = await runQuery(runsOf([words], wordsIn({ w0: 3, w1: 2, w7: 1, w12: 0 }, 50)));
  assert.deepEqual(
    first.map(([word]) => word),
    ['w0', 'w4', 'w5', 'w6'],
  );
  assert.deepEqual(
    others.map(([word]) => word),
    ['w1', 'w2', 'w3', 'w7', 'w8', 'w9'],
  );
});

test('the runs of a long quotation are spread over all of it', async () => {
  const { first, others } = await runQuery(runsOf([numbered(323)], wordsIn({}, 5)));
  const starts = [...first, ...others].map(([word = '']) => Number(word.slice(1))).toSorted((a, b) => a - b);
  assert.deepEqual(
    starts,
    Array.from({ length: 32 }, (_, at) => at * 10),
  );
});
