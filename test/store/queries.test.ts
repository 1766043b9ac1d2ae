import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { textOf } from '../../src/text/span.ts';
import { openInThread, seedsProject, testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const searches: [string, string, string[]][] = [
  ['kazansky cathedrl', 'isis-flocks-to-russia ¶3', ['Kazansky', 'Cathedral']],
  ['kazansky c', 'isis-flocks-to-russia ¶3', ['Kazansky']],
  ['kazan', 'isis-flocks-to-russia ¶3', ['Kazansky']],
  ['"no room" kerry', 'coalition-of-one ¶8', ['no room']],
  ['source:coalition amerli', 'coalition-of-one ¶24', ['Amerli']],
  ['source:illusions', 'illusions-of-victory ¶1', []],
  ['source:nowhere amerli', '', []],
  ['coalitions interacting', 'coalition-of-one ¶25', ['coalitions', 'interact']],
];

const phrases: [string, string, string[]][] = [
  ['The lack of Syrian fi', 'illusions-of-victory ¶7', ['The lack of Syrian fi']],
  ['the LACK  of “syrian', 'illusions-of-victory ¶7', ['The lack of Syrian']],
  ['The lack of Syrian fi ', '', []],
  ['shouldn’t happen here', '', []],
  ['enough support for western', 'illusions-of-victory ¶7', ['enough support for [Western']],
];

for (const [store, open] of [...stores, ['SQLite in a thread', openInThread] as const]) {
  describe(store, () => {
    const project = testProject({}, open);
    let seeds: LocalIndex;

    before(async () => {
      seeds = await project.open({ root: seedsProject, sources: ['seeds'] });
    });
    after(() => project[Symbol.asyncDispose]());

    test('all sources are there, each with its passages in order', async () => {
      const sources = await seeds.sources();
      assert.deepEqual(
        sources.map((source) => source.key),
        [
          'coalition-of-one',
          'illusions-of-victory',
          'isis-flocks-to-russia',
          'putin-to-meet-khamenei',
          'us-iran-ignore-each-other',
        ],
      );
      for (const source of sources) {
        const passages = await seeds.passages(source.key);
        assert.deepEqual(
          passages.map((passage) => passage.number),
          Array.from({ length: source.passageCount }, (_, index) => index + 1),
        );
      }
      assert.deepEqual(await seeds.passages('no-such-key'), []);
      assert.equal(seeds.status().state, 'ready');
    });

    /** The first answer, as `key ¶n`, and the words that are marked in it. */
    async function first(kind: 'search' | 'phrase' | 'rank', query: string): Promise<[string, string[]]> {
      const [hit] = await seeds[kind](query, { limit: 3 });
      if (hit === undefined) return ['', []];
      return [`${hit.key} ¶${hit.number}`, hit.marks.map((mark) => textOf(hit.text, mark))];
    }

    for (const [query, place, marks] of searches) {
      test(`search: ${query}`, async () => assert.deepEqual(await first('search', query), [place, marks]));
    }

    for (const query of [
      '',
      ' ',
      '"',
      '""',
      'NEAR(',
      '* OR "',
      'a AND NOT',
      '^iran',
      'text:iran',
      '-iran',
      '😀',
      "'; DROP TABLE passage",
      'source:',
      'source:"',
      '\0',
      '"iran* NEAR',
      '{iran}',
      'zzzzqqqq',
    ]) {
      test(`any text is a query: ${JSON.stringify(query)}`, async () => {
        for (const kind of ['search', 'phrase', 'rank'] as const) await seeds[kind](query, { limit: 5 });
      });
    }

    for (const [words, place, marks] of phrases) {
      test(`phrase: ${words}`, async () => assert.deepEqual(await first('phrase', words), [place, marks]));
    }

    test('a phrase at the start of a sentence comes before one within', async () => {
      const hits = await seeds.phrase('the Shi', { limit: 9 });
      assert.equal(hits[0]?.text.startsWith("The Shi'ite militias"), true);
    });

    test('only evidence is offered, and only from the sources asked for', async () => {
      const everywhere = await seeds.search('maliki', { limit: 9 });
      assert.equal(
        everywhere.some((hit) => hit.section === 'comment'),
        true,
      );
      for (const hit of await seeds.rank('Maliki and Iran', { limit: 50 })) assert.equal(hit.section, 'body');
      const keys = ['illusions-of-victory'];
      for (const kind of ['search', 'phrase', 'rank'] as const) {
        const hits = await seeds[kind]('the French', { keys, limit: 50 });
        assert.deepEqual([...new Set(hits.map((hit) => hit.key))], keys);
      }
    });

    test('the passage that supports a claim comes first', async () => {
      const [place] = await first('rank', 'Iran was not asked to the Paris conference of September 15.');
      assert.equal(place, 'coalition-of-one ¶12');
    });

    test('a query that is called off rejects and leaves the others alone', async () => {
      const off = new AbortController();
      const rejected = seeds.search('iran', { limit: 5 }, off.signal);
      const kept = seeds.search('iran', { limit: 5 });
      off.abort();
      await assert.rejects(rejected, { name: 'AbortError' });
      assert.equal((await kept).length, 5);
      await assert.rejects(seeds.search('iran', { limit: 5 }, AbortSignal.abort()), { name: 'AbortError' });
    });

    test('what is asked at a keystroke goes before what a check has asked', async () => {
      const answered: string[] = [];
      const ask = async (name: string, answer: Promise<unknown>): Promise<void> => {
        await answer;
        answered.push(name);
      };
      const texts = Array.from(
        { length: 8 },
        (_, index) => `Nobody has said these very words ${index} times.`,
      );
      const checks = texts.map((text) => ask('origin', seeds.origin(text, { limit: 1 })));
      const typed = ask('phrase', seeds.phrase('the lack of', { limit: 1 }));
      await Promise.all([ask('copies', seeds.copies(texts)), ...checks, typed]);
      assert.ok(answered.indexOf('phrase') < 2, answered.join(' '));
    });
  });
}
