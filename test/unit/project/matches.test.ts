import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  excludeMatcher,
  isOwnFile,
  isPassedOver,
  isSavedPageFolder,
  isSourceFolder,
} from '../../../src/project/matches.ts';

test('globs say which files are none of our business', () => {
  const isExcluded = excludeMatcher([
    'drafts/',
    './notes/**',
    'sources\\*.log',
    '!sources/port.log',
    '**/old/**',
    '/data/x/*.pdf',
  ]);
  for (const path of ['drafts/a/b.pdf', 'notes/a.txt', 'sources/ship.log', 'a/old/b.txt', '/data/x/a.pdf'])
    assert.ok(isExcluded(path), path);
  for (const path of [
    'sources/port.log',
    'sources/a/ship.log',
    'draft.pdf',
    'older/a.txt',
    '/data/x/y/a.pdf',
  ])
    assert.ok(!isExcluded(path), path);
  assert.ok(!excludeMatcher([])('a.txt'));
  assert.ok(!excludeMatcher(['!a.txt', ' '])('a.txt'));
});

test('what is hidden, left behind or of tools is passed over', () => {
  for (const name of ['.a.txt', '._a.txt', '.git', '~$a.docx', 'Thumbs.db', 'desktop.ini', 'Desktop.ini'])
    assert.ok(isPassedOver(name), name);
  for (const name of ['.DS_Store', 'node_modules', '__MACOSX']) assert.ok(isPassedOver(name), name);
  for (const name of ['a.txt', '~a.docx', 'thumbs.dbx', '$a', 'modules'])
    assert.ok(!isPassedOver(name), name);
});

test('our own files are told by their names', () => {
  for (const path of [
    'briefing.config.json',
    's/briefing.lock.json',
    'briefing.review.json',
    'baseline.json',
    'out/briefing-baseline-2.json',
    'findings.sarif',
    'findings.SARIF.json',
  ])
    assert.ok(isOwnFile(path), path);
  for (const path of ['config.json', 'baseline.txt', 'baseline/a.json', 'sarif.txt', 'a.json'])
    assert.ok(!isOwnFile(path), path);
});

test("a saved page's folder is told by the page beside it", () => {
  const beside = new Set(['article.html', 'two.htm', 'x.txt']);
  assert.ok(isSavedPageFolder('Article_files', beside));
  assert.ok(isSavedPageFolder('two_FILES', beside));
  for (const name of ['x_files', 'three_files', '_files', 'article'])
    assert.ok(!isSavedPageFolder(name, beside), name);
});

test('corpus folders are known in any letter case', () => {
  assert.ok(isSourceFolder(['sources'], 'Sources/a.txt'));
  assert.ok(isSourceFolder(['Docs/Evidence'], 'docs/evidence/a/b.txt'));
  assert.ok(!isSourceFolder(['sources'], 'Sources2/a.txt'));
});
