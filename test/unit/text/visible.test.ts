import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visible, visibleLine } from '../../../src/text/visible.ts';

const shown: readonly (readonly [text: string, visible: string])[] = [
  ['plain, “quoted”, 日本語, 😀, عربي', 'plain, “quoted”, 日本語, 😀, عربي'],
  ['\u001B[31mred', '\\u001b[31mred'],
  ['\u001B]0;title\u0007', '\\u001b]0;title\\u0007'],
  ['\u009B31m', '\\u009b31m'],
  ['a\0b\u007F', 'a\\u0000b\\u007f'],
  ['over\rwritten', 'over\\u000dwritten'],
  ['one\r\ntwo\n\tthree', 'one\r\ntwo\n\tthree'],
  ['a\u202Etxt.exe', 'a\\u202etxt.exe'],
  ['\u2066isolated\u2069', '\\u2066isolated\\u2069'],
  ['line\u2028separator', 'line\\u2028separator'],
];

for (const [text, expected] of shown) {
  test(`shows ${JSON.stringify(text)} without characters that a terminal obeys`, () => {
    assert.equal(visible(text), expected);
  });
}

test('escapes the line ends of a name', () => {
  assert.equal(visibleLine('a\n::error::b\r\nc\td'), 'a\\u000a::error::b\\u000d\\u000ac\td');
});

test('does not change the value of a JSON text', () => {
  const value = { text: '\u009B31m \u202E \u2028 \u001B \u007F \\ " \n' };
  assert.deepEqual(JSON.parse(visible(JSON.stringify(value, undefined, 2))), value);
});
