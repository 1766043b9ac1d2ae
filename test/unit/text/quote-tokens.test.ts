import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteTokens, wordStart } from '../../../src/text/quotes/quote-tokens.ts';

/** The tokens of a text as `kind text start-end`; `^` marks those that begin a sentence. */
function tokens(text: string, markdown = false): readonly string[] {
  return quoteTokens({ text, markdown }).map(
    (token) => `${token.begins ? '^' : ''}${token.kind} ${token.text} ${token.start}-${token.end}`,
  );
}

test('words, marks and signs with their places in the raw text', () => {
  assert.deepEqual(tokens('[T]he U.S.-led 1,200'), [
    '^word [T]he 0-5',
    'word U.S 6-9',
    'sign . 9-10',
    '^sign - 10-11',
    '^word led 11-14',
    'word 1,200 15-20',
  ]);
  assert.deepEqual(tokens('‘x’ – no!'), [
    '^mark " 0-1',
    '^word x 1-2',
    'mark " 2-3',
    'sign – 4-5',
    'word no 6-8',
    'sign ! 8-9',
  ]);
  assert.deepEqual(tokens('• one'), ['^word one 2-5']);
  assert.deepEqual(tokens(''), []);
});

test('an entity of Markdown is one token to its end', () => {
  assert.deepEqual(tokens('a &amp; b', true), ['^word a 0-1', 'sign & 2-7', 'word b 8-9']);
  assert.deepEqual(tokens('**T**he', true), ['^word The 2-7']);
});

test('what an editor inserted is folded into the word', () => {
  assert.deepEqual(
    quoteTokens({ text: '[T]he want[ed] Élan', markdown: false }).map(({ folded }) => folded),
    ['the', 'wanted', 'elan'],
  );
});

const starts: readonly (readonly [text: string, at: number, start: number])[] = [
  ['the [T]he cell', 6, 4],
  ['the [T]he cell', 4, 4],
  ['the [T]he cell', 9, 9],
  ['the cell’s', 8, 4],
  ['1,200 men', 3, 0],
  ['S-300', 2, 0],
  ['a b', 1, 1],
  ['a b', 2, 2],
  ['ab', 2, 2],
  ['', 0, 0],
];

test('the start of the word around an offset', () => {
  for (const [text, at, start] of starts) assert.equal(wordStart(text, at), start, `${text} ${at}`);
});
