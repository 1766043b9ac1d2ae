import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrase } from '../../src/store/query/phrase.ts';
import { runQuery } from '../../src/store/query/run-query.ts';
import type { Hit } from '../../src/store/store.ts';
import { textOf } from '../../src/text/span.ts';
import type { GivenSource } from './filled-index.ts';
import { overFilled } from './over-filled.ts';

const sources: Readonly<Record<string, GivenSource>> = {
  aden: {
    passages: [
      'comment: Frigates sailed south, says a reader.',
      'Two frigates sailed south in spring.',
      'They say, frigates sailed south, and frigates sailed south again.',
      'Nobody saw it: frigates sailed south. Frigates sailed south often.',
    ],
  },
  basra: {
    markup: 'markdown',
    passages: [
      'heading: Basra',
      'The [pilot](https://example.org/a/long/way/to/the/page.html) boarded the barge at noon.',
      'A pilot and, much later, a doctor boarded it.',
    ],
  },
  crete: { passages: ['The [pilot](x.md) moored the barge.', 'A tank stood beside the tanker.'] },
  delos: {
    passages: [
      'It is said that [T]he Russians met.',
      'Mr T, he Germans call so, met.',
      'Then [T, he French add, met.',
      'Then T] he Danes add, met.',
      'So [T]he Swedes met. Mr T, he Swedes call so, met.',
    ],
  },
};

const phrases: readonly (readonly [
  words: string,
  limit: number,
  places: readonly string[],
  marks: readonly string[],
])[] = [
  // At the start of a sentence first, then after a comma; a passage counts by its best place, and a comment never.
  [
    'frigates sailed south',
    9,
    ['aden 4', 'aden 3', 'aden 2'],
    ['frigates sailed south', 'Frigates sailed south'],
  ],
  ['frigates sailed south', 1, ['aden 4'], ['frigates sailed south', 'Frigates sailed south']],
  ['frigates sai', 1, ['aden 4'], ['frigates sai', 'Frigates sai']],
  ['tank ', 9, ['crete 2'], ['tank']],
  ['tank', 9, ['crete 2'], ['tank', 'tank']],
  // Over the target of a link, in Markdown only.
  [
    'the pilot boarded',
    9,
    ['basra 2'],
    ['The [pilot](https://example.org/a/long/way/to/the/page.html) boarded'],
  ],
  ['the pilot boar', 9, ['basra 2'], ['The [pilot](https://example.org/a/long/way/to/the/page.html) boar']],
  ['the pilot moored', 9, [], []],
  ['pilot doctor', 9, [], []],
  // Over the bracket of an editor.
  ['the Russians', 9, ['delos 1'], ['T]he Russians']],
  ['the Germans', 9, [], []],
  ['the French', 9, [], []],
  ['the Danes', 9, [], []],
  ['the Swedes', 9, ['delos 5'], ['T]he Swedes']],
  ['', 9, [], []],
];

function placesOf(hits: readonly Hit[]): string[] {
  return hits.map(({ key, number }) => `${key} ${number}`);
}

function marksOf(hit: Hit | undefined): string[] {
  return hit === undefined ? [] : hit.marks.map((mark) => textOf(hit.text, mark));
}

overFilled(sources, (table) => {
  for (const [words, limit, places, marks] of phrases) {
    test(`phrase: ${words} (${limit})`, async () => {
      const hits = await runQuery(phrase(table(), words, { limit }));
      assert.deepEqual([placesOf(hits), marksOf(hits[0])], [places, marks]);
    });
  }

  test('a phrase is looked for in the given sources only', async () => {
    const hits = await runQuery(phrase(table(), 'frigates sailed', { keys: ['basra'], limit: 9 }));
    assert.deepEqual(hits, []);
  });
});
