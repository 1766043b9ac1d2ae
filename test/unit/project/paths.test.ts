import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  baseName,
  isAbsolutePath,
  isWithin,
  parentFolder,
  projectPath,
  resolvePath,
} from '../../../src/project/paths.ts';

test('paths are resolved with forward slashes, dots taken out', () => {
  for (const [root, path, expected] of [
    ['/work', './seeds/', '/work/seeds'],
    ['/work', 'a/../b', '/work/b'],
    ['/work', '../../..', '/'],
    ['/work', '/data/./x', '/data/x'],
    ['/work', '', '/work'],
    ['C:\\work', 'seeds\\a.txt', 'C:/work/seeds/a.txt'],
    ['/work', 'C:\\data', 'C:/data'],
    ['/', 'a', '/a'],
  ] as const)
    assert.equal(resolvePath(root, path), expected, `${root} ${path}`);
});

test('a folder contains itself and the paths in it, and no path that only begins alike', () => {
  assert.ok(isWithin('/a/b', '/a/b'));
  assert.ok(isWithin('/a/b/c', '/a/b'));
  assert.ok(isWithin('/a', '/'));
  assert.ok(!isWithin('/a/bc', '/a/b'));
  assert.ok(!isWithin('/a', '/a/b'));
});

test('paths of the project are relative to its folder', () => {
  assert.equal(projectPath('/work', '/work/a/b.txt'), 'a/b.txt');
  assert.equal(projectPath('/', '/a.txt'), 'a.txt');
  assert.equal(projectPath('/work', '/work'), '/work');
  assert.equal(projectPath('/work', '/works/a.txt'), '/works/a.txt');
});

test('absolute paths begin at the root of a file system', () => {
  for (const path of ['/a', '\\\\server\\a', 'C:\\a', 'c:/a']) assert.ok(isAbsolutePath(path), path);
  for (const path of ['a', './a', '../a', 'C:a', 'CC:/a', '']) assert.ok(!isAbsolutePath(path), path);
});

test('a path has a last part and a folder', () => {
  assert.deepEqual(['a/b.txt', 'b.txt', 'a/', 'a\\b.txt'].map(baseName), ['b.txt', 'b.txt', '', 'a\\b.txt']);
  assert.deepEqual(['/data/a.txt', '/a.txt', 'a.txt', 'x/y/z'].map(parentFolder), ['/data', '/', '', 'x/y']);
});
