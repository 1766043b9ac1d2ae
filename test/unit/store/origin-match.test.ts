import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoredPassage } from '../../../src/corpus/source.ts';
import { byFit, originsIn } from '../../../src/store/query/origin-match.ts';
import { runQuery } from '../../../src/store/query/run-query.ts';
import type { Origin } from '../../../src/store/store.ts';
import { readQuote } from '../../../src/text/quotes/quote-elements.ts';
import { tableOf } from './plain-table.ts';

const altered = 'The red tanker left the southern quay.';
const unlike = 'Nobody ever wrote such a thing down.';

/** Origins of a quotation in those passages of a source that were found, by their numbers; and how often neighbours were read. */
async function origins(
  text: string,
  passages: readonly string[],
  found: readonly number[],
): Promise<{ readonly places: readonly string[]; readonly reads: number }> {
  const table = tableOf(...passages);
  const all = await table.range('sources/port.txt', 1, passages.length);
  const given = found.flatMap((number) => all[number - 1] ?? []);
  let reads = 0;
  const counting: typeof table = {
    ...table,
    range(...which) {
      reads += 1;
      return table.range(...which);
    },
  };
  const answer = await runQuery(originsIn(readQuote({ text, markdown: true }), given, counting));
  const places = answer.map(
    ({ match, passages: row }) => `${match.status} ${row.map(({ number }) => number).join('+')}`,
  );
  return { places, reads };
}

test('of neighbouring passages the best is an origin, at most one missing between two', async () => {
  const passages = Array.from({ length: 20 }, () => altered);
  const quote = 'The tanker left the southern quay';
  for (const [found, places] of [
    [[2], ['altered 2']],
    [[3, 2], ['altered 2']],
    [[1, 3], ['altered 1']],
    [
      [1, 4],
      ['altered 1', 'altered 4'],
    ],
    [[1, 3, 5, 7, 9, 11], ['altered 1']],
    [[1, 3, 5, 7, 9, 11, 12], ['altered 1']],
    [
      [1, 3, 5, 7, 9, 11, 13],
      ['altered 1', 'altered 13'],
    ],
  ] as const)
    assert.deepEqual((await origins(quote, passages, found)).places, places, found.join(' '));
});

test('words that run over two passages are found from either', async () => {
  const passages = ['Title', 'In spring the red tanker left', 'the southern quay with all its crew.', unlike];
  for (const found of [[2], [3], [2, 3]])
    assert.deepEqual(
      await origins('the red tanker left the southern quay with all', passages, found),
      { places: ['exact 2+3'], reads: 1 },
      found.join(' '),
    );
  const first = ['The red tanker left', 'the southern quay with all its crew.'];
  assert.deepEqual((await origins('The red tanker left the southern quay with all', first, [1])).places, [
    'exact 1+2',
  ]);
});

test('neighbours are read only where a part of the words is there', async () => {
  assert.deepEqual(await origins('The red tanker left the southern quay.', [altered], [1]), {
    places: ['exact 1'],
    reads: 0,
  });
  const long = 'Early on Monday the red tanker left the southern quay with all its crew aboard';
  assert.deepEqual(await origins(long.replace('red', 'old'), [`${long}.`], [1]), {
    places: ['altered 1'],
    reads: 0,
  });
  assert.deepEqual(await origins(long, [unlike, unlike], [1]), { places: [], reads: 0 });
});

test('origins are ordered by fit, evidence first, then by key and number', () => {
  const ordered = [
    originAt('b', 9, 0.9, { status: 'exact' }),
    originAt('b', 9, 0.95),
    originAt('a', 2, 0.9),
    originAt('a', 10, 0.9),
    originAt('b', 1, 0.9),
    originAt('a', 1, 0.9, { section: 'comment' }),
  ];
  assert.deepEqual(ordered.toReversed().toSorted(byFit), ordered);
});

/** An origin in one passage. */
function originAt(
  key: string,
  number: number,
  score: number,
  more: { readonly section?: StoredPassage['section']; readonly status?: 'exact' | 'altered' } = {},
): Origin {
  const { section = 'body', status = 'altered' } = more;
  const passage: StoredPassage = {
    key,
    path: `${key}.txt`,
    reader: 'text',
    markup: 'plain',
    number,
    locators: [],
    section,
    start: 0,
    end: 0,
    position: { line: 0, column: 0 },
    text: '',
  };
  return { passages: [passage], match: { status, score, places: [], changes: [] } };
}
