import type { StoredSource } from '../corpus/source.ts';
import type { PassageStore } from '../store/store.ts';

/** The sources of rows, by key. A list of all sources is long, and while the index is being built it is read anew each time. */
export async function sourcesOf(
  keys: readonly string[],
  store: PassageStore,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, StoredSource>> {
  const found = await Promise.all([...new Set(keys)].map((key) => store.source(key, signal)));
  return new Map(found.flatMap((source) => (source === undefined ? [] : [[source.key, source]])));
}
