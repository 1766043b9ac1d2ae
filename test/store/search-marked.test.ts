import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ZoteroMark } from '../../src/corpus/bibliography/zotero-files.ts';
import { marksOfZotero } from '../../src/editor/zotero/marks.ts';
import { searchMarked } from '../../src/editor/zotero/search-marked.ts';
import { testProject } from './project-folder.ts';

const { signal } = new AbortController();

test('marked passages are found as such, and follow the text', async () => {
  await using project = testProject({
    'sources/a.txt': 'Quay.\n\nThe tanker left the quay.',
    'sources/b.txt': 'Quay.\n\nThe ferry left the quay.\n\nThe crew stayed.',
  });
  const index = await project.open();
  const all = new Map<string, readonly ZoteroMark[]>([
    ['a', [{ text: 'tanker left' }]],
    ['b', [{ text: 'ferry left', comment: 'when?' }, { text: 'The crew stayed' }]],
    ['none', [{ text: 'No source' }]],
  ]);
  const marks = marksOfZotero({
    marksOf: (key) => all.get(key) ?? [],
    markedKeys: [...all.keys()],
    isFileOf: (key) => key !== 'a',
  });
  const found = async (query: string): Promise<string[]> =>
    (await searchMarked(query, 50, index, marks, signal)).map(
      ({ hit, marked }) =>
        `${hit.key} ${hit.number} ${marked.map(({ start, end }) => hit.text.slice(start, end)).join()}`,
    );
  // Of two passages that fit equally well the marked one is first; the source `a` is not Zotero's file.
  assert.deepEqual((await found('left quay')).slice(0, 2), ['b 2 ferry left', 'a 2 ']);
  assert.deepEqual(await found('is:marked'), ['b 2 ferry left', 'b 3 The crew stayed']);
  assert.deepEqual(await found('crew is:marked'), ['b 3 The crew stayed']);
  assert.deepEqual(await found('is:marked tanker'), []);
  project.write({ 'sources/b.txt': 'Quay.\n\nA line more.\n\nThe ferry left the quay.' });
  await index.refresh();
  assert.deepEqual(await found('is:marked'), ['b 3 ferry left']);
  all.set('b', []);
  assert.deepEqual(await found('is:marked'), []);
});
