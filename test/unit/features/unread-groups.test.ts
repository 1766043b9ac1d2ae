import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnreadFile } from '../../../src/corpus/unread.ts';
import { canShow, groupUnread } from '../../../src/features/unread-groups.ts';

function file(path: string, kind: string, reason: UnreadFile['reason'], document = true): UnreadFile {
  return { path, kind, reason, document };
}

test('unread files are grouped by kind and reason, documents first', () => {
  const groups = groupUnread([
    file('z.png', 'picture', 'no text format', false),
    file('c.mp3', 'sound', 'no text format', false),
    file('main.py', 'code', 'no text format', false),
    file('b.pdf', 'PDF', 'no reader yet'),
    file('a.pdf', 'PDF', 'no reader yet'),
    file('big.txt', 'text', 'too large'),
    file('d.pdf', 'PDF', 'too slow'),
  ]);
  assert.deepEqual(
    groups.map(({ title, files }) => `${title} (${files.map(({ path }) => path).join(' ')})`),
    [
      '2 PDF not read: no reader yet (a.pdf b.pdf)',
      '1 PDF not read: too slow (d.pdf)',
      '1 text not read: too large (big.txt)',
      '3 files not read: no text format (c.mp3 main.py z.png)',
    ],
  );
  assert.deepEqual(groupUnread([]), []);
});

test('the editor shows text and pictures; other files are shown in their folder', () => {
  for (const path of ['a.html', 'a.EML', 'x/a.csv', 'a.png', 'a.txt']) {
    assert.equal(canShow(file(path, 'x', 'no reader yet')), true, path);
  }
  for (const path of ['a.pdf', 'a.docx', 'a.zip', 'a', 'txt']) {
    assert.equal(canShow(file(path, 'x', 'no reader yet')), false, path);
  }
  assert.equal(canShow(file('a.txt', 'text', 'too large')), false);
});
