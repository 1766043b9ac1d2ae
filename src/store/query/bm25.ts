import type { Occurrences } from './occurrences.ts';
import type { QueryTerm } from './terms.ts';

/** Robertson's constants. A word said twice counts for more in a passage than in a long document, so k1 is above the usual 1.2. */
const k1 = 2;
const b = 0.75;

/** How many times a word of the source's title counts for each of its passages. */
const titleWeight = 2;

/**
 * BM25 of a passage, with the words of its source's title counted as if they stood in it (BM25F with one length): Robertson and
 * Zaragoza, "The Probabilistic Relevance Framework" (2009), 3.6. `average` is the mean number of words in a passage.
 */
export function bm25(
  terms: readonly QueryTerm[],
  passage: Occurrences,
  title: Occurrences | undefined,
  average: number,
): number {
  const counts = termCounts(terms, passage);
  const inTitle = title === undefined ? [] : termCounts(terms, title);
  const room = k1 * (1 - b + (b * (passage.words + (title?.words ?? 0))) / average);
  let score = 0;
  for (const [index, { idf, weight }] of terms.entries()) {
    const count = (counts[index] ?? 0) + titleWeight * (inTitle[index] ?? 0);
    score += (weight * idf * count * (k1 + 1)) / (count + room);
  }
  return score;
}

/** How often each term occurs in a passage. */
export function termCounts(terms: readonly QueryTerm[], { found }: Occurrences): number[] {
  const counts = terms.map(() => 0);
  for (const { term } of found) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

/** The mean number of words; 1 for nothing. */
export function averageWords(passages: readonly Occurrences[]): number {
  const sum = passages.reduce((total, passage) => total + passage.words, 0);
  return Math.max(1, sum / Math.max(1, passages.length));
}
