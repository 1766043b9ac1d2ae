import type { Span } from '../text/span.ts';
import type { Briefing, CitationGroup, Sentence } from './briefing.ts';

/** The sentence at an offset, its end included; for a note within a sentence, the note's. */
export function sentenceAt(briefing: Briefing, offset: number): Sentence | undefined {
  return innermost(briefing.sentences, offset);
}

/** The citation or link group at an offset, brackets included. */
export function groupAt(briefing: Briefing, offset: number): CitationGroup | undefined {
  return innermost(briefing.groups, offset);
}

/** The shortest of the spans that hold an offset; where two meet, the one that begins there. */
function innermost<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  let found: Item | undefined;
  for (const item of items) {
    if (offset < item.start || offset > item.end) continue;
    const begins = found?.end === offset && item.start === offset;
    if (found === undefined || begins || item.end - item.start < found.end - found.start) found = item;
  }
  return found;
}
