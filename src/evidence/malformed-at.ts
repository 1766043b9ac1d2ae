import type { Briefing, Malformed } from '../briefing/briefing.ts';
import { oncePer } from '../text/once.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import type { Span } from '../text/span.ts';
import type { Service } from './context.ts';

/** Finds the malformed citations that a span of a briefing overlaps, in order; each briefing is indexed once. */
export const malformedAt: Service<(briefing: Briefing, span: Span) => readonly Malformed[]> = {
  make() {
    const finderOf = oncePer((briefing: Briefing) => overlapFinder(briefing.malformed));
    return (briefing, span) => finderOf(briefing)(span);
  },
};
