import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnreadFile } from '../../../src/corpus/unread.ts';
import { withKeys } from '../../../src/corpus/unread-keys.ts';

function unread(path: string, reason: UnreadFile['reason'] = 'no reader yet'): UnreadFile {
  return { path, kind: 'file', reason, document: true };
}

async function keys(file: UnreadFile): Promise<unknown> {
  return (await withKeys([file]))[0]?.keys;
}

test('a file that is not read has the keys by which a briefing may mean it; one that holds no text has none', async () => {
  assert.deepEqual(await keys(unread('sources/Annual Report.pdf')), ['annual-report-pdf', 'annual-report']);
  assert.deepEqual(await keys(unread('sources/denied.txt', 'denied')), ['denied', 'denied-txt']);
  assert.deepEqual(await keys(unread('Zürich.docx')), ['zurich-docx', 'zurich']);
  assert.deepEqual(await keys(unread('sources/pier.png', 'no text format')), undefined);
});
