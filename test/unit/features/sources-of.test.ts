import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcesOf } from '../../../src/features/sources-of.ts';
import type { PassageStore } from '../../../src/store/store.ts';
import { corpusOf } from './corpus.ts';

test('the sources of rows are asked for by key, each once, and never all of them', async () => {
  const { store } = corpusOf(['port', 'quay', 'dock'].map((key) => ({ key, passages: ['A text.'] })));
  const asked: string[] = [];
  const counting: PassageStore = {
    ...store,
    source: (key) => (asked.push(key), store.source(key)),
    sources: () => Promise.reject(new Error('all sources were asked for')),
  };
  const found = await sourcesOf(['quay', 'port', 'quay', 'gone'], counting);
  assert.deepEqual(
    [...found].map(([key, { path }]) => [key, path]),
    [
      ['quay', 'sources/quay.txt'],
      ['port', 'sources/port.txt'],
    ],
  );
  assert.deepEqual(asked, ['quay', 'port', 'gone']);
});
