import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothCases, byName, composedFileName } from '../../../src/text/by-name.ts';
import { commonStart } from '../../../src/text/common-start.ts';
import { errorMessage } from '../../../src/text/error-message.ts';

test('items are found by each of their names, in the given order', () => {
  const items = [{ names: ['a', 'b'] }, { names: ['b', 'b'] }, { names: [] }];
  const find = byName(items, ({ names }) => names);
  assert.deepEqual(find('a'), [items[0]]);
  assert.deepEqual(find('b'), [items[0], items[1]]);
  assert.deepEqual(find('constructor'), []);
});

test('the name of a file is the last part of its path, composed', () => {
  assert.equal(composedFileName('sources/a/port.txt'), 'port.txt');
  assert.equal(composedFileName('port.txt'), 'port.txt');
  assert.equal(composedFileName('a/e\u0301tude.txt'), 'étude.txt');
  assert.deepEqual(bothCases('Port'), ['Port', 'port']);
});

test('the common beginning of two texts', () => {
  const lengths = [
    ['', ''],
    ['port', 'port'],
    ['port', 'ports'],
    ['ports', 'port'],
    ['port', 'part'],
    ['a', 'b'],
  ].map(([a = '', b = '']) => commonStart(a, b));
  assert.deepEqual(lengths, [0, 4, 4, 4, 1, 0]);
});

test('anything thrown has a message', () => {
  assert.equal(errorMessage(new Error('no')), 'no');
  assert.equal(errorMessage('no'), 'no');
  assert.equal(errorMessage(undefined), 'undefined');
});
