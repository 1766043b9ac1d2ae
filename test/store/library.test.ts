import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CslItem } from '../../src/corpus/source.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { openInThread, type TestProject, testProject } from './project-folder.ts';

/** Writes files where another program keeps them, beside the project, and returns the folder. */
function storageOf(project: TestProject, files: Readonly<Record<string, string>>): string {
  const folder = join(project.root, '..', 'Zotero', 'storage');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function item(id: string, title: string, files: readonly string[], zotero = id.toUpperCase()): CslItem {
  return { id, type: 'report', title, custom: { origin: 'zotero', zotero, files } };
}

async function keysOf(index: LocalIndex): Promise<Record<string, string>> {
  return Object.fromEntries((await index.sources()).map(({ key, path }) => [key, path]));
}

async function problemsOf(index: LocalIndex): Promise<string[]> {
  return (await index.problems()).map(({ path, message }) => `${path}: ${message}`);
}

function taken(id: string, path: string): string {
  return `${path}: Zotero has another item with the key "${id}". Here it is the key of ${path}, and Zotero's file is not read.`;
}

test('files of a library are sources with its keys, where they lie', async () => {
  await using project = testProject({ 'sources/port.txt': 'The port closed.' });
  const storage = storageOf(project, {
    'AAAA1111/Smith 2014.html': '<p>The tanker left on Monday.',
    'AAAA1111/Smith 2014.zip': 'PK',
    'BBBB2222/Weber.md': 'The ferry left.',
  });
  const library = [
    item('smith2014', 'Tankers', [
      join(storage, 'AAAA1111/Smith 2014.zip'),
      join(storage, 'GONE/Smith 2014.pdf'),
      join(storage, 'AAAA1111/Smith 2014.html'),
    ]),
    item('weber2015', 'Ferries', [join(storage, 'BBBB2222/Weber.md')]),
    item('nobody', 'No file', []),
  ];
  const index = await project.open({ library });
  const smith = join(storage, 'AAAA1111/Smith 2014.html');
  const weber = join(storage, 'BBBB2222/Weber.md');
  assert.deepEqual(await keysOf(index), {
    port: 'sources/port.txt',
    smith2014: smith,
    weber2015: weber,
  });
  const source = await index.source('smith2014');
  assert.equal(source?.item.title, 'Tankers');
  assert.deepEqual(source.item.custom, { origin: 'zotero', zotero: 'SMITH2014' });
  assert.equal((await index.passages('smith2014'))[0]?.text, 'The tanker left on Monday.');
  assert.deepEqual(
    (await index.withoutText()).map(({ id }) => id),
    ['nobody'],
  );
  assert.deepEqual(await index.bibliographies(), []);
  assert.deepEqual(await problemsOf(index), []);

  // A mere edit of a source leaves the library alone.
  project.write({ 'sources/port.txt': 'The port opened.' });
  await index.refresh([join(project.root, 'sources/port.txt')]);
  assert.equal(Object.keys(await keysOf(index)).length, 3);
  // A changed file is read again, and one that is gone is dropped.
  storageOf(project, { 'BBBB2222/Weber.md': 'The ferry came.' });
  rmSync(smith);
  await index.refresh();
  assert.deepEqual(await keysOf(index), { port: 'sources/port.txt', weber2015: weber });
  assert.equal((await index.passages('weber2015'))[0]?.text, 'The ferry came.');
  assert.deepEqual(
    (await index.withoutText()).map(({ id }) => id),
    ['nobody', 'smith2014'],
  );
});

test('other items take effect at once, and the index keeps what it has read', async () => {
  await using project = testProject({ 'sources/port.txt': 'The port closed.' }, openInThread);
  const storage = storageOf(project, { 'A/a.txt': 'Ant.', 'B/b.txt': 'Bee.' });
  const [a, b] = [item('ant', 'A', [join(storage, 'A/a.txt')]), item('bee', 'B', [join(storage, 'B/b.txt')])];
  const index = await project.open({ library: [a] });
  assert.deepEqual(Object.keys(await keysOf(index)), ['ant', 'port']);
  const { version } = index.status();
  const report = await index.setLibrary([a, b]);
  assert.deepEqual([report.read, report.removed], [1, 0]);
  assert.notEqual(index.status().version, version);
  assert.deepEqual(Object.keys(await keysOf(index)), ['ant', 'bee', 'port']);
  // Another key for the same file.
  await index.setLibrary([{ ...a, id: 'ant2020' }, b]);
  assert.deepEqual(Object.keys(await keysOf(index)), ['ant2020', 'bee', 'port']);
  await index.dispose();
  const again = project.start({ library: [a, b] });
  assert.equal((await again.opened()).read, 0);
  const none = await again.setLibrary([]);
  assert.equal(none.removed, 2);
  assert.deepEqual(Object.keys(await keysOf(again)), ['port']);
  // Without a library, as in a terminal, the index is another one.
  const terminal = await project.open();
  assert.deepEqual(Object.keys(await keysOf(terminal)), ['port']);
});

test('what the project says stands', async () => {
  const entries = [
    { id: 'pointed', type: 'book', title: 'Own title', custom: { origin: 'zotero', zotero: 'POINTED' } },
    { id: 'same', type: 'book', title: 'The <i>Same</i> Work' },
    { id: 'other', type: 'book', title: 'One work' },
    { id: 'bound', type: 'book', title: 'Bound', custom: { file: 'bound-text.txt' } },
  ];
  await using project = testProject({
    'sources/port.txt': 'The port closed.',
    'sources/report.html': '<p>The report.',
    'sources/bound-text.txt': 'Bound here.',
    'sources/references.json': JSON.stringify(entries),
  });
  const files = ['pointed', 'same', 'other', 'port', 'report', 'bound', 'free'];
  const storage = storageOf(project, Object.fromEntries(files.map((id) => [`${id}/x.txt`, `Zotero ${id}.`])));
  const library = files.map((id) =>
    item(id, id === 'same' ? 'The same work' : `Zotero’s ${id}`, [join(storage, id, 'x.txt')]),
  );
  const index = await project.open({ library });
  assert.deepEqual(await keysOf(index), {
    bound: 'sources/bound-text.txt',
    free: join(storage, 'free/x.txt'),
    pointed: join(storage, 'pointed/x.txt'),
    port: 'sources/port.txt',
    'report-html': 'sources/report.html',
    same: join(storage, 'same/x.txt'),
  });
  assert.equal((await index.source('pointed'))?.item.title, 'Own title');
  assert.deepEqual(
    (await index.withoutText()).map(({ id }) => id),
    ['other'],
  );
  assert.deepEqual((await problemsOf(index)).toSorted(), [
    taken('bound', 'sources/bound-text.txt'),
    taken('port', 'sources/port.txt'),
    'sources/references.json: Zotero has another work with the key "other": the titles differ. Its file is not read for this entry.',
    taken('report', 'sources/report.html'),
  ]);
  assert.deepEqual(await index.unread(), []);

  // A new source of the project takes its key back, and is reported.
  project.write({ 'sources/free.txt': 'Free here.' });
  await index.refresh([join(project.root, 'sources/free.txt')]);
  assert.equal((await index.source('free'))?.path, 'sources/free.txt');
  await index.refresh();
  assert.equal((await index.source('free'))?.path, 'sources/free.txt');
  assert.equal(Object.values(await keysOf(index)).includes(join(storage, 'free/x.txt')), false);
  assert.ok((await problemsOf(index)).includes(taken('free', 'sources/free.txt')));
});

test('a file of the library that lies in the corpus keeps its key there', async () => {
  await using project = testProject({ 'sources/smith.txt': 'The tanker left.' });
  const storage = storageOf(project, { 'A/linked.txt': 'Linked.', 'A/briefing.md': 'Not a source.' });
  symlinkSync(storage, join(project.root, 'sources', 'zotero'));
  mkdirSync(join(project.root, 'briefings'));
  writeFileSync(join(project.root, 'briefings', 'b.md'), 'A briefing.');
  symlinkSync(join(project.root, 'briefings', 'b.md'), join(storage, 'A', 'b.txt'));
  const index = await project.open({
    library: [
      item('smith2014', 'Smith', [join(project.root, 'sources/smith.txt')]),
      item('linked2014', 'Linked', [join(storage, 'A/linked.txt')]),
      item('briefing2014', 'Briefing', [join(storage, 'A/b.txt')]),
      item('references2014', 'References', [join(storage, 'A/references.json')]),
    ],
  });
  assert.deepEqual(await keysOf(index), {
    briefing: 'sources/zotero/A/briefing.md',
    linked: 'sources/zotero/A/linked.txt',
    smith: 'sources/smith.txt',
  });
  assert.deepEqual(await problemsOf(index), [
    'sources/zotero/A/linked.txt: Zotero\'s key for this file is "linked2014", here it is "linked". To change it, add an entry with that id and this file to references.json.',
    'sources/smith.txt: Zotero\'s key for this file is "smith2014", here it is "smith". To change it, add an entry with that id and this file to references.json.',
  ]);
});

test('a file of the library that cannot be read belongs to its key', async () => {
  await using project = testProject({ 'sources/port.txt': 'The port closed.' });
  const storage = storageOf(project, { 'A/scan.pdf': 'no PDF', 'B/two.txt': 'Two items.' });
  const index = await project.open({
    library: [
      item('scan2014', 'Scan', [join(storage, 'A/scan.pdf')]),
      item('one', 'One', [join(storage, 'B/two.txt')]),
      item('two', 'Two', [join(storage, 'B/two.txt')]),
    ],
  });
  assert.deepEqual(await keysOf(index), { one: join(storage, 'B/two.txt'), port: 'sources/port.txt' });
  const [unread] = await index.unread();
  assert.equal(unread?.path, join(storage, 'A/scan.pdf'));
  assert.deepEqual(unread.entries, ['scan2014']);
  assert.deepEqual(
    (await index.withoutText()).map(({ id }) => id),
    ['scan2014', 'two'],
  );
});
