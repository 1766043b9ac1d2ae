import type { Occurrence, Occurrences } from './occurrences.ts';
import type { QueryTerm } from './terms.ts';

/** Within this many words of a passage, words count as said together: about a sentence and a half of news. */
const closeness = 40;

/** The share of the terms' weight found within {@link closeness} words of a passage, at its best place. */
export function together(terms: readonly QueryTerm[], { found }: Occurrences): number {
  const total = terms.reduce((sum, term) => sum + term.idf * term.weight, 0);
  const counts = terms.map(() => 0);
  let first = 0;
  let weight = 0;
  let best = 0;
  for (const each of found) {
    weight += enter(terms, counts, each);
    for (
      let oldest = found[first];
      oldest !== undefined && each.word - oldest.word > closeness;
      oldest = found[first]
    ) {
      weight -= leave(terms, counts, oldest);
      first += 1;
    }
    best = Math.max(best, weight);
  }
  return total === 0 ? 0 : best / total;
}

function enter(terms: readonly QueryTerm[], counts: number[], { term }: Occurrence): number {
  counts[term] = (counts[term] ?? 0) + 1;
  return counts[term] === 1 ? weightOf(terms, term) : 0;
}

function leave(terms: readonly QueryTerm[], counts: number[], { term }: Occurrence): number {
  counts[term] = (counts[term] ?? 0) - 1;
  return counts[term] === 0 ? weightOf(terms, term) : 0;
}

function weightOf(terms: readonly QueryTerm[], index: number): number {
  const term = terms[index];
  return term === undefined ? 0 : term.idf * term.weight;
}

/** The share of the pairs of neighbouring terms that are neighbours in the passage too, or nearly. */
export function neighbours(terms: readonly QueryTerm[], { found }: Occurrences): number {
  if (terms.length < 2) return 0;
  const pairs = new Set<number>();
  for (const [index, each] of found.entries()) {
    const next = found[index + 1];
    if (next !== undefined && next.term === each.term + 1 && next.word - each.word <= 3) pairs.add(each.term);
  }
  let [all, shared] = [0, 0];
  for (let index = 0; index + 1 < terms.length; index++) {
    const weight = weightOf(terms, index) + weightOf(terms, index + 1);
    all += weight;
    if (pairs.has(index)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
