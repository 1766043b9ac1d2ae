import Fuse from 'fuse.js';

/** A key near to one that no source has. */
export interface NearKey {
  readonly key: string;
  /** Near enough, and nearer than any other, to be offered as the one fix. */
  readonly clear: boolean;
}

/** Fuse's score is 0 for the same words and 1 for nothing in common. Beyond this a key is no suggestion. */
const farthest = 0.4;
/** Up to this score, and with this lead over the next, a key is clearly the one that was meant. */
const clearScore = 0.25;
const clearLead = 0.1;
/** Fuse compares the key with every other; up to this many that takes some milliseconds. */
const mostKeys = 2000;

/**
 * Finds the nearest of `keys` to a key as it is written: `coaliton-of-one` is clearly `coalition-of-one`, while
 * `reuters` may be any of two that begin so. The search is prepared once, when it is first asked for.
 */
export function keyFinder(keys: Iterable<string>): (written: string) => NearKey | undefined {
  const all = [...keys];
  let whole: Fuse<string> | undefined;
  return (written) => {
    if (all.length <= mostKeys) whole ??= fuseOver(all);
    const [best, next] = (whole ?? fuseOver(alike(written, all))).search(written, { limit: 2 });
    if (best?.score === undefined) return undefined;
    const lead = (next?.score ?? 1) - best.score;
    return { key: best.item, clear: best.score <= clearScore && lead >= clearLead };
  };
}

function fuseOver(keys: readonly string[]): Fuse<string> {
  return new Fuse(keys, { includeScore: true, ignoreLocation: true, threshold: farthest });
}

/** The keys of a long list that share the most pairs of letters with `written`. */
function alike(written: string, keys: readonly string[]): readonly string[] {
  const wanted = new Set(pairs(written));
  return keys
    .map((key) => ({ key, shared: pairs(key).filter((pair) => wanted.has(pair)).length }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostKeys)
    .map(({ key }) => key);
}

function pairs(key: string): readonly string[] {
  const lower = key.toLowerCase();
  return Array.from({ length: Math.max(0, lower.length - 1) }, (_, index) => lower.slice(index, index + 2));
}
