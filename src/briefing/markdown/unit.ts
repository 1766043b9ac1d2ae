import type { Span } from '../../text/span.ts';
import type { Pieces } from './blocks.ts';
import { readInlines, type Inlines } from './inline.ts';
import { structureOf } from './skips.ts';

/**
 * The text of a paragraph, heading or table cell as one string, its lines joined by `\n`, with the way back to the file.
 * For `> He\n> left.` the text is `He\nleft.`, and its offset 3 stands at 7 in the file.
 */
export interface Unit extends Inlines {
  readonly text: string;
  /** The span in the file of a span of `text`. */
  readonly raw: (span: Span) => Span;
}

/** Joins the pieces and reads their inlines. */
export function unitOf(file: string, pieces: Pieces, exampleLabels: ReadonlySet<string>): Unit {
  const starts: number[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    const line = file.slice(piece.start, piece.end);
    lines.push(line);
    length += line.length + 1;
  }
  const text = lines.join('\n');
  const offset = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece === undefined ? 0 : Math.min(piece.end, piece.start + at - (starts[low] ?? 0));
  };
  const raw = ({ start, end }: Span): Span => {
    const from = offset(start);
    return {
      start: from,
      end: end > start ? offset(end - 1) + (text.charAt(end - 1) === '\n' ? 0 : 1) : from,
    };
  };
  return { text, raw, ...readInlines(structureOf(text), exampleLabels) };
}
