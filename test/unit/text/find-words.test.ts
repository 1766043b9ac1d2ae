import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findWords } from '../../../src/text/find-words.ts';
import { textOf } from '../../../src/text/span.ts';

function checkFound(text: string, needle: string, expected: readonly string[], prefixLast = false): void {
  const found = findWords(text, needle, { prefixLast }).map((span) => textOf(text, span));
  assert.deepEqual(found, expected, `${needle} in ${text}`);
}

test('words are found with any signs between them', () => {
  checkFound('The “lack” of Syrian fighters', 'lack of', ['lack” of']);
  checkFound('a b a b a', 'A, b — a', ['a b a', 'a b a']);
  checkFound('Élysée\n\nPalace', 'elysee palace', ['Élysée\n\nPalace']);
  checkFound('It isn’t so', "isn't SO", ['isn’t so']);
  checkFound('of Syrian', 'of syr', ['of Syrian'], true);
  checkFound('of Syrian', 'of syr', []);
  checkFound('of', 'of course', []);
  checkFound('of', ' … ', []);
  checkFound('', 'of', []);
});
