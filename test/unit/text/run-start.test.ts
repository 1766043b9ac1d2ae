import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStart } from '../../../src/text/run-start.ts';

test('the run at the end of a text begins where an expression for the whole run matches', () => {
  const texts = [
    '',
    'a',
    ' ',
    'wait …  ',
    'a b',
    '  ',
    'a\u{1D400} \u{1D400}',
    'x\uDC00',
    'a, b,;  ',
    '**bold**',
  ];
  for (const [part, whole] of [
    [/[…\s]/u, /[…\s]+$/u],
    [/[\p{L}\p{N}]/u, /[\p{L}\p{N}]+$/u],
    [/[\s,;]/u, /[\s,;]+$/u],
    [/[*_]/, /[*_]+$/],
  ] as const) {
    for (const text of texts)
      assert.equal(runStart(text, part), whole.exec(text)?.index ?? text.length, text);
  }
});
