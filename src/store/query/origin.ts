import type { StoredPassage } from '../../corpus/source.ts';
import { type Quote, readQuote } from '../../text/quotes/quote-elements.ts';
import { words } from '../../text/words.ts';
import type { Origin, QueryScope } from '../store.ts';
import { anyOf } from './any-of.ts';
import { bestCandidates, firstCandidates, runCandidates } from './candidates.ts';
import { byFit, isExact, originOf, originsIn } from './origin-match.ts';
import type { PassageFilter, PassageTable } from './passage-table.ts';
import { runsOf, sourceStretches, type QuotedStretch } from './quote-runs.ts';
import type { Query } from './run-query.ts';
import { contentWords } from './stop-words.ts';
import { queryTerms } from './terms.ts';

/** A match ratio this high is accepted without trying other strategies. */
const clearMatch = 0.8;
/** Maximum passages examined that have all the words in their order. */
const maximumExact = 40;
/** Maximum stretches of a quotation with omissions that are asked for at once; the passages found are matched against all of it. */
const maximumStretches = 64;
/** Maximum passages matched against a quotation per strategy: each takes a few tenths of a millisecond. */
const maximumCandidates = 16;
/** How many of the rarest words are looked up where no run of words leads anywhere. */
const rarestWords = 8;

/**
 * Where a quotation's words stand, in all sections; see `PassageStore.origin`. First all its words in their order are looked up;
 * where no passage has them, its runs of words; and where that comes to nothing, its rarest words. The passages matched are few,
 * whatever the size of the corpus.
 */
export function* origin(table: PassageTable, text: string, { keys, limit }: QueryScope): Query<Origin[]> {
  const quote = readQuote({ text, markdown: true });
  if (quote.words === 0 || keys?.length === 0) return [];
  const filter = { ...(keys === undefined ? {} : { keys }), evidence: false };
  const stretches = sourceStretches(quote);
  const exact = yield* exactOrigins(quote, stretches, filter, table);
  if (exact.length > 0) return exact.toSorted(byFit).slice(0, limit);

  const { first, others } = yield* runsOf(stretches, table);
  const withRuns = (runs: readonly QuotedStretch[]): Query<StoredPassage[]> =>
    runCandidates(table, runs, filter, maximumCandidates);
  const withRareWords = (): Query<StoredPassage[]> => rareCandidates(stretches, filter, table);
  const strategies =
    others.length === 0
      ? [
          { candidates: () => withRuns(first), enough: 0 },
          { candidates: withRareWords, enough: 0 },
        ]
      : [
          { candidates: () => withRuns(first), enough: clearMatch },
          { candidates: () => withRuns([...first, ...others]), enough: 0 },
          { candidates: withRareWords, enough: 0 },
        ];
  for (const { candidates, enough } of strategies) {
    const origins = (yield* originsIn(quote, yield* candidates(), table)).toSorted(byFit);
    if (origins[0] !== undefined && origins[0].match.score >= enough) return origins.slice(0, limit);
  }
  return [];
}

/** Where the words stand as they are. */
function* exactOrigins(
  quote: Quote,
  stretches: readonly QuotedStretch[],
  filter: PassageFilter,
  table: PassageTable,
): Query<Origin[]> {
  const long = stretches.filter(({ length }) => length > 1).slice(0, maximumStretches);
  if (long.length === 0) return [];
  const match = { all: long.map((stretch) => ({ words: stretch })) };
  const found = yield* firstCandidates(table, match, filter, maximumExact);
  return found.flatMap((passage) => originOf(quote, [passage]) ?? []).filter(isExact);
}

function* rareCandidates(
  stretches: readonly QuotedStretch[],
  filter: PassageFilter,
  table: PassageTable,
): Query<StoredPassage[]> {
  const list = contentWords(words(stretches.flat().join(' ')));
  const terms = yield* queryTerms(list, false, table);
  const rarest = terms.toSorted((a, b) => a.passages - b.passages).slice(0, rarestWords);
  return yield* bestCandidates(table, anyOf(rarest), filter, maximumCandidates);
}
