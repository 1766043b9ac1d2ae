import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excludeMatcher, plainPath } from '../../../src/project/globs.ts';

test('globs say which files are excluded', () => {
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

test('parts of a path that mean nothing are left out', () => {
  for (const [path, plain] of [
    ['./a//b/', 'a/b'],
    ['a/./b\\c/.', 'a/b/c'],
    ['.//./a', 'a'],
    ['../a', '../a'],
    ['/data//x/', '/data/x'],
    ['.', ''],
    ['./', ''],
    ['', ''],
    ['/', '/'],
    ['//', '/'],
  ] as const)
    assert.equal(plainPath(path), plain, path);
  assert.ok(excludeMatcher(['notes/./old//**'])('notes/old/a.txt'));
});
