import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isInToolFolder,
  isOwnFile,
  isSavedPageFolder,
  isSkipped,
  isToolFolder,
} from '../../../src/project/skipped.ts';

test('hidden files, left-overs and folders of tools are skipped', () => {
  for (const name of ['.a.txt', '._a.txt', '.git', '~$a.docx', 'Thumbs.db', 'desktop.ini', 'Desktop.ini'])
    assert.ok(isSkipped(name), name);
  for (const name of ['.DS_Store', 'node_modules', '__MACOSX']) assert.ok(isSkipped(name), name);
  for (const name of ['a.txt', '~a.docx', 'thumbs.dbx', '$a', 'modules']) assert.ok(!isSkipped(name), name);
});

test('our own files are known by their names', () => {
  for (const path of [
    'briefing.config.json',
    's/briefing.lock.json',
    'briefing.review.json',
    'baseline.json',
    'out/briefing-baseline-2.json',
    'findings.sarif',
    'findings.SARIF.json',
    'corpus-6fbe09da3775c8ff19f3-v3.sqlite',
    'cache/corpus-6fbe09da3775c8ff19f3-v4-12.sqlite-wal',
  ])
    assert.ok(isOwnFile(path), path);
  for (const path of [
    'corpus-6fbe09da-v4-1.sqlite',
    'config.json',
    'baseline.txt',
    'baseline/a.json',
    'sarif.txt',
    'a.json',
  ])
    assert.ok(!isOwnFile(path), path);
});

test('the folder of a saved page is known by the page beside it', () => {
  const beside = new Set(['article.html', 'two.htm', 'x.txt']);
  assert.ok(isSavedPageFolder('Article_files', beside));
  assert.ok(isSavedPageFolder('two_FILES', beside));
  for (const name of ['x_files', 'three_files', '_files', 'article'])
    assert.ok(!isSavedPageFolder(name, beside), name);
});

test('folders of tools are known by their names', () => {
  for (const name of ['.git', '.obsidian', 'node_modules']) assert.ok(isToolFolder(name), name);
  for (const name of ['.', 'git', 'node_modules2', 'a.b']) assert.ok(!isToolFolder(name), name);
  for (const path of ['.git/config', 'a/node_modules/b.md', 'a/.b/c/d.md'])
    assert.ok(isInToolFolder(path), path);
  for (const path of ['a/.git', 'node_modules', 'a/b.c/d.md']) assert.ok(!isInToolFolder(path), path);
});
