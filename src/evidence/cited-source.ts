import type { Citation, CitationGroup } from '../briefing/briefing.ts';
import type { Locator } from '../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { findWords } from '../text/find-words.ts';
import { citedPlace } from './cited-place.ts';
import type { EvidenceContext } from './context.ts';

/** A citation, or a Markdown link to a source. */
export type Reference =
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'link'; readonly group: CitationGroup };

/** What a reference names in its source. */
export interface CitedSource {
  readonly source: StoredSource;
  /** All passages of the source, in order. */
  readonly all: readonly StoredPassage[];
  /** Those that are named; none where only the source is. */
  readonly passages: readonly StoredPassage[];
  /** The places named that the source has not. */
  readonly outside: readonly Locator[];
}

/** The passages of `source` that a reference names: a citation by its locator, a link with `#:~:text=` by the words it quotes. */
export async function citedIn(
  source: StoredSource,
  reference: Reference,
  { store }: Pick<EvidenceContext, 'store'>,
  signal: AbortSignal,
): Promise<CitedSource> {
  const all = await store.passages(source.key, signal);
  if (reference.kind === 'link') {
    const words = reference.group.target?.words;
    const passages = words === undefined ? [] : all.filter(({ text }) => findWords(text, words).length > 0);
    return { source, all, passages, outside: [] };
  }
  const place = citedPlace(reference.citation.locator, source, all);
  const numbers = new Set('numbers' in place ? place.numbers : []);
  return {
    source,
    all,
    passages: all.filter(({ number }) => numbers.has(number)),
    outside: place.kind === 'outside' ? place.outside : [],
  };
}
