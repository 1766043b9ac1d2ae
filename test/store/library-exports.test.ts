import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testProject } from './project-folder.ts';

const csl = JSON.stringify([
  {
    id: 'csl2014',
    type: 'book',
    title: 'C',
    custom: { file: 'C:\\Users\\x\\Zotero\\storage\\ABCD1234\\c.txt' },
  },
]);
const better = JSON.stringify({
  config: { label: 'BetterBibTeX JSON' },
  items: [{ itemType: 'book', title: 'B', citationKey: 'bbt2014', attachments: [{ path: 'files/9/b.txt' }] }],
});

test('exports of a library beside their files give these their keys', async () => {
  await using project = testProject({
    'sources/zotero/My Library.ris': 'TY  - BOOK\nTI  - R\nID  - ris2014\nL1  - files/1/r one.txt\nER  - \n',
    'sources/zotero/files/1/r one.txt': 'The tanker left.',
    'sources/bib/library.bib':
      '@book{bib????,\n title={X},\n file={Full Text:files/2/x.txt:text/plain;Snapshot:files/3/x.html:text/html}\n}\n',
    'sources/bib/files/2/x.txt': 'A frigate left.',
    'sources/csl/export.json': csl,
    'sources/csl/storage/ABCD1234/c.txt': 'A barge left.',
    'sources/better/better.json': better,
    'sources/better/files/9/b.txt': 'A ferry left.',
    'sources/data/package.json': '{"name": "x"}',
  });
  const index = await project.open();
  const sources = await index.sources();
  assert.deepEqual(
    sources.map(({ key, path, item }) => [key, path, item.title]),
    [
      ['bbt2014', 'sources/better/files/9/b.txt', 'B'],
      ['bib????', 'sources/bib/files/2/x.txt', 'X'],
      ['csl2014', 'sources/csl/storage/ABCD1234/c.txt', 'C'],
      ['ris2014', 'sources/zotero/files/1/r one.txt', 'R'],
    ],
  );
  assert.deepEqual(await index.problems(), []);
  assert.deepEqual(
    (await index.unread()).map(({ path }) => path),
    ['sources/data/package.json'],
  );
  assert.deepEqual(
    (await index.bibliographies()).map(({ path, ids }) => [path, ids.join()]),
    [
      ['sources/better/better.json', 'bbt2014'],
      ['sources/bib/library.bib', 'bib????'],
      ['sources/csl/export.json', 'csl2014'],
      ['sources/zotero/My Library.ris', 'ris2014'],
    ],
  );
  // A change of such a file is seen, and so is its end as a bibliography.
  project.write({ 'sources/csl/export.json': csl.replace('csl2014', 'csl2015') });
  await index.refresh();
  assert.notEqual(await index.source('csl2015'), undefined);
  project.write({ 'sources/csl/export.json': '{"name": "x"}' });
  await index.refresh();
  assert.equal((await index.source('c'))?.path, 'sources/csl/storage/ABCD1234/c.txt');
});
