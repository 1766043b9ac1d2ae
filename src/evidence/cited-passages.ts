import { headingReader } from './headings.ts';
import type { StoredSource } from '../corpus/source.ts';
import type { Citation, CitationGroup, CitedLocator } from '../briefing/briefing.ts';
import { asksHeadings, passagesAt, type Place } from './passages-at.ts';
import type { EvidenceContext } from './context.ts';
import { sourceOf } from './written-key.ts';

/** Passages of one source that are cited together, or the whole of it. */
export interface Cited {
  readonly source: StoredSource;
  /** Numbers of the passages, in order; absent where no locator names any: the whole source is cited. */
  readonly numbers?: readonly number[];
  /**
   * Where a locator cannot be placed: the passages that the others name. Words are then held against the whole source, and a detail that
   * these passages have not is not checked.
   */
  readonly placed?: readonly number[];
  /** The citations that say so; none for a link. */
  readonly citations: readonly Citation[];
}

/** What groups cite; citations of one source are taken together. `resolved` is false where a key or a locator leads nowhere. */
export interface CitedTogether {
  readonly cited: readonly Cited[];
  readonly resolved: boolean;
}

/** What groups cite. */
export async function citedBy(
  groups: readonly CitationGroup[],
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<CitedTogether> {
  const found = new Map<
    StoredSource,
    { numbers: Set<number>; kinds: Set<Place['kind']>; citations: Citation[] }
  >();
  let resolved = true;
  const add = (source: StoredSource, place: Place, citation?: Citation): void => {
    const own = found.get(source) ?? { numbers: new Set(), kinds: new Set(), citations: [] };
    for (const number of place.kind === 'passages' ? place.numbers : []) own.numbers.add(number);
    own.kinds.add(place.kind);
    if (citation !== undefined) own.citations.push(citation);
    found.set(source, own);
  };
  for (const group of groups) {
    const linked = context.linked(group);
    if (linked !== undefined) add(linked, { kind: 'whole' });
    for (const citation of group.citations) {
      const source = sourceOf(citation, context.sources);
      const place = source && (await placeIn(source, citation.locator, context, signal));
      if (source === undefined || place === undefined || place.kind === 'outside') resolved = false;
      else add(source, place, citation);
    }
  }
  const cited = [...found].map(([source, { numbers, kinds, citations }]): Cited => {
    const sorted = [...numbers].toSorted((a, b) => a - b);
    if (kinds.has('whole')) return { source, citations };
    if (kinds.has('unplaced')) return { source, citations, placed: sorted };
    return { source, numbers: sorted, citations };
  });
  return { cited, resolved };
}

/** Where a locator points in a source; the source's headings are read where that depends on them. */
export async function placeIn(
  source: StoredSource,
  locator: CitedLocator | undefined,
  { use }: EvidenceContext,
  signal: AbortSignal,
): Promise<Place> {
  return passagesAt(
    locator,
    source,
    asksHeadings(locator) ? await use(headingReader)(source.key, signal) : [],
  );
}
