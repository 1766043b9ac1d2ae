import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, lineStarts, positionAt, rangeOf } from '../../../src/text/lines.ts';

/** A text, and its lines from offset `from` on. */
const cases: readonly (readonly [text: string, lines: readonly string[], from?: number])[] = [
  ['', ['']],
  ['a', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\n', ['a', '']],
  ['\na', ['', 'a']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  ['a\r\rb', ['a', '', 'b']],
  ['a\r\n\r\nb', ['a', '', 'b']],
  ['a\n\rb', ['a', '', 'b']],
  ['a\nb\r\nc\rd\n', ['a', 'b', 'c', 'd', '']],
  ['a\rb\nc\r', ['a', 'b', 'c', '']],
  ['ab\ncd', ['b', 'cd'], 1],
  ['ab\ncd', ['', 'cd'], 2],
  ['ab\r\ncd', ['', 'cd'], 3],
  ['ab\ncd', ['cd'], 3],
  ['ab\ncd', [''], 5],
];

test('lines end at every kind of line end', () => {
  for (const [text, expected, from] of cases)
    assert.deepEqual(
      Array.from(lines(text, from), ({ start, end }) => text.slice(start, end)),
      expected,
      JSON.stringify(text),
    );
});

test('the starts of lines and the positions in them', () => {
  const starts = lineStarts('ab\r\nc\n\nd');
  assert.deepEqual(starts, [0, 4, 6, 7]);
  const positions: readonly (readonly [offset: number, line: number, column: number])[] = [
    [0, 0, 0],
    [2, 0, 2],
    [3, 0, 3],
    [4, 1, 0],
    [5, 1, 1],
    [6, 2, 0],
    [7, 3, 0],
    [8, 3, 1],
  ];
  for (const [offset, line, column] of positions) {
    assert.deepEqual(positionAt(starts, offset), { line, column }, String(offset));
  }
  assert.deepEqual(rangeOf(starts, { start: 1, end: 5 }), {
    start: { line: 0, column: 1 },
    end: { line: 1, column: 1 },
  });
});

test('a text has one line at least', () => {
  assert.deepEqual(lineStarts(''), [0]);
  assert.deepEqual(positionAt([0], 0), { line: 0, column: 0 });
});

test('a byte order mark is no column of the first line', () => {
  const starts = lineStarts('\uFEFFab\nc');
  assert.deepEqual(starts, [1, 4]);
  assert.deepEqual(positionAt(starts, 0), { line: 0, column: 0 });
  assert.deepEqual(positionAt(starts, 2), { line: 0, column: 1 });
});
