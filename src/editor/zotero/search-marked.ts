import type { MarkedWords } from '../../features/marked-words.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import type { Hit } from '../../store/store.ts';
import type { Marks } from './marks.ts';

/** A passage that was found, with what is marked in it. */
export interface MarkedHit {
  readonly hit: Hit;
  readonly marked: readonly MarkedWords[];
}

/** Hits that are looked at for those that are marked. */
const mostLookedAt = 1_000;

/** Whether a query asks for marked passages only. */
export function isOnlyMarked(query: string): boolean {
  return query.split(/\s+/).includes(onlyMarked);
}

const onlyMarked = 'is:marked';

/**
 * The passages for a query, best first; of equals those first in which something is marked. With `is:marked` only these are found, and
 * without other words all of them.
 */
export async function searchMarked(
  query: string,
  limit: number,
  index: LocalIndex,
  marks: Marks,
  signal: AbortSignal,
): Promise<readonly MarkedHit[]> {
  const withMarks = async (hit: Hit): Promise<MarkedHit> => ({
    hit,
    marked: (await marks.of(hit.key, index)).get(hit.number) ?? [],
  });
  if (!isOnlyMarked(query)) {
    const hits = await Promise.all((await index.search(query, { limit }, signal)).map(withMarks));
    return hits.toSorted(
      (a, b) => b.hit.score - a.hit.score || Number(b.marked.length > 0) - Number(a.marked.length > 0),
    );
  }
  const words = query
    .split(/\s+/)
    .filter((word) => word !== onlyMarked)
    .join(' ');
  const keys = marks.keys();
  const found =
    words === ''
      ? await allMarked(keys, index, marks, signal)
      : await Promise.all((await index.search(words, { keys, limit: mostLookedAt }, signal)).map(withMarks));
  return found.filter(({ marked }) => marked.length > 0).slice(0, limit);
}

/** All passages in which something is marked, in the order of the sources; the marked words count as found. */
async function allMarked(
  keys: readonly string[],
  index: LocalIndex,
  marks: Marks,
  signal: AbortSignal,
): Promise<readonly MarkedHit[]> {
  const found: MarkedHit[] = [];
  for (const key of keys) {
    const inSource = await marks.of(key, index);
    if (inSource.size === 0) continue;
    for (const passage of await index.passages(key, signal)) {
      const marked = inSource.get(passage.number);
      if (marked !== undefined)
        found.push({
          hit: { ...passage, score: 0, marks: marked.map(({ start, end }) => ({ start, end })) },
          marked,
        });
    }
  }
  return found;
}
