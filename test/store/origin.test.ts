import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import type { Origin } from '../../src/store/store.ts';
import { textOf } from '../../src/text/span.ts';
import { seedsProject, testProject } from './project-folder.ts';
import { stores } from './stores.ts';

function named({ passages, match }: Origin): string {
  return `${match.status} ${passages.map(({ key, number }) => `${key} ¶${number}`).join(' + ')}`;
}

const quotations: readonly (readonly [quote: string, found: readonly string[]])[] = [
  ['it would not be appropriate', ['exact coalition-of-one ¶9']],
  ['it would be entirely appropriate for Tehran to be', ['altered coalition-of-one ¶9']],
  ['[A]ctions … to upset the moon and the stars', []],
  // A headline and a caption have words of the text, too.
  ['the southeastern province of] Maysan', ['exact coalition-of-one ¶20']],
  [
    'took all the weapons.” “But clearly there is some aid from Iran',
    ['exact coalition-of-one ¶20 + coalition-of-one ¶21'],
  ],
  [
    'took all the weapons.’ … there is [military] aid from Iran',
    ['exact coalition-of-one ¶20 + coalition-of-one ¶21'],
  ],
  ['Hard To Ignore', ['exact coalition-of-one ¶11']],
  // Every word but two is another: only its rare words say where it is from.
  ['purported photo of Suleimani chief guard', []],
  ['', []],
  ['… […]', []],
];

for (const [store, open] of stores) {
  describe(store, () => {
    const project = testProject({}, open);
    let seeds: LocalIndex;

    before(async () => {
      seeds = await project.open({ root: seedsProject, sources: ['seeds'] });
    });
    after(() => project[Symbol.asyncDispose]());

    test('a quotation is found wherever its words stand, as they are or altered', async () => {
      for (const [quote, found] of quotations) {
        assert.deepEqual((await seeds.origin(quote, { limit: 3 })).map(named), found, quote);
      }
    });

    test('the words that a quotation takes from its source are given as spans of each passage', async () => {
      const [origin] = await seeds.origin(
        'all the weapons.’ … ‘But clearly there is [military] aid from Iran',
        {
          limit: 1,
        },
      );
      assert.deepEqual(
        origin?.match.places.map((place) => textOf(origin.passages[place.passage]?.text ?? '', place)),
        ['all the weapons."', '"But clearly there is some aid from Iran'],
      );
    });

    test('only the sources that are asked for are looked through', async () => {
      assert.deepEqual(
        await seeds.origin('it would not be appropriate', { limit: 3, keys: ['illusions-of-victory'] }),
        [],
      );
    });

    test('every sentence of the sources is found, also with one word in five changed', async () => {
      for (const { key } of await seeds.sources()) {
        for (const { text, number } of await seeds.passages(key)) {
          const list = text.split(/\s+/).slice(0, 30);
          if (list.length < 10) continue;
          const [exact] = await seeds.origin(list.join(' '), { limit: 1 });
          assert.equal(exact && named(exact), `exact ${key} ¶${number}`, text);
          const changed = list.map((word, index) => (index % 5 === 3 ? 'xylophone' : word)).join(' ');
          const [altered] = await seeds.origin(changed, { limit: 1 });
          assert.equal(altered && named(altered), `altered ${key} ¶${number}`, text);
        }
      }
    });
  });
}
