import type { Span } from '../text/span.ts';
import type { Briefing, Citation, CitationGroup, Quotation, Sentence } from './briefing.ts';

/** The sentence at an offset, its end included; of one within another (a note's) the inner. */
export function sentenceAt(briefing: Briefing, offset: number): Sentence | undefined {
  return innermost(briefing.sentences, offset);
}

/** The quotation at an offset, its marks included. */
export function quotationAt(briefing: Briefing, offset: number): Quotation | undefined {
  return innermost(briefing.quotations, offset);
}

/** The citation or link group at an offset, brackets included. */
export function groupAt(briefing: Briefing, offset: number): CitationGroup | undefined {
  return innermost(briefing.groups, offset);
}

/** A cited item and what of it stands at an offset. */
export interface CitationAt {
  readonly citation: Citation;
  readonly part: 'key' | 'locator' | 'other';
}

/** The cited item at an offset: in `[see @a, ¶2; @b]` at the `¶` the locator of `a`. */
export function citationAt(briefing: Briefing, offset: number): CitationAt | undefined {
  const citation = innermost(briefing.citations, offset);
  if (citation === undefined) return undefined;
  if (holds(citation.keySpan, offset)) return { citation, part: 'key' };
  return { citation, part: citation.locator && holds(citation.locator, offset) ? 'locator' : 'other' };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Of the spans that hold an offset the shortest; where two meet, the one that begins there. */
function innermost<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  let found: Item | undefined;
  for (const item of items) {
    if (!holds(item, offset)) continue;
    const begins = found?.end === offset && item.start === offset;
    if (found === undefined || begins || item.end - item.start < found.end - found.start) found = item;
  }
  return found;
}
