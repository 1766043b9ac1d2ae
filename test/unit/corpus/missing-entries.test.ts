import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOfZotero, missingEntries } from '../../../src/corpus/bibliography/missing-entries.ts';
import type { CslItem, StoredSource } from '../../../src/corpus/source.ts';

function source(key: string, path: string, custom?: CslItem['custom']): StoredSource {
  return {
    key,
    path,
    item: { id: key, type: 'report', title: key, ...(custom === undefined ? {} : { custom }) },
    passageCount: 1,
    reader: 'text',
    markup: 'plain',
    paragraphs: 'in the file',
  };
}

test('sources of Zotero get no entries as files of the project do', () => {
  const sources = [
    source('port', 'sources/port.txt'),
    source('smith2014', '/home/x/Zotero/storage/A/a.pdf', { origin: 'zotero', zotero: 'ITEM0001' }),
  ];
  assert.deepEqual(
    missingEntries(sources, [], ['sources']).map(({ path, entries }) => [path, entries.map(({ id }) => id)]),
    [['sources/references.json', ['port']]],
  );
});

test('cited keys that only Zotero has get entries that say so', () => {
  const items = ['smith2014', 'known', 'uncited'].map((id): CslItem => ({
    id,
    type: 'report',
    custom: { origin: 'zotero', zotero: id.toUpperCase(), files: ['/home/x/a.pdf'] },
  }));
  const cited = new Set(['smith2014', 'known', 'elsewhere']);
  const bibliographies = [{ path: 'sources/References.json', ids: ['known'] }];
  assert.deepEqual(entriesOfZotero(cited, items, bibliographies, ['sources']), [
    {
      path: 'sources/References.json',
      entries: [{ id: 'smith2014', type: 'report', custom: { origin: 'zotero', zotero: 'SMITH2014' } }],
    },
  ]);
  assert.deepEqual(entriesOfZotero(new Set(['x']), items, bibliographies, ['sources']), []);
});
