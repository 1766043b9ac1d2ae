import { markPairs } from './marks.ts';
import { words } from './words.ts';

/**
 * A text as the set of its sequences of four words (w-shingling: A. Broder, "On the resemblance and containment of documents", 1997;
 * four words: Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 19.6). Quotations in double marks are left out:
 * two reports on one speech are no copies.
 */
export type Shingles = ReadonlySet<string>;

const length = 4;

/**
 * Minimum share of the smaller text in the larger for the two to be copies: Broder's containment at 50 %, the level at which he
 * clusters. Containment instead of resemblance, because editors cut agency copy from the end.
 */
export const leastShared = 0.5;

/** Minimum shingles to compare: those of eight consecutive words. Fewer are shared by chance. */
const fewestShingles = 5;

/** The shingles of one or several texts; none extends from one text to the next. */
export function shinglesOf(...texts: readonly string[]): Shingles {
  const found = new Set<string>();
  for (const text of texts) {
    for (const stretch of unquoted(text)) {
      const folded = words(stretch).map((word) => word.folded);
      for (let at = 0; at + length <= folded.length; at += 1)
        found.add(folded.slice(at, at + length).join(' '));
    }
  }
  return found;
}

/**
 * The share of the smaller set that is in the larger too, 0 to 1; undefined where the smaller has fewer than eight words, too few to
 * compare.
 */
export function shared(a: Shingles, b: Shingles): number | undefined {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < fewestShingles) return undefined;
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both += 1;
  return both / small.size;
}

/** The stretches of a text outside double quotation marks. */
function unquoted(text: string): readonly string[] {
  const stretches: string[] = [];
  let at = 0;
  for (const { start, end } of markPairs(text)) {
    if (start >= at) stretches.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...stretches, text.slice(at)];
}
