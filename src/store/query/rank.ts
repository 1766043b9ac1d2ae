import { words } from '../../text/words.ts';
import { averageWords, bm25 } from './bm25.ts';
import { anyOf, bestCandidates, filesWithKeys } from './candidates.ts';
import { finder } from './occurrences.ts';
import { neighbours, together } from './nearness.ts';
import { byScore, hitOf } from './hits.ts';
import type { Snapshot } from './snapshot.ts';
import type { Hit, QueryScope } from '../store.ts';
import { claimTerms } from './claim-terms.ts';

/** So many passages are weighed in full; the index's own score picks them. */
const shortlist = 200;

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
  const found = bestCandidates(snapshot.database, anyOf(terms), {
    ...(files === undefined ? {} : { files }),
    evidence: true,
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
