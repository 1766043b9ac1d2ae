import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { seedsProject, testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const port = 'The port\n\nThe tanker left on 4 March.\n\nIt carried oil.';
const pdf = '%PDF-1.7\n';

async function unread(index: LocalIndex): Promise<string[]> {
  return (await index.unread()).map(({ path, kind, reason }) => `${path}: ${kind}, ${reason}`);
}

async function keys(index: LocalIndex): Promise<string[]> {
  return (await index.sources()).map(({ key }) => key);
}

for (const [store, open] of stores) {
  describe(store, () => {
    test('every file of a corpus folder is a source, unread, or skipped by rule', async () => {
      await using project = testProject(
        {
          'sources/port.txt': port,
          'sources/report.pdf': pdf,
          'sources/deep/er/letter.docx': 'PK\x03\x04',
          'sources/figures.xlsx': 'x',
          'sources/notes': 'Notes without an ending.',
          'sources/fake.txt': pdf,
          'sources/empty.md': '---\ntitle: A\n---\n',
          'sources/empty.pdf': '',
          'sources/noise.txt': new Uint8Array(64),
          'sources/photo.jpg': 'x',
          'sources/page.html': '<html>',
          'sources/page_files/script.js': 'x',
          'sources/page_files/inner/text.txt': 'A text of the page.',
          // The files below do not count.
          'sources/.hidden.pdf': pdf,
          'sources/.hidden/a.pdf': pdf,
          'sources/~$letter.docx': 'x',
          'sources/Thumbs.db': 'x',
          'sources/desktop.ini': 'x',
          'sources/.DS_Store': 'x',
          'sources/node_modules/a/a.pdf': pdf,
          'sources/references.json': '[]',
          'sources/old.bib': '@book{a, title = {A}}',
          'sources/briefing.config.json': '{}',
          'sources/briefing.lock.json': '{}',
          'sources/my-baseline.json': '[]',
          'sources/findings.sarif': '{}',
          'sources/draft.md': '---\nbriefing: true\n---\n\nMy draft.',
          'sources/note.briefing.md': 'A note.',
          'sources/mine/a.pdf': pdf,
          'sources/mine/a.txt': 'My own notes.',
          'elsewhere/a.pdf': pdf,
        },
        open,
      );
      const index = await project.open({ exclude: ['sources/mine/**'] });
      assert.deepEqual(
        await keys(index),
        ['empty', 'empty-pdf', 'notes-file', 'page-html', 'port'],
        'an empty one can be cited, and has no passages',
      );
      assert.deepEqual(await unread(index), [
        'sources/deep/er/letter.docx: Word document, damaged',
        'sources/empty.md: text, empty',
        'sources/empty.pdf: PDF, empty',
        'sources/fake.txt: PDF, damaged',
        'sources/figures.xlsx: spreadsheet, damaged',
        'sources/noise.txt: text, not decodable',
        'sources/page.html: web page, empty',
        'sources/photo.jpg: picture, no text format',
        'sources/report.pdf: PDF, damaged',
      ]);
      const { unread: all, unreadDocuments } = index.status();
      assert.deepEqual([all, unreadDocuments], [9, 5]);
      const list = await index.unread();
      for (const { path, advice } of list.filter(({ document }) => document)) assert.ok(advice, path);
      assert.deepEqual(await index.problems(), []);
      assert.deepEqual((await index.refresh()).read, 0, 'nothing of it is read again');
      assert.deepEqual(await index.unread(), list);
      const named = ['page_files/script.js', 'page_files/inner/text.txt', '.hidden.pdf', 'mine/a.txt'];
      await index.refresh(named.map((path) => join(project.root, 'sources', path)));
      assert.deepEqual(await index.unread(), list, 'a watcher that names them changes nothing');
      assert.deepEqual(await keys(index), ['empty', 'empty-pdf', 'notes-file', 'page-html', 'port']);
      await index.dispose();
      assert.deepEqual(await (await project.open({ exclude: ['sources/mine/**'] })).unread(), list);
    });

    test('a file that becomes unreadable loses its passages, and later gets them back', async () => {
      await using project = testProject(
        { 'sources/port.txt': port, 'sources/ship.txt': 'A ship\n\nIt sank.' },
        open,
      );
      const index = await project.open();
      const path = join(project.root, 'sources/port.txt');
      const find = async (): Promise<number> => (await index.search('"carried oil"', { limit: 9 })).length;
      for (const content of [new Uint8Array(port.length), pdf, '', ' \n']) {
        project.write({ 'sources/port.txt': content });
        await index.refresh([path]);
        assert.deepEqual([await find(), (await unread(index)).length], [0, 1]);
        assert.deepEqual(
          await keys(index),
          typeof content === 'string' && content !== pdf ? ['port', 'ship'] : ['ship'],
        );
        project.write({ 'sources/port.txt': port });
        await index.refresh();
        assert.deepEqual([await find(), (await unread(index)).length], [1, 0]);
        assert.deepEqual(await keys(index), ['port', 'ship']);
      }
      renameSync(path, join(project.root, 'sources/port.pdf'));
      await index.refresh();
      assert.deepEqual(await unread(index), ['sources/port.pdf: PDF, damaged']);
      project.remove('sources/port.pdf');
      await index.refresh([join(project.root, 'sources/port.pdf')]);
      assert.deepEqual(await unread(index), []);
      assert.equal(index.status().unread, 0);
    });

    test('a change with the same size and time is noticed without a watcher', async () => {
      await using project = testProject({ 'sources/port.txt': port, 'sources/old/ship.txt': port }, open);
      const index = await project.open();
      const path = join(project.root, 'sources/port.txt');
      const { atime, mtime } = statSync(path);
      project.write({ 'sources/port.txt': port.replace('oil', 'tea') });
      utimesSync(path, atime, mtime);
      await index.refresh();
      assert.equal((await index.search('"carried tea"', { limit: 9 })).length, 1);
      // Replaced as programs save: another file is written beside it, gets its time, and is renamed.
      project.write({ 'sources/.new': port.replace('oil', 'rum') });
      utimesSync(join(project.root, 'sources/.new'), atime, mtime);
      renameSync(join(project.root, 'sources/.new'), path);
      await index.dispose();
      const again = await project.open();
      assert.equal((await again.search('"carried rum"', { limit: 9 })).length, 1);
      chmodSync(path, 0o600);
      assert.equal((await again.refresh()).read, 0, 'another permission, the same bytes');
    });

    test('a file that is too large is listed and not opened', async () => {
      await using project = testProject({ 'sources/port.txt': port, 'sources/large.txt': 'x' }, open);
      truncateSync(join(project.root, 'sources/large.txt'), 64 * 1024 * 1024 + 1);
      project.write({ 'sources/large.pdf': pdf });
      truncateSync(join(project.root, 'sources/large.pdf'), 1e12);
      const index = await project.open();
      const report = await index.refresh();
      assert.deepEqual(await unread(index), [
        'sources/large.pdf: PDF, too large',
        'sources/large.txt: text, too large',
      ]);
      assert.match((await index.unread())[1]?.advice ?? '', /64 MiB/);
      assert.equal(report.bytes, 0);
    });

    test(
      'pipes, broken links and links in a circle are named and never opened',
      { skip: process.platform === 'win32', timeout: 60_000 },
      async () => {
        await using project = testProject({ 'sources/port.txt': port }, open);
        const at = (path: string): string => join(project.root, 'sources', path);
        for (const name of ['pipe.txt', 'pipe.pdf', 'pipe.bib', 'pipe']) execFileSync('mkfifo', [at(name)]);
        symlinkSync('pipe.txt', at('to-pipe.txt'));
        symlinkSync('/dev/zero', at('zero.txt'));
        symlinkSync('nowhere', at('broken.txt'));
        symlinkSync('circle.txt', at('circle.txt'));
        symlinkSync('.', at('self'));
        symlinkSync('..', at('up'));
        const index = await project.open();
        const expected = [
          'sources/broken.txt: broken link, denied',
          'sources/circle.txt: broken link, denied',
          ...['pipe', 'pipe.bib', 'pipe.pdf', 'pipe.txt', 'to-pipe.txt', 'zero.txt'].map(
            (name) => `sources/${name}: pipe, socket or device, denied`,
          ),
        ];
        assert.deepEqual(await unread(index), expected);
        assert.deepEqual(await keys(index), ['port']);
        await index.refresh([at('pipe.txt'), at('zero.txt')]);
        assert.deepEqual(await unread(index), expected);
        assert.equal((await index.refresh()).files, 9);
      },
    );

    test('a file whose name is not text is listed', { skip: process.platform !== 'linux' }, async () => {
      await using project = testProject({ 'sources/port.txt': port }, open);
      // "é" in windows-1252, as from archives of old systems. Node cannot write such a name.
      const name = Buffer.from('/caf\u00E9.', 'latin1');
      for (const ending of ['txt', 'pdf']) {
        const folder = Buffer.from(join(project.root, 'sources'));
        writeFileSync(Buffer.concat([folder, name, Buffer.from(ending)]), port);
      }
      const index = await project.open();
      assert.deepEqual(await unread(index), [
        'sources/caf\uFFFD.pdf: PDF, denied',
        'sources/caf\uFFFD.txt: text, denied',
      ]);
      assert.match((await index.unread())[0]?.advice ?? '', /not UTF-8: rename it/);
      assert.equal((await index.refresh()).read, 0);
    });

    test(
      'what lies in a folder that may be listed and not entered is named',
      { skip: process.platform === 'win32' || process.getuid?.() === 0 },
      async () => {
        await using project = testProject(
          {
            'sources/port.txt': port,
            'sources/shut/a.txt': port,
            'sources/shut/b.pdf': port,
            'sources/shut/in/c.txt': port,
          },
          open,
        );
        chmodSync(join(project.root, 'sources/shut'), 0o400);
        const index = await project.open();
        const found = await unread(index);
        chmodSync(join(project.root, 'sources/shut'), 0o700);
        assert.deepEqual(found, [
          'sources/shut/a.txt: text, denied',
          'sources/shut/b.pdf: PDF, denied',
          'sources/shut/in: folder, denied',
        ]);
        await index.refresh();
        assert.deepEqual(await unread(index), ['sources/shut/b.pdf: PDF, damaged']);
      },
    );

    test('corpus folders are found in any letter case, and shown as spelled on disk', async () => {
      await using project = testProject({ 'Sources/port.txt': port, 'SEEDS/report.pdf': pdf }, open);
      const index = await project.open({ sources: ['seeds', 'sources'] });
      assert.deepEqual(
        (await index.sources()).map(({ path }) => path),
        ['Sources/port.txt'],
      );
      assert.deepEqual(await unread(index), ['SEEDS/report.pdf: PDF, damaged']);
      assert.deepEqual(index.status().folders, ['SEEDS', 'Sources']);
      project.write({ 'Sources/ship.txt': 'A ship\n\nIt sank.' });
      await index.refresh([join(project.root, 'Sources/ship.txt')]);
      assert.deepEqual(await keys(index), ['port', 'ship']);
      project.remove('Sources');
      await index.refresh([join(project.root, 'Sources')]);
      assert.deepEqual(await keys(index), []);
      assert.deepEqual(index.status().folders, ['SEEDS']);
    });

    test('files of many kinds beside the seeds do not affect the seeds', async () => {
      await using project = testProject({}, open);
      cpSync(join(seedsProject, 'seeds'), join(project.root, 'sources'), { recursive: true });
      const before = await (await project.open()).sources();
      const kinds = ['doc', 'maff', 'mobi', 'msg', 'numbers', 'pptx', 'xls', 'zip'];
      for (const kind of kinds) project.write({ [`sources/formats/a.${kind}`]: 'x' });
      const index = await project.open();
      await index.refresh();
      assert.deepEqual(await index.sources(), before);
      assert.equal(index.status().unreadDocuments, kinds.length);
    });
  });
}
