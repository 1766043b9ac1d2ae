import { runStart } from '../../text/run-start.ts';
import type { Span } from '../../text/span.ts';
import type { Inlines } from './inlines.ts';

/**
 * Who reads a rendered text. `sentence`: plain words, without citations, notes, pictures and comments. `pandoc`: the text of Pandoc's
 * elements joined together, with its curly marks, dashes, ellipses and unbreakable spaces.
 */
export type Purpose = 'sentence' | 'pandoc';

/**
 * Finds the elements of `span` that rendering leaves out: returns the offset after the element that starts at an offset. An element
 * counts only if all of it lies in the span. The elements of an inline text are listed once, however many of its parts are rendered.
 */
export function omissions(
  inlines: Inlines,
  span: Span,
  purpose: Purpose,
): (at: number) => number | undefined {
  let listed = elements.get(inlines);
  if (listed === undefined) elements.set(inlines, (listed = listElements(inlines)));
  const found = listed[purpose];
  return (at) => {
    const element = found.get(at);
    return element !== undefined && element.start >= span.start && element.end <= span.end
      ? element.past
      : undefined;
  };
}

/** An element, and up to where it is left out from the offset at which it is listed. */
interface Element extends Span {
  readonly past: number;
}

const elements = new WeakMap<Inlines, Readonly<Record<Purpose, ReadonlyMap<number, Element>>>>();

function listElements(inlines: Inlines): Record<Purpose, Map<number, Element>> {
  const pandoc = new Map<number, Element>();
  const sentence = new Map<number, Element>();
  for (const { start, end } of inlines.notes) {
    pandoc.set(start, { start, end, past: end });
    sentence.set(start, { start, end, past: end });
  }
  for (const { start, end, image, destination, text } of inlines.links) {
    if (destination === undefined) continue;
    for (const found of [pandoc, sentence]) {
      if (image && found === sentence) found.set(start, { start, end, past: end });
      else found.set(start, { start, end, past: text.start }).set(text.end, { start, end, past: end });
    }
  }
  for (const { start, end } of inlines.references) sentence.set(start, { start, end, past: end });
  for (const group of inlines.groups) {
    const { end } = group;
    const start = group.form === 'bracket' ? group.start : (group.items[0]?.key.end ?? group.start);
    if (start === end) continue;
    // The white space before it is left out too.
    const before = inlines.structure.text.slice(Math.max(0, start - maxSpace), start);
    const from = start - (before.length - runStart(before, /\s/));
    for (const at of [from, start]) sentence.set(at, { start, end, past: end });
  }
  return { pandoc, sentence };
}

/** Maximum white space left out before a citation, in characters. */
const maxSpace = 50;
