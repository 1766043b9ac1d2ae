import type { StoredSource } from '../corpus/source.ts';
import type { Locator } from '../corpus/place.ts';
import type { Citation, CitationGroup } from '../briefing/briefing.ts';
import type { CitedPlace } from './cited-place.ts';
import { placeFinder } from './place-finder.ts';
import type { EvidenceContext, Service } from './context.ts';
import { sourceNamed } from './written-key.ts';

/** Passages of one source that are cited together, or the whole source. */
export interface Cited {
  readonly source: StoredSource;
  /** Numbers of the passages, in order; absent if no locator names any, so that the whole source is cited. */
  readonly numbers?: readonly number[];
  /**
   * Present if a locator cannot be placed: the passages that the other locators name. Words are then compared with the whole source, and a
   * detail that is not in these passages counts as not checked.
   */
  readonly placed?: readonly number[];
  /** The places of these passages as people know them; none for the whole source. */
  readonly locators: readonly Locator[];
  /** The citations of these passages; none for a link. */
  readonly citations: readonly Citation[];
}

/** The passages that groups cite, by source. `resolved` is false if a key or a locator leads nowhere. */
export interface CitedTogether {
  readonly cited: readonly Cited[];
  readonly resolved: boolean;
}

/**
 * Finds the passages that groups cite. What a single group cites is found once: several rules ask for it, and a keystroke changes few of
 * the groups of a long briefing.
 */
export async function citedTogether(
  groups: readonly CitationGroup[],
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<CitedTogether> {
  const [only, second] = groups;
  if (only === undefined) return nothingCited;
  if (second !== undefined) return citedByAll(groups, context, signal);
  const known = context.use(citedByOne);
  const before = known.get(only);
  if (before !== undefined) return before;
  const found = await citedByAll(groups, context, signal);
  known.set(only, found);
  return found;
}

const nothingCited: CitedTogether = { cited: [], resolved: true };

/** What was found for single groups. */
const citedByOne: Service<WeakMap<CitationGroup, CitedTogether>> = { make: () => new WeakMap() };

async function citedByAll(
  groups: readonly CitationGroup[],
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<CitedTogether> {
  const bySource = new Map<
    StoredSource,
    { numbers: Set<number>; locators: Locator[]; kinds: Set<CitedPlace['kind']>; citations: Citation[] }
  >();
  let resolved = true;
  const add = (source: StoredSource, place: CitedPlace, citation?: Citation): void => {
    const own = bySource.get(source) ?? { numbers: new Set(), locators: [], kinds: new Set(), citations: [] };
    if (place.kind === 'passages') {
      for (const number of place.numbers) own.numbers.add(number);
      own.locators.push(...place.locators);
    }
    own.kinds.add(place.kind);
    if (citation !== undefined) own.citations.push(citation);
    bySource.set(source, own);
  };
  const placeIn = context.use(placeFinder);
  for (const group of groups) {
    const linked = context.linked(group);
    if (linked !== undefined) add(linked, { kind: 'whole' });
    for (const citation of group.citations) {
      const source = sourceNamed(citation, context.sources);
      const found = source && placeIn(source, citation.locator, signal);
      const place = found instanceof Promise ? await found : found;
      if (source === undefined || place === undefined || place.kind === 'outside') resolved = false;
      else add(source, place, citation);
    }
  }
  const cited = [...bySource].map(([source, { numbers, locators, kinds, citations }]): Cited => {
    const sorted = [...numbers].toSorted((a, b) => a - b);
    if (kinds.has('whole')) return { source, locators: [], citations };
    if (kinds.has('unplaced')) return { source, locators: [], citations, placed: sorted };
    return { source, numbers: sorted, locators, citations };
  });
  return { cited, resolved };
}
