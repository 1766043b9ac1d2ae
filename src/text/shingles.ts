import { markPairs } from './marks.ts';
import { words } from './words.ts';

/**
 * A text as the set of its rows of four words (w-shingling: A. Broder, "On the resemblance and containment of documents",
 * 1997; four words: Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 19.6). What stands inside double
 * quotation marks is left out: two who heard the same speech wrote two reports.
 */
export type Shingles = ReadonlySet<string>;

const length = 4;

/**
 * Of the smaller text so much must stand in the larger for them to be copies: Broder's containment, at the level of 50 % at
 * which he clusters. Containment and not resemblance, because editors cut agency copy from the end.
 */
export const leastShared = 0.5;

/** So many rows of four are eight words in a row; fewer are shared by chance. */
const fewestShingles = 5;

/** The shingles of a text or of several, which do not run over from one to the next. */
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
 * The share of the smaller set that the larger has too, 0 to 1; undefined where the smaller is too small (under eight words
 * of its own) for that to mean anything.
 */
export function shared(a: Shingles, b: Shingles): number | undefined {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < fewestShingles) return undefined;
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both += 1;
  return both / small.size;
}

/** What stands outside double quotation marks; a quotation parts it. */
function unquoted(text: string): readonly string[] {
  const stretches: string[] = [];
  let at = 0;
  for (const { start, end } of markPairs(text)) {
    if (start >= at) stretches.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...stretches, text.slice(at)];
}
