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
/** Fuse ranks at most so many keys for one question: those that share the most pairs of letters with it. */
const mostRanked = 50;

/**
 * Finds the nearest of `keys` to a key as it is written: `coaliton-of-one` is clearly `coalition-of-one`, while
 * `reuters` may be any of two that begin so. A table of letter pairs is made when it is first asked, so that many questions
 * over a large corpus stay quick (about 2 ms each over 10,000 keys); answers are remembered.
 */
export function keyFinder(keys: Iterable<string>): (written: string) => NearKey | undefined {
  const answers = new Map<string, NearKey | undefined>();
  let table: PairTable | undefined;
  return (written) => {
    table ??= pairTable([...keys]);
    if (!answers.has(written)) answers.set(written, nearest(written, alike(written, table)));
    return answers.get(written);
  };
}

function nearest(written: string, keys: readonly string[]): NearKey | undefined {
  const fuse = new Fuse(keys, { includeScore: true, ignoreLocation: true, threshold: farthest });
  const [best, next] = fuse.search(written, { limit: 2 });
  if (best?.score === undefined) return undefined;
  const lead = (next?.score ?? 1) - best.score;
  return { key: best.item, clear: best.score <= clearScore && lead >= clearLead };
}

/** Keys, and for each pair of letters the indexes of those that hold it. */
interface PairTable {
  readonly keys: readonly string[];
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

function pairTable(keys: readonly string[]): PairTable {
  const holders = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    for (const pair of pairs(key)) {
      const indexes = holders.get(pair);
      if (indexes === undefined) holders.set(pair, [index]);
      else indexes.push(index);
    }
  }
  return { keys, holders };
}

/** The keys that share the most pairs with `written` for their length (Dice's coefficient), most first. */
function alike(written: string, { keys, holders }: PairTable): readonly string[] {
  const shared = new Uint16Array(keys.length);
  for (const pair of pairs(written)) {
    for (const index of holders.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
  }
  // Sorting thousands that share a pair or two would take most of the time.
  const enough = Math.max(1, shared.reduce((most, count) => Math.max(most, count), 0) / 2);
  const likeness = (index: number): number =>
    (shared[index] ?? 0) / ((keys[index] ?? '').length + written.length);
  return [...keys.keys()]
    .filter((index) => (shared[index] ?? 0) >= enough)
    .toSorted((a, b) => likeness(b) - likeness(a))
    .slice(0, mostRanked)
    .flatMap((index) => keys[index] ?? []);
}

/** Pairs of neighbouring letters, case aside, each once. */
function pairs(key: string): ReadonlySet<string> {
  const lower = key.toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, lower.length - 1) }, (_, index) => lower.slice(index, index + 2)),
  );
}
