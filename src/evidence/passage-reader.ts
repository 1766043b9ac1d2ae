import type { StoredPassage } from '../corpus/source.ts';
import type { PassageStore } from '../store/store.ts';

/** Reads the passages of sources, each source once. */
export function passageReader(
  store: PassageStore,
  signal: AbortSignal,
): (key: string) => Promise<readonly StoredPassage[]> {
  const read = new Map<string, Promise<readonly StoredPassage[]>>();
  return (key) => {
    const known = read.get(key) ?? store.passages(key, signal);
    read.set(key, known);
    return known;
  };
}
