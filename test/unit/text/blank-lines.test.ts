import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longStretch } from '../../../src/text/blank-lines.ts';

const cases: readonly (readonly [text: string, start: number | undefined])[] = [
  ['', undefined],
  ['abcd', undefined],
  ['abcde', 0],
  ['a\n\nbcd\ne', 3],
  ['a\n\nbcd\n\ne', undefined],
  ['ab\ncd', 0],
  ['ab\r\ncd', 0],
  ['ab\r\n\r\ncd', undefined],
  ['ab\r\rcd', undefined],
  ['ab\rcde', 0],
  ['ab\n \t \ncd', undefined],
  ['ab\n \u2028 \ncd', 0],
  ['ab\n \u00A0\ncd', 0],
  ['\n\n\n\n\n', undefined],
  ['     \n  a', undefined],
  ['\n\nabcde\n\nfghij', 2],
  ['a\n\n    b', 3],
  ['\n\nabcd', undefined],
];
for (const [text, start] of cases)
  test(`of ${JSON.stringify(text)} more than four units without a blank line begin at ${start}`, () => {
    assert.equal(longStretch(text, 4), start);
  });
