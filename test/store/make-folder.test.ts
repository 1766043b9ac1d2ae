import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeFolder } from '../../src/platform/node/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-make-'));
after(() => rmSync(folder, { recursive: true }));

test('makes a folder and its parents, once or twice', () => {
  const path = join(folder, 'a/b/c');
  makeFolder(path);
  makeFolder(path);
  assert.ok(statSync(path).isDirectory());
});

test('throws where a file or a dangling link is in the way', () => {
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('nowhere/at/all', join(folder, 'link'));
  assert.throws(() => makeFolder(join(folder, 'file')), /EEXIST/);
  assert.throws(() => makeFolder(join(folder, 'file/in')), /ENOTDIR/);
  assert.throws(() => makeFolder(join(folder, 'link')), /EEXIST/);
  assert.throws(() => makeFolder(join(folder, 'link/in')), /EEXIST/);
});

test('returns where the system makes no folders', { skip: process.platform !== 'linux' }, () => {
  assert.throws(() => makeFolder('/proc/nowhere/in'), /ENOENT|EACCES|EPERM/);
});
