import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFinder } from '../../../src/corpus/bibliography/file-finder.ts';

const paths = [
  'sources/library/files/12/Smith 2020.pdf',
  'sources/storage/ABCD1234/name.pdf',
  'sources/storage/EFGH5678/name.pdf',
  'sources/only.pdf',
  'sources/shared.pdf',
  'sources/a/twin.pdf',
  'sources/b/twin.pdf',
  'sources/m\u00fcller.pdf',
];
const names = [
  '/home/x/Zotero/storage/QQQQ1111/shared.pdf',
  '/home/x/Zotero/storage/RRRR2222/shared.pdf',
  '/x/only.pdf',
];

const rows: readonly (readonly [named: string, path: string | undefined])[] = [
  ['files/12/Smith 2020.pdf', paths[0]],
  ['../only.pdf', paths[3]],
  // Another computer's folders are compared from their end.
  ['/home/x/Zotero/storage/ABCD1234/name.pdf', paths[1]],
  [String.raw`C:\Users\x\Zotero\storage\EFGH5678\name.pdf`, paths[2]],
  ['storage/ABCD1234/name.pdf', paths[1]],
  ['file:///home/x/Zotero/storage/EFGH5678/name.pdf', paths[2]],
  ['file:///home/x/files/12/Smith%202020.pdf', paths[0]],
  ['/x/only.pdf', paths[3]],
  ['file:///C:/Users/x/only.pdf', paths[3]],
  ['/x/mu\u0308ller.pdf', undefined],
  ['other/12/Smith 2020.pdf', paths[0]],
  // A name alone is too little where the path is not of another place, and where two have it.
  ['only.pdf', undefined],
  ['/y/twin.pdf', undefined],
  ['/home/x/Zotero/storage/QQQQ1111/shared.pdf', undefined],
  ['/home/x/none.pdf', undefined],
];

test('the files that entries name are found', () => {
  const find = fileFinder(paths, names);
  for (const [named, path] of rows) assert.equal(find('sources/library/library.bib', named), path, named);
});

test('a name that one entry has is found in whatever normal form', () => {
  const find = fileFinder(['sources/M\u00fcller.pdf'], ['/x/Mu\u0308ller.pdf']);
  assert.equal(find('sources/a.bib', '/x/Mu\u0308ller.pdf'), 'sources/M\u00fcller.pdf');
});

test('names that differ only in how accents are written are two files', () => {
  const twins = ['sources/caf\u00e9.txt', 'sources/cafe\u0301.txt'];
  const find = fileFinder(twins, []);
  assert.deepEqual(
    ['caf\u00e9.txt', 'cafe\u0301.txt'].map((named) => find('sources/references.json', named)),
    twins,
  );
});
