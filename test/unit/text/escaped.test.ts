import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEscaped } from '../../../src/text/escaped.ts';

test('a character is escaped by an odd number of backslashes', () => {
  for (const [text, expected] of [
    ['[', false],
    ['\\[', true],
    ['\\\\[', false],
    ['\\\\\\[', true],
    ['x[', false],
    ['x\\[', true],
    ['\\x[', false],
  ] as const)
    assert.equal(isEscaped(text, text.length - 1), expected, text);
});
