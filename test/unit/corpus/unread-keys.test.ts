import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bibliography } from '../../../src/corpus/bibliography/bibliography.ts';
import type { UnreadFile } from '../../../src/corpus/unread.ts';
import { withKeys } from '../../../src/corpus/bibliography/unread-keys.ts';

function unread(path: string, reason: UnreadFile['reason'] = 'no reader yet'): UnreadFile {
  return { path, kind: 'file', reason, document: true };
}

async function keys(file: UnreadFile): Promise<unknown> {
  return (await withKeys([file], new Map()))[0]?.keys;
}

test('an unread file has the keys by which a briefing may mean it; a file without text has none', async () => {
  assert.deepEqual(await keys(unread('sources/Annual Report.pdf')), ['annual-report-pdf', 'annual-report']);
  assert.deepEqual(await keys(unread('sources/denied.txt', 'denied')), ['denied', 'denied-txt']);
  assert.deepEqual(await keys(unread('Zürich.docx')), ['zurich-docx', 'zurich']);
  assert.deepEqual(await keys(unread('sources/pier.png', 'no text format')), undefined);
});

test('files of one name also have keys with their folders in front', async () => {
  const files = [
    unread('sources/report.pdf'),
    unread('sources/Sub A/Report.docx'),
    unread('sources/other.pdf'),
  ];
  assert.deepEqual(
    (await withKeys(files, new Map())).map((file) => file.keys),
    [
      ['report-pdf', 'report', 'sources-report-pdf', 'sources-report'],
      [
        'report-docx',
        'report',
        'sub-a-report-docx',
        'sub-a-report',
        'sources-sub-a-report-docx',
        'sources-sub-a-report',
      ],
      ['other-pdf', 'other'],
    ],
  );
});

/** A bibliography of entries, by id, with the files that they name. */
function naming(...entries: readonly (readonly [id: string, ...files: string[]])[]): Bibliography {
  const items = entries.map(([id, ...files]) => ({ id, type: 'book', custom: { files } }));
  return { items, problems: [] };
}

test('the entries of an unread file are those that name it, and an entry without a file whose id is its key', async () => {
  const files = [
    unread('sources/a/Report.pdf'),
    unread('sources/Zu\u0308rich.docx'),
    unread('sources/denied.txt', 'denied'),
    unread('sources/pier.png', 'no text format'),
    unread('sources/free.pdf'),
  ];
  const bibliographies = new Map([
    [
      'sources/b.json',
      naming(
        ['smith', 'a/Report.pdf'],
        ['again', './x/../a/Report.pdf'],
        ['both', 'gone.txt', 'a/Report.pdf', 'Zürich.docx'],
        ['twice', 'free.pdf', 'free.pdf'],
        ['denied'],
        ['report-pdf', 'Zürich.docx'],
        ['report'],
        ['scan', 'pier.png'],
        ['pier-png'],
        ['gone', 'gone.pdf'],
        ['first', 'a/report.pdf'],
        ['later'],
      ),
    ],
    ['sources/a/c.bib', naming(['windows', 'x\\..\\Report.pdf'], ['first', 'Report.pdf'])],
    ['sources/z.json', naming(['first', 'free.pdf'], ['later', 'free.pdf'])],
  ]);
  const entriesByPath = (await withKeys(files, bibliographies)).map(({ path, entries }) => [path, entries]);
  assert.deepEqual(Object.fromEntries(entriesByPath), {
    'sources/a/Report.pdf': ['windows', 'first', 'smith', 'again', 'both'],
    'sources/Zu\u0308rich.docx': ['both', 'report-pdf'],
    'sources/denied.txt': ['denied'],
    'sources/pier.png': ['scan'],
    'sources/free.pdf': ['twice', 'later'],
  });
});
