import { citable } from '../corpus/place.ts';
import { type CslItem, evidenceSections, type StoredPassage, type StoredSource } from '../corpus/source.ts';
import type { Hit, PassageStore } from '../store/store.ts';
import { matchSources, type Named } from './match-sources.ts';

/**
 * A row of the list after `[@` or `@`: a source with the passage that supports the sentence, if any; or a bibliography entry without a
 * text in the corpus.
 */
export type KeyItem = { readonly source: StoredSource; readonly passage?: Hit } | { readonly entry: CslItem };

/** A row of the list after `[@key,`. */
export interface LocatorItem {
  readonly passage: StoredPassage | Hit;
  /** Whether the passage matches the sentence; the others follow in the order of the source. */
  readonly supports: boolean;
}

/** Maximum passages offered of one source. */
const passagesPerSource = 3;

/** Maximum sources, of those that match the typed key, whose passages are ranked. */
const mostSourcesRanked = 200;

/**
 * Completes the text after `@`: the passages that best support `sentence` from the sources that match `typed` (key, title, author, year;
 * fuzzily); then the matching sources without such a passage; then the matching entries without a text.
 */
export async function completeKey(
  typed: string,
  sentence: string,
  store: PassageStore,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly KeyItem[]> {
  const [all, withoutText] = await Promise.all([store.sources(signal), store.withoutText(signal)]);
  const entries = withoutText.filter(({ id }) => isCitable(id)).map((item) => ({ key: item.id, item }));
  const matching = matchSources<Named>(typed, [...all, ...entries]);
  const sources = matching.filter(isSource);
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const others = matching.flatMap((named) => (isSource(named) ? [] : [{ entry: named.item }]));
  if (byKey.size === 0) return others.slice(0, limit);
  const wanted = limit * passagesPerSource;
  const scope =
    typed.trim() === ''
      ? { limit: wanted }
      : { limit: wanted, keys: [...byKey.keys()].slice(0, mostSourcesRanked) };
  const hits = await store.rank(sentence, scope, signal);
  const items: KeyItem[] = [];
  const offered = new Map<string, number>();
  for (const hit of hits) {
    const source = byKey.get(hit.key);
    const before = offered.get(hit.key) ?? 0;
    if (source === undefined || before >= passagesPerSource) continue;
    offered.set(hit.key, before + 1);
    items.push({ source, passage: hit });
  }
  for (const source of sources) {
    if (!offered.has(source.key)) items.push({ source });
  }
  return [...items, ...others].slice(0, limit);
}

function isSource(named: Named): named is StoredSource {
  return 'path' in named;
}

/** Whether Pandoc reads an id as a key. */
function isCitable(id: string): boolean {
  return !/[\s{}]/u.test(id);
}

/**
 * Completes the text after `[@key,`: the passages that support `sentence`, best first, then the rest of the source's own text in order. Digits keep the passages whose paragraph or page begins with them, those with that very number first,
 * comments and boilerplate included: a writer who types a number means it.
 */
export async function completeLocator(
  key: string,
  digits: string,
  sentence: string,
  store: PassageStore,
  signal?: AbortSignal,
): Promise<readonly LocatorItem[]> {
  const [passages, hits] = await Promise.all([
    store.passages(key, signal),
    store.rank(sentence, { keys: [key], limit: 20 }, signal),
  ]);
  const eligible = passages.filter((passage) =>
    digits === '' ? evidenceSections.includes(passage.section) : citable(passage).first.startsWith(digits),
  );
  const found = new Map(hits.map((hit, index) => [hit.number, { hit, index }]));
  const place = (passage: StoredPassage): number =>
    citable(passage).first === digits ? -1 : (found.get(passage.number)?.index ?? hits.length);
  return eligible
    .toSorted((a, b) => place(a) - place(b) || a.number - b.number)
    .map((passage) => ({
      passage: found.get(passage.number)?.hit ?? passage,
      supports: found.has(passage.number),
    }));
}
