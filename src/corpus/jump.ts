import { type LineRange, lineStarts, rangeOf } from '../text/lines.ts';
import type { Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './source.ts';

/** A stretch of a passage as lines and columns of its file, both from 0; without `span` the whole passage. */
export function rangeInFile({ text, position }: Pick<Passage, 'text' | 'position'>, span?: Span): LineRange {
  const within = rangeOf(lineStarts(text), span ?? { start: 0, end: text.length });
  const inFile = ({ line, column }: Position): Position => ({
    line: position.line + line,
    column: line === 0 ? position.column + column : column,
  });
  return { start: inFile(within.start), end: inFile(within.end) };
}
