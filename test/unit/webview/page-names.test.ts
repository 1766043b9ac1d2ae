import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageNames } from '../../../src/webview/page-names.ts';

test('pages without labels are called by their numbers', () => {
  const names = pageNames();
  assert.equal(names.nameOf(3), '3');
  assert.equal(names.placeOf(3, 19), 'of 19');
  assert.equal(names.pageNamed(' 7 '), 7);
  assert.equal(names.pageNamed(''), undefined);
  assert.equal(names.pageNamed('iv'), undefined);
});

test('pages are called by the labels that citations use, and found by them', () => {
  const names = pageNames({ 4: 'iv', 16: '12', 12: '8' });
  assert.equal(names.nameOf(16), '12');
  assert.equal(names.placeOf(16, 200), '(16 of 200)');
  assert.equal(names.pageNamed('12'), 16);
  assert.equal(names.pageNamed('IV'), 4);
  // No page is called so: the number in the file.
  assert.equal(names.pageNamed('100'), 100);
});

test('labels that are the numbers say nothing more', () => {
  assert.equal(pageNames({ 1: '1', 2: '2' }).placeOf(2, 2), 'of 2');
});
