import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from '../../src/store/query/rank.ts';
import { runQuery } from '../../src/store/query/run-query.ts';
import { search } from '../../src/store/query/search.ts';
import { textOf } from '../../src/text/span.ts';
import type { GivenSource } from './filled-index.ts';
import { overFilled } from './over-filled.ts';

const filler = Array.from({ length: 50 }, (_, at) => `x${at}`).join(' ');

const sources: Readonly<Record<string, GivenSource>> = {
  aden: {
    title: 'Harvest in Aden',
    passages: ['title: Harvest in Aden', 'Farmers waited for rain.', 'Nothing else was said there.'],
  },
  basra: { passages: ['Report', 'Some people waited for rain.', 'The minister denied that it was late.'] },
  crete: {
    passages: [
      'A letter',
      'Late said the minister, who came in spring with others.',
      'The late minister had come in spring with others.',
      'The ferry sank; on the ferry sank all hope.',
      'The ferry sank, and that was all they hoped.',
      'comment: The ferry sank, a reader says.',
    ],
  },
  delos: {
    passages: [
      'Islands',
      'The volcano volcano volcano erupted on one of the islands that day again.',
      'The volcano was seen by nobody at all, although one lagoon shook on that day, as those who lived near it wrote much later.',
    ],
  },
  eretria: { passages: ['Report', 'One harvest, then a harvest.'] },
  gaza: {
    passages: [
      `Glaciers ${filler} retreat quickly.`,
      `Glaciers on all of these mountains retreat quickly ${filler}.`,
    ],
  },
  faros: { passages: ['A buoy rang out.', 'A buoy rang, a buoy rang.'] },
};

/** What a search finds, in order, as key and number, and the marks of the first. */
const searches: readonly (readonly [
  query: string,
  scope: { readonly limit?: number; readonly keys?: readonly string[] },
  places: readonly string[],
  marks?: readonly string[],
])[] = [
  // A source alone shows its passages; with words that nobody has it shows none.
  ['source:aden', {}, ['aden 1', 'aden 2', 'aden 3']],
  ['source:aden', { limit: 2 }, ['aden 1', 'aden 2']],
  ['source:aden zzzz', {}, []],
  ['source:aden', { keys: ['basra'] }, []],
  ['source:a rain', { keys: ['aden', 'basra'] }, ['aden 2']],
  ['rain', { keys: ['basra'] }, ['basra 2']],
  ['', {}, []],
  ['the', { limit: 1 }, ['crete 4'], ['The', 'the']],
  // Only the last word typed may be the beginning of one.
  ['vol', {}, ['delos 2', 'delos 3']],
  ['vol the', {}, []],
  ['vol ', {}, []],
  // The words of the title count for each passage, but not twice for the title.
  ['harvest waited', {}, ['aden 2', 'eretria 2', 'aden 1', 'basra 2']],
  // Neighbours in the query are neighbours in the better passage; all words beat one that is often there.
  ['late minister', {}, ['crete 3', 'crete 2', 'basra 3'], ['late', 'minister']],
  ['volcano lagoon', {}, ['delos 3', 'delos 2']],
  // All phrases must be there; words decide only where a passage with the phrases has them.
  ['"ferry sank"', {}, ['crete 4', 'crete 5', 'crete 6'], ['ferry sank', 'ferry sank']],
  ['"buoy rang"', {}, ['faros 2', 'faros 1']],
  ['"ferry sank" hope', {}, ['crete 4', 'crete 5'], ['ferry sank', 'ferry sank', 'hope']],
  ['"ferry sank" reader', {}, ['crete 6']],
  ['"ferry sank" rain', {}, ['crete 4', 'crete 5', 'crete 6']],
  ['"ferry sank" "all hope"', {}, ['crete 4']],
  ['ferry "ferry sank" sank', { limit: 1 }, ['crete 4'], ['ferry sank', 'ferry sank']],
];

/** What supports a claim, in order. */
const claims: readonly (readonly [
  sentence: string,
  scope: { readonly limit?: number; readonly keys?: readonly string[] },
  places: readonly string[],
])[] = [
  // Comments support nothing.
  ['The ferry sank.', {}, ['crete 4', 'crete 5']],
  ['The ferry sank.', { limit: 1 }, ['crete 4']],
  ['The ferry sank.', { keys: ['aden'] }, []],
  ['The ferry sank.', { keys: [] }, []],
  // Words that stand close together, if not side by side.
  ['Here the glaciers retreat.', {}, ['gaza 2', 'gaza 1']],
  ['The late minister xx.', {}, ['crete 3', 'crete 2', 'basra 3']],
];

overFilled(sources, (table) => {
  for (const [query, scope, places, marks] of searches) {
    test(`search: ${query} ${JSON.stringify(scope)}`, async () => {
      const hits = await runQuery(search(table(), query, { limit: 9, ...scope }));
      assert.deepEqual(
        hits.map(({ key, number }) => `${key} ${number}`),
        places,
      );
      const [first] = hits;
      if (marks === undefined || first === undefined) return;
      assert.deepEqual(
        first.marks.map((mark) => textOf(first.text, mark)),
        marks,
      );
    });
  }

  for (const [sentence, scope, places] of claims) {
    test(`rank: ${sentence} ${JSON.stringify(scope)}`, async () => {
      const hits = await runQuery(rank(table(), sentence, { limit: 9, ...scope }));
      assert.deepEqual(
        hits.map(({ key, number }) => `${key} ${number}`),
        places,
      );
    });
  }
});
