import { words } from '../text/words.ts';
import { averageWords, bm25 } from './bm25.ts';
import { anyOf, candidates, filesWithKeys } from './candidates.ts';
import { finder } from './occurrences.ts';
import type { Occurrence, Occurrences } from './occurrences.ts';
import { byScore, hitOf } from './hits.ts';
import type { Snapshot } from './snapshot.ts';
import type { Hit, QueryScope } from './store.ts';
import { claimTerms } from './claim-terms.ts';
import type { ClaimTerm } from './claim-terms.ts';

/** So many passages are weighed in full; the index's own score picks them. */
const shortlist = 200;

/** A stretch of a passage in which words count as said together: about a sentence and a half of news. */
const closeness = 40;

/** Shares of the score beside BM25, each between 0 and 1 times the best BM25. Tuned on paraphrases of news passages. */
const shares = { together: 1, neighbours: 0.5 };

/**
 * Evidence passages by how well each supports `sentence`; see `PassageStore.rank`. BM25 over the content words in all their forms, with
 * names and figures weighing more; then how much of the sentence stands close together in the passage, and how many of its
 * neighbouring words are neighbours there too.
 */
export function rank(snapshot: Snapshot, sentence: string, scope: QueryScope): Hit[] {
  const terms = claimTerms(sentence, words(sentence), snapshot.vocabulary, snapshot.passages());
  const files = scope.keys === undefined ? undefined : filesWithKeys(snapshot.database, scope.keys);
  if (terms.length === 0 || files?.length === 0) return [];
  const found = candidates(snapshot.database, {
    match: anyOf(terms),
    ...(files === undefined ? {} : { files }),
    evidence: true,
    order: 'rank',
    limit: shortlist,
  });
  const find = finder(terms);
  const seen = found.map((passage) => ({ passage, occurrences: find(passage.text) }));
  const average = averageWords(seen.map((each) => each.occurrences));
  const scored = seen.map(({ passage, occurrences }) => ({
    passage,
    occurrences,
    score: bm25(terms, occurrences, undefined, average),
  }));
  const best = Math.max(...scored.map((each) => each.score), 0);
  return scored
    .map(({ passage, occurrences, score }): Hit => {
      const more =
        shares.together * together(terms, occurrences) + shares.neighbours * neighbours(terms, occurrences);
      return hitOf(
        passage,
        score + best * more,
        occurrences.found.map(({ start, end }) => ({ start, end })),
      );
    })
    .toSorted(byScore)
    .slice(0, scope.limit);
}

/** The share of the sentence's weight that stands within some stretch of {@link closeness} words. */
function together(terms: readonly ClaimTerm[], { found }: Occurrences): number {
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

function enter(terms: readonly ClaimTerm[], counts: number[], { term }: Occurrence): number {
  counts[term] = (counts[term] ?? 0) + 1;
  return counts[term] === 1 ? weightOf(terms, term) : 0;
}

function leave(terms: readonly ClaimTerm[], counts: number[], { term }: Occurrence): number {
  counts[term] = (counts[term] ?? 0) - 1;
  return counts[term] === 0 ? weightOf(terms, term) : 0;
}

function weightOf(terms: readonly ClaimTerm[], index: number): number {
  const term = terms[index];
  return term === undefined ? 0 : term.idf * term.weight;
}

/** The share of the sentence's pairs of neighbouring content words that are neighbours, or nearly, in the passage. */
function neighbours(terms: readonly ClaimTerm[], { found }: Occurrences): number {
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
