import type { Span } from '../../text/span.ts';
import type { LineSpans } from './block-lines.ts';
import { readInlines, type Inlines } from './inlines.ts';
import { structureOf } from './skips.ts';

/**
 * The text of a paragraph, heading or table cell as one string, its lines joined by `\n`, with a mapping back to the file.
 * For `> He\n> left.` the text is `He\nleft.`; its offset 3 is offset 7 of the file.
 */
export interface InlineText extends Inlines {
  readonly text: string;
  /** The span in the file of a span of `text`. */
  readonly inFile: (span: Span) => Span;
}

/** Joins the lines and reads their inlines. */
export function inlineTextOf(file: string, lines: LineSpans, exampleLabels: ReadonlySet<string>): InlineText {
  const starts: number[] = [];
  const contents: string[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    const content = file.slice(line.start, line.end);
    contents.push(content);
    length += content.length + 1;
  }
  const text = contents.join('\n');
  const offset = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line === undefined ? 0 : Math.min(line.end, line.start + at - (starts[low] ?? 0));
  };
  const inFile = ({ start, end }: Span): Span => {
    const from = offset(start);
    return {
      start: from,
      end: end > start ? offset(end - 1) + (text.charAt(end - 1) === '\n' ? 0 : 1) : from,
    };
  };
  return { text, inFile, ...readInlines(structureOf(text), exampleLabels) };
}
