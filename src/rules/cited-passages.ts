import type { Citation, CitationGroup } from '../briefing/briefing.ts';
import type { StoredSource } from '../store/store.ts';
import type { RuleContext } from './rule.ts';

/** Passages of one source that are cited together, or the whole of it. */
export interface Cited {
  readonly source: StoredSource;
  /** Numbers of the passages, in order; absent where no locator names any: the whole source is cited. */
  readonly numbers?: readonly number[];
  /** The citations that say so; none for a link. */
  readonly citations: readonly Citation[];
}

/** What groups cite; citations of one source are taken together. `resolved` is false where a key or a locator leads nowhere. */
export function citedBy(
  groups: readonly CitationGroup[],
  context: Pick<RuleContext, 'sources' | 'linked'>,
): { readonly cited: readonly Cited[]; readonly resolved: boolean } {
  const found = new Map<StoredSource, { numbers: Set<number>; whole: boolean; citations: Citation[] }>();
  let resolved = true;
  const add = (source: StoredSource, numbers: readonly number[], citation?: Citation): void => {
    const own = found.get(source) ?? { numbers: new Set<number>(), whole: false, citations: [] };
    for (const number of numbers) own.numbers.add(number);
    if (numbers.length === 0) own.whole = true;
    if (citation !== undefined) own.citations.push(citation);
    found.set(source, own);
  };
  for (const group of groups) {
    const linked = context.linked(group);
    if (linked !== undefined) add(linked, []);
    for (const citation of group.citations) {
      const source = context.sources.get(citation.key);
      const numbers = source === undefined ? undefined : numbersOf(citation, source);
      if (source === undefined || numbers === undefined) resolved = false;
      else add(source, numbers, citation);
    }
  }
  const cited = [...found].map(([source, { numbers, whole, citations }]): Cited => {
    const sorted = [...numbers].toSorted((a, b) => a - b);
    return whole ? { source, citations } : { source, numbers: sorted, citations };
  });
  return { cited, resolved };
}

/** The passages that a locator names, none for the whole source; undefined where it leads outside. */
function numbersOf({ locator }: Citation, { passageCount }: StoredSource): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const { first, last } of locator?.ranges ?? []) {
    if (first < 1 || last > passageCount) return undefined;
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return numbers;
}
