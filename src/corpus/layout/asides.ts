import { asidesWithin, withoutAsides } from '../../text/asides.ts';
import type { Span } from '../../text/span.ts';
import type { Markup } from '../source.ts';
import { lineEnds } from './line-ends.ts';
import { noteFigures } from './note-figures.ts';
import { linesOfPages } from './page-lines.ts';

/**
 * The stretches of a text that are none of its words, because it was taken out of pages: lines of the pages, figures of footnotes glued to
 * words, line ends inside words. In order, and apart from each other. Of a Markdown text only the line ends, because its notes have marks.
 */
export function asidesOfText(text: string, from: number, markup: Markup): Span[] {
  const ofPages = markup === 'plain' ? linesOfPages(text, from) : [];
  const figures = markup === 'plain' ? noteFigures(text, from) : [];
  const ends = lineEnds(text, withoutAsides({ text, asides: ofPages }), from);
  const whole = ofPages.map(({ start, end }) => ({ start, end: lineEnd(text, end) }));
  return apart([...whole, ...figures, ...ends]);
}

/** The asides of each block of a text, as they lie in it. */
export function asidesOfBlocks(blocks: readonly Span[], asides: readonly Span[]): Span[][] {
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    while ((asides[next]?.end ?? Infinity) <= block.end) next += 1;
    return asidesWithin(asides.slice(first, next + 1), block);
  });
}

/** The offset behind the line end that follows; no empty line is left of a line. */
function lineEnd(text: string, from: number): number {
  restOfLine.lastIndex = from;
  restOfLine.test(text);
  return restOfLine.lastIndex;
}

const restOfLine = /[^\S\r\n]*(?:\r\n|\n|\r)?/uy;

/** Spans in order, without those that begin inside another. */
function apart(spans: readonly Span[]): Span[] {
  let done = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
