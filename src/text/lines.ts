import type { Span } from './span.ts';

/** A place in a text as editors count it: line and column from 0, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span as positions; the end is exclusive. */
export interface LineRange {
  readonly start: Position;
  readonly end: Position;
}

/** The start of each line of a text; made once per text by {@link lineStarts}. */
export type LineStarts = readonly number[];

/**
 * The offsets at which lines start. `\n`, `\r\n` and a lone `\r` end a line, as in VS Code.
 * A byte order mark is a character of the file but not a column of its first line: editors hide it.
 */
export function lineStarts(text: string): LineStarts {
  const starts = [];
  for (const line of lines(text)) starts.push(line.start);
  starts[0] = text.startsWith('\uFEFF') ? 1 : 0;
  return starts;
}

/** The lines of `text` from offset `from` on, without their line ends. After a line end at the end of the text comes an empty line. */
export function* lines(text: string, from = 0): Generator<Span> {
  let start = from;
  let feed = text.indexOf('\n', start);
  let carriage = text.indexOf('\r', start);
  while (feed !== -1 || carriage !== -1) {
    const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
    yield { start, end };
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
  }
  yield { start, end: text.length };
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

/** The positions of both ends of `span`. */
export function rangeOf(starts: LineStarts, span: Span): LineRange {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}
