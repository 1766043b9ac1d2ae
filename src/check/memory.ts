import type { EvidenceContext } from '../evidence/context.ts';
import type { NamedSources } from '../evidence/named-sources.ts';

/** Keeps the last context of a briefing: returns it if it was made from the same values, else makes one. */
export type ContextMemory = (madeFrom: readonly unknown[], make: () => Made) => Made;

/**
 * A memory for the runs over one briefing, used as {@link CheckOptions.memory}. A context keeps the results of its rules, keyed by the
 * words of a quotation or claim and what they cite, so that a run computes only what is new. The context is dropped when the store's
 * version, the unread files, the entries without a text or the options change. Levels do not affect what is remembered.
 */
export function contextMemory(): ContextMemory {
  let known: { readonly madeFrom: readonly unknown[]; readonly made: Made } | undefined;
  return (madeFrom, make) => {
    if (known === undefined || madeFrom.some((each, index) => each !== known?.madeFrom[index]))
      known = { madeFrom, made: make() };
    return known.made;
  };
}

/** A context, and the lookup of its sources. */
export interface Made {
  readonly context: EvidenceContext;
  readonly sources: NamedSources;
}
