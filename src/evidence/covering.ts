import type { Briefing, CitationGroup, Sentence } from '../briefing/briefing.ts';
import { coverage } from '../briefing/coverage.ts';
import { oncePer } from '../text/once.ts';
import { citesSource } from './cites-source.ts';
import type { Service } from './context.ts';

/** Finds the citations that cover each sentence of a briefing. */
export type Covering = (briefing: Briefing) => ReadonlyMap<Sentence, readonly CitationGroup[]>;

/** Finds covering citations once for each briefing. */
export const covering: Service<Covering> = {
  make(context) {
    const counts = citesSource(context);
    return oncePer((briefing) => coverage(briefing, context.scope, counts));
  },
};
