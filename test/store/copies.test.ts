import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { textOf } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { seedsProject, testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const cases: readonly (readonly [text: string, rows: readonly string[]])[] = [
  [
    'No: the elysee, so he said, took its time as it has.',
    ['the elysee, so he said, took its time as it has'],
  ],
  [
    'No: THE élysée so he said (took its time, as it has.',
    ['THE élysée so he said (took its time, as it has'],
  ],
  ['No: nothing of the kind was ever heard of.', ['nothing of the kind was ever heard of']],
  ['Nothing of the kind was ever heard.', []],
  ['Nothing of the kind was ever | heard of here.', []],
  ['Nothing of the “kind” was ever heard of here.', []],
  ['Nothing of the kind was never heard of here.', []],
  ['', []],
];

for (const [store, open] of stores) {
  describe(store, () => {
    const project = testProject(
      {
        'sources/port.txt':
          'Title\n\nThe Élysée — so he said — “took its time”, as it has done each year.\n\nNothing of the kind was ever heard of here.',
      },
      open,
    );
    let seeds: LocalIndex;

    before(async () => {
      seeds = await project.open({ root: seedsProject, sources: ['seeds'] });
    });
    after(() => project[Symbol.asyncDispose]());

    test('of every passage every eight words in a row are found, wherever they begin', async () => {
      const passages = await seeds.passages('coalition-of-one');
      const body = passages.filter(({ section, text }) => section === 'body' && !/["“”]/.test(text));
      assert.ok(body.length > 5);
      for (const passage of body) {
        const list = words(passage.text);
        const windows = list
          .slice(7)
          .map((last, first) => passage.text.slice(list[first]?.start, last.end))
          .slice(0, 12);
        const found = await seeds.copies(windows);
        for (const [index, window] of windows.entries()) {
          const [copy] = found[index] ?? [];
          assert.equal(copy === undefined ? '' : textOf(window, copy), window);
          const place = copy?.places.find(
            ({ passage: { key, number } }) => key === passage.key && number === passage.number,
          );
          assert.ok(place !== undefined, window);
          assert.equal(words(textOf(passage.text, place.span)).length, 8);
        }
      }
    });

    test('signs, accents and capitals do not matter; marks and cells part the words', async () => {
      const index = await project.open();
      const found = await index.copies(cases.map(([text]) => text));
      for (const [at, [text, rows]] of cases.entries()) {
        assert.deepEqual(
          (found[at] ?? []).map((copy) => textOf(text, copy)),
          rows,
          text,
        );
      }
    });

    test('what was asked before is known, until the index changes', async () => {
      const index = await project.open();
      const text = 'Here a new thing stands that nobody has said before.';
      const [first] = await index.copies([text, text]);
      assert.equal(first?.length, 0);
      assert.equal((await index.copies([text]))[0], first);
      project.write({ 'sources/new.txt': `Title\n\n${text}` });
      await index.refresh();
      assert.equal((await index.copies([text]))[0]?.[0]?.places[0]?.passage.key, 'new');
    });
  });
}
