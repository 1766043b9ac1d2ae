import { withoutAsides } from '../../text/asides.ts';
import { words } from '../../text/words.ts';
import { averageWords, bm25 } from './bm25.ts';
import { anyOf } from './any-of.ts';
import { bestCandidates } from './candidates.ts';
import { finder } from './occurrences.ts';
import { neighbours, together } from './nearness.ts';
import { byScore, hitOf } from './hits.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './run-query.ts';
import type { Hit, QueryScope } from '../store.ts';
import { claimTerms } from './claim-terms.ts';

/** Maximum passages rescored per query, taken from the table's top hits. */
const shortlist = 200;

/** What is added to a BM25 score, each a share from 0 to 1 of the best BM25. Tuned on paraphrases of news passages. */
const shares = { together: 1, neighbours: 0.5 };

/**
 * Evidence passages by how well each supports `sentence`; see `PassageStore.rank`. BM25 over the content words in all their forms, with
 * names and figures weighing more; then how much of the sentence stands close together in the passage, and how many of its
 * neighbouring words are neighbours there too.
 */
export function* rank(table: PassageTable, sentence: string, { keys, limit }: QueryScope): Query<Hit[]> {
  if (keys?.length === 0) return [];
  const terms = yield* claimTerms(sentence, words(sentence), table);
  if (terms.length === 0) return [];
  const filter = { ...(keys === undefined ? {} : { keys }), evidence: true };
  const found = yield* bestCandidates(table, anyOf(terms), filter, shortlist);
  const find = finder(terms);
  const seen = found.map((passage) => ({ passage, occurrences: find(withoutAsides(passage)) }));
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
    .slice(0, limit);
}
