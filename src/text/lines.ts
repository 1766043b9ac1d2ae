import type { Span } from './span.ts';

/** A place in a text as editors count it: line and column both from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Start and end of a span as positions; the end is exclusive. */
export interface LineRange {
  readonly start: Position;
  readonly end: Position;
}

/** Where each line of a text starts; made once per text by {@link lineStarts}. */
export type LineStarts = readonly number[];

/**
 * The offsets at which lines start. `\n`, `\r\n` and a lone `\r` end a line, as in VS Code.
 * A byte order mark is a character of the file but not a column of its first line, because editors hide it.
 */
export function lineStarts(text: string): LineStarts {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The position of `offset`. For `'a\nb'` and offset 2 this is line 1, column 0. */
export function positionAt(starts: LineStarts, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: Math.max(0, offset - (starts[low] ?? 0)) };
}

/** The offset of `position`; the inverse of {@link positionAt} for positions inside the text. */
export function offsetAt(starts: LineStarts, position: Position): number {
  return (starts[Math.min(position.line, starts.length - 1)] ?? 0) + position.column;
}

/** The positions of both ends of `span`. */
export function rangeOf(starts: LineStarts, span: Span): LineRange {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}
