import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detached, Remembered } from '../../../src/text/remembered.ts';
import { tokenStart } from '../../../src/text/token-start.ts';

test('the answer asked for longest ago is forgotten first', () => {
  const answers = new Remembered<{ readonly of: string }>(2);
  const [a, b, c] = ['a', 'b', 'c'].map((of) => ({ of }));
  assert.ok(a !== undefined && b !== undefined && c !== undefined);
  answers.set('a', a);
  answers.set('b', b);
  assert.equal(answers.get('a'), a);
  answers.set('c', c);
  assert.equal(answers.get('b'), undefined);
  assert.equal(answers.get('a'), a);
  assert.equal(answers.get('c'), c);
});

test('an answer given again counts as new', () => {
  const answers = new Remembered<{ readonly of: number }>(2);
  const [first, second] = [{ of: 1 }, { of: 2 }];
  answers.set('a', first);
  answers.set('b', first);
  answers.set('a', second);
  answers.set('c', first);
  assert.equal(answers.get('a'), second);
  assert.equal(answers.get('b'), undefined);
});

test('a copy has the same characters', () => {
  for (const text of ['', 'a', ' a ', '😀']) assert.equal(detached(text), text);
});

test('the start of the characters without white space before an offset', () => {
  assert.equal(tokenStart('the “quay', 9), 4);
  assert.equal(tokenStart('the “quay'), 4);
  assert.equal(tokenStart('the “quay', 4), 4);
  assert.equal(tokenStart('the “quay', 3), 0);
  assert.equal(tokenStart(''), 0);
});
