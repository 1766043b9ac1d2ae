import type { Citation, CitationGroup } from '../briefing/briefing.ts';
import type { Locator } from '../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { findWords } from '../text/find-words.ts';
import { citedPlace } from './cited-place.ts';
import type { EvidenceContext } from './context.ts';
import { keyMeant } from './written-key.ts';

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

/**
 * The source that a reference leads to, if any. A key that Pandoc cuts short leads to the source that the writer means, unlike in
 * `sourceNamed`, by which citations are judged.
 */
export function sourceMeant(
  reference: Reference,
  { sources, linked }: Pick<EvidenceContext, 'sources' | 'linked'>,
): StoredSource | undefined {
  if (reference.kind === 'link') return linked(reference.group);
  const { citation } = reference;
  return sources.get(keyMeant(citation, (key) => sources.has(key)));
}

/** The passages of `source` that a reference names. */
export async function citedIn(
  source: StoredSource,
  reference: Reference,
  { store }: Pick<EvidenceContext, 'store'>,
  signal: AbortSignal,
): Promise<CitedSource> {
  const all = await store.passages(source.key, signal);
  return { source, all, ...namedIn(source, all, reference) };
}

/** What a reference says of its source: the locator of a citation, or the words that a link with `#:~:text=` quotes. */
export type Pointer =
  | { readonly kind: 'citation'; readonly citation: Pick<Citation, 'locator'> }
  | { readonly kind: 'link'; readonly group: Pick<CitationGroup, 'target'> };

/** The passages among `all` of a source that a pointer names. */
export function namedIn(
  source: StoredSource,
  all: readonly StoredPassage[],
  pointer: Pointer,
): Pick<CitedSource, 'passages' | 'outside'> {
  if (pointer.kind === 'link') {
    const words = pointer.group.target?.words;
    const passages = words === undefined ? [] : all.filter(({ text }) => findWords(text, words).length > 0);
    return { passages, outside: [] };
  }
  const place = citedPlace(pointer.citation.locator, source, all);
  const numbers = new Set('numbers' in place ? place.numbers : []);
  return {
    passages: all.filter(({ number }) => numbers.has(number)),
    outside: place.kind === 'outside' ? place.outside : [],
  };
}
