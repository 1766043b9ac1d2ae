import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainTitle } from '../../../src/corpus/formats/plain-title.ts';

test('a title is one line without control characters', () => {
  assert.equal(plainTitle('The\u0000 port\u001B[31m\n  at night\u0085'), 'The port [31m at night');
  assert.equal(plainTitle('Der Hafen – bei Nacht'), 'Der Hafen – bei Nacht');
});

test('a title without an end is cut behind a word', () => {
  const cut = plainTitle('harbour '.repeat(700));
  assert.ok(cut.length <= 501, String(cut.length));
  assert.match(cut, /harbour…$/);
  assert.equal(plainTitle('x'.repeat(5000)).length, 501);
  assert.ok(plainTitle('😀'.repeat(400)).isWellFormed());
});
