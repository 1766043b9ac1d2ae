import type { Briefing, Malformed } from '../briefing/briefing.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import type { Span } from '../text/span.ts';
import type { Service } from './context.ts';

/** Finds the malformed citations that a span of a briefing overlaps, in order; each briefing is indexed once. */
export const malformedAt: Service<(briefing: Briefing, span: Span) => readonly Malformed[]> = {
  make() {
    const finders = new WeakMap<Briefing, (span: Span) => readonly Malformed[]>();
    return (briefing, span) => {
      const find = finders.get(briefing) ?? overlapFinder(briefing.malformed);
      finders.set(briefing, find);
      return find(span);
    };
  },
};
