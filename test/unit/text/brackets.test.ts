import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketPairs, withoutNote } from '../../../src/text/brackets.ts';
import { textOf } from '../../../src/text/span.ts';

const cases: readonly (readonly [text: string, ...pairs: readonly string[]])[] = [
  [''],
  ['He [the mayor] left (at 5).', '[the mayor]', '(at 5)'],
  ['(a [b] c)', '[b]', '(a [b] c)'],
  ['(a'],
  ['a) b (c)', '(c)'],
  ['(a [b) c]', '(a [b)'],
  ['[a (b] c) (d)', '[a (b]', '(d)'],
  ['((a)', '(a)'],
];

test('brackets are paired with their own kind', () => {
  for (const [text, ...pairs] of cases)
    assert.deepEqual(
      bracketPairs(text).map((pair) => textOf(text, pair)),
      pairs,
      text,
    );
});

test('the numbers of notes after a sentence are not part of it', () => {
  assert.equal(withoutNote('It is a letter.[3]', 18, 0), 15);
  assert.equal(withoutNote('It is so.” [3][12] ', 19, 0), 10);
  assert.equal(withoutNote('It is a letter.[3]', 18, 16), 18);
  assert.equal(withoutNote('It is [3]', 9, 0), 9);
});
