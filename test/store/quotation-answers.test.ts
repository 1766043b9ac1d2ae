import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copies } from '../../src/store/query/copies.ts';
import { origin } from '../../src/store/query/origin.ts';
import { runQuery } from '../../src/store/query/run-query.ts';
import { textOf } from '../../src/text/span.ts';
import type { GivenSource } from './filled-index.ts';
import { overFilled } from './over-filled.ts';

const shared = 'the old tanker left the southern quay in spring';

const sources: Readonly<Record<string, GivenSource>> = {
  aden: {
    passages: [
      `comment: They say ${shared}.`,
      `In truth ${shared} without any crew.`,
      `Nobody knew that ${shared} without any crew or cargo at all.`,
    ],
  },
  basra: {
    passages: [`Again ${shared}.`, 'A red lighthouse blinked over the sleeping fishermen of the bay.'],
  },
  // "A heron came" stands in more passages than are matched when only a part of a quotation is found.
  crete: { passages: Array.from({ length: 25 }, (_, at) => `Day ${at}: a heron came.`) },
  delos: { passages: ['comment: A heron came first.', 'Omega is a letter.', 'Omega again.'] },
  // The passage with the rarest runs of a quotation, and one with more of its words.
  faros: { passages: ['Amber bronze copper diamond emerald, one by two by jasper kyanite lapis.'] },
  gaza: { passages: ['Amber glass copper diamond emerald flint garnet hematite iolite jasper stone lapis.'] },
  hydra: {
    passages: Array.from({ length: 5 }, () => 'Jasper iolite hematite garnet flint emerald diamond copper.'),
  },
  iraq: { passages: ['By the bay a lighthouse blinked over the sleeping fishermen.'] },
  eretria: {
    passages: [
      'alpha red beta gamma kappa blue delta sigma',
      'Some alpha, some beta, gamma here, kappa there, delta and sigma too.',
    ],
  },
};

/** Where a quotation comes from. */
const quotations: readonly (readonly [
  quote: string,
  scope: { readonly limit?: number; readonly keys?: readonly string[] },
  origins: readonly string[],
])[] = [
  // Evidence before a comment, then by key and number.
  [shared, {}, ['exact aden 2', 'exact aden 3', 'exact basra 1', 'exact aden 1']],
  [shared, { limit: 2 }, ['exact aden 2', 'exact aden 3']],
  [shared, { keys: ['basra'] }, ['exact basra 1']],
  [shared, { keys: [] }, []],
  [shared.replace('southern', 'northern'), {}, ['altered aden 2', 'altered basra 1']],
  [shared.replace('southern', 'northern'), { limit: 1 }, ['altered aden 2']],
  [shared.replace('southern', 'northern'), { keys: ['basra'] }, ['altered basra 1']],
  // No run of four words stands anywhere, and the rarest word stands elsewhere.
  ['omega alpha xx beta gamma kappa yy delta sigma', {}, ['altered eretria 1']],
  ['lighthouse … fishermen', {}, ['exact basra 2', 'exact iraq 1']],
  ['lighthouse blinked over the sleeping fishermen … the bay', {}, ['exact basra 2']],
  [
    'amber bronze copper diamond emerald flint garnet hematite iolite jasper kyanite lapis',
    {},
    ['altered gaza 1', 'altered faros 1'],
  ],
  ['a heron came', { keys: ['delos'] }, ['exact delos 1']],
];

/** Rows of words that evidence has, and where. */
const rows: readonly (readonly [
  text: string,
  copies: readonly (readonly [row: string, places: string])[],
])[] = [
  [`I heard how ${shared}.`, [[shared, 'aden 2, aden 3, basra 1']]],
  [`I say they say ${shared}.`, [[shared, 'aden 2, aden 3, basra 1']]],
  // The longer row, although another begins before it.
  [
    `again ${shared} without any crew or cargo, and a red lighthouse blinked over the sleeping fishermen of nowhere`,
    [
      [`${shared} without any crew or cargo`, 'aden 3'],
      ['a red lighthouse blinked over the sleeping fishermen of', 'basra 2'],
    ],
  ],
  // The longest comes last in the text, and first among the rows.
  [
    `red lighthouse blinked over the sleeping fishermen of us; ${shared} without any crew or cargo at all`,
    [
      ['red lighthouse blinked over the sleeping fishermen of', 'basra 2'],
      [`${shared} without any crew or cargo at all`, 'aden 3'],
    ],
  ],
];

overFilled(sources, (table) => {
  for (const [quote, scope, places] of quotations) {
    test(`origin: ${quote} ${JSON.stringify(scope)}`, async () => {
      const origins = await runQuery(origin(table(), quote, { limit: 9, ...scope }));
      assert.deepEqual(
        origins.map(
          ({ match, passages: [first] }) => `${match.status} ${first?.key ?? ''} ${first?.number ?? ''}`,
        ),
        places,
      );
    });
  }

  test('all passages with the very words are found, up to forty', async () => {
    const origins = await runQuery(origin(table(), 'heron came', { limit: 99 }));
    assert.equal(origins.length, 26);
  });

  for (const [text, expected] of rows) {
    test(`copies: ${text}`, async () => {
      const found = await runQuery(copies(table(), text));
      assert.deepEqual(
        found.map((copy) => [
          textOf(text, copy),
          copy.places.map(({ passage: { key, number } }) => `${key} ${number}`).join(', '),
        ]),
        expected,
      );
    });
  }
});
