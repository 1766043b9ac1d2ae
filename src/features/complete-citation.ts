import { keyText, locatorText } from '../briefing/write-citation.ts';
import { evidenceSections } from '../corpus/source.ts';
import type { PassageStore, StoredPassage, StoredSource } from '../store/store.ts';
import { matchSources } from './match-sources.ts';

/** A row of the list after `[@` or `@`: a source, and the passage of it that supports the sentence, where one does. */
export interface KeyItem {
  readonly source: StoredSource;
  readonly passage?: StoredPassage;
  /** What replaces the typed key from its `@` on, brackets not yet closed: `@port, ¶4`, in running text `@port [¶4`. */
  readonly insert: string;
}

/** A row of the list after `[@key,`. */
export interface LocatorItem {
  readonly passage: StoredPassage;
  /** `¶4`. */
  readonly insert: string;
  /** Whether the passage was found by the sentence's words; the others follow in the order of the source. */
  readonly supports: boolean;
}

/** Whether the citation is written in a bracket, `[@key, ¶4]`, or in running text, `@key [¶4]`. */
export type CitationPlace = 'bracket' | 'text';

/** How many passages of one source are offered before other sources get their turn. */
const passagesPerSource = 3;

/**
 * What may follow `@`: the passages that best support `sentence`, best first, of the sources that `typed` may mean
 * (key, title, author, year; fuzzily); then those sources without a passage that fits.
 */
export async function completeKey(
  typed: string,
  sentence: string,
  place: CitationPlace,
  store: PassageStore,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly KeyItem[]> {
  const sources = matchSources(typed, await store.sources(signal));
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const scope = typed.trim() === '' ? { limit } : { limit, keys: [...byKey.keys()] };
  const hits = byKey.size === 0 ? [] : await store.rank(sentence, scope, signal);
  const items: KeyItem[] = [];
  const offered = new Map<string, number>();
  for (const hit of hits) {
    const source = byKey.get(hit.key);
    const before = offered.get(hit.key) ?? 0;
    if (source === undefined || before >= passagesPerSource) continue;
    offered.set(hit.key, before + 1);
    items.push({ source, passage: hit, insert: insertion(source.key, hit, place) });
  }
  for (const source of sources) {
    if (!offered.has(source.key)) items.push({ source, insert: keyText(source.key) });
  }
  return items.slice(0, limit);
}

function insertion(key: string, passage: StoredPassage, place: CitationPlace): string {
  const locator = locatorText(passage.number);
  return place === 'bracket' ? `${keyText(key)}, ${locator}` : `${keyText(key)} [${locator}`;
}

/**
 * What may follow `[@key,`: the passages of that source, those that support `sentence` first, best first, then the rest
 * of its own text in order. Digits in `typed` (`¶1`, `1`) keep the passages whose number begins with them, comments
 * and boilerplate included, because who types a number means it.
 */
export async function completeLocator(
  key: string,
  typed: string,
  sentence: string,
  store: PassageStore,
  signal?: AbortSignal,
): Promise<readonly LocatorItem[]> {
  const digits = /\d+/.exec(typed)?.[0] ?? '';
  const [passages, hits] = await Promise.all([
    store.passages(key, signal),
    store.rank(sentence, { keys: [key], limit: 20 }, signal),
  ]);
  const eligible = passages.filter((passage) =>
    digits === '' ? evidenceSections.includes(passage.section) : String(passage.number).startsWith(digits),
  );
  const place = new Map(hits.map((hit, index) => [hit.number, index]));
  return eligible
    .toSorted(
      (a, b) =>
        (place.get(a.number) ?? hits.length) - (place.get(b.number) ?? hits.length) || a.number - b.number,
    )
    .map((passage) => ({
      passage,
      insert: locatorText(passage.number),
      supports: place.has(passage.number),
    }));
}
