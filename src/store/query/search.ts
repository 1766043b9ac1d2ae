import type { StoredPassage } from '../../corpus/source.ts';
import { withoutAsides } from '../../text/asides.ts';
import type { Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Hit, QueryScope } from '../store.ts';
import { anyOf } from './any-of.ts';
import { averageWords, bm25, termCounts } from './bm25.ts';
import { bestCandidates } from './candidates.ts';
import { byScore, hitOf } from './hits.ts';
import { neighbours } from './nearness.ts';
import { finder, type Occurrences } from './occurrences.ts';
import type { Match, PassageTable } from './passage-table.ts';
import { phraseFinder } from './phrase-places.ts';
import { answerOf, type Query } from './run-query.ts';
import { parseQuery, type SearchQuery } from './search-query.ts';
import { contentWords } from './stop-words.ts';
import { queryTerms, type QueryTerm } from './terms.ts';

/** Maximum passages rescored per query, taken from the table's top hits. */
const shortlist = 300;

/** Share of the score added to a passage that has all the words. */
const allWordsBonus = 0.15;

/** Share of the score added where all neighbouring words of the query are neighbours in the passage. */
const neighboursBonus = 0.4;

/** Added to the score for each place of a phrase. */
const phraseBonus = 0.1;

/** Search as a person types it; see `PassageStore.search`. Any text is a query. */
export function* search(table: PassageTable, text: string, scope: QueryScope): Query<Hit[]> {
  const query = parseQuery(text);
  const keys = yield* wantedKeys(table, query, scope);
  if (keys?.length === 0) return [];
  const content = contentWords(query.words);
  const unfinished = query.unfinished && content.at(-1) === query.words.at(-1);
  const terms = yield* queryTerms(content, unfinished, table);
  if (terms.length === 0 && query.phrases.length === 0) {
    if (query.words.length > 0 || keys === undefined) return [];
    const passages = yield* answerOf(table.ofSources(keys, scope.limit));
    return passages.map((passage) => hitOf(passage, 1, []));
  }
  const found = yield* shortlisted(table, query, terms, keys);
  return (yield* ranked(found, terms, query.phrases, table)).slice(0, scope.limit);
}

/** The keys of the sources to search; undefined for all. */
function* wantedKeys(
  table: PassageTable,
  { sources }: SearchQuery,
  scope: QueryScope,
): Query<readonly string[] | undefined> {
  if (sources.length === 0) return scope.keys;
  const named = yield* answerOf(table.keysStartingWith(sources));
  return scope.keys === undefined ? named : named.filter((key) => scope.keys?.includes(key));
}

function* shortlisted(
  table: PassageTable,
  query: SearchQuery,
  terms: readonly QueryTerm[],
  keys: readonly string[] | undefined,
): Query<StoredPassage[]> {
  const filter = { ...(keys === undefined ? {} : { keys }), evidence: false };
  const any = anyOf(terms);
  if (query.phrases.length === 0) return yield* bestCandidates(table, any, filter, shortlist);
  const phrases: Match = {
    all: query.phrases.map((phrase) => ({ words: words(phrase).map(({ folded }) => folded) })),
  };
  const both = any.map((match): Match => ({ all: [phrases, match] }));
  const withWords = yield* bestCandidates(table, both, filter, shortlist);
  const found = withWords.length > 0 ? withWords : yield* bestCandidates(table, [phrases], filter, shortlist);
  const finders = query.phrases.map((phrase) => phraseFinder(phrase, false));
  return found.filter((passage) => finders.every((find) => find(withoutAsides(passage)).length > 0));
}

function* ranked(
  found: readonly StoredPassage[],
  terms: readonly QueryTerm[],
  phrases: readonly string[],
  table: PassageTable,
): Query<Hit[]> {
  const find = finder(terms);
  const finders = phrases.map((phrase) => phraseFinder(phrase, false));
  const titles = yield* titleFinder(found, find, table);
  const seen = found.map((passage) => ({ passage, occurrences: find(withoutAsides(passage)) }));
  const average = averageWords(seen.map((each) => each.occurrences));
  const hits = seen.map(({ passage, occurrences }): Hit => {
    const counts = termCounts(terms, occurrences);
    const all = terms.length > 1 && counts.every((count) => count > 0);
    const bonus = (all ? allWordsBonus : 0) + neighboursBonus * neighbours(terms, occurrences);
    const score = bm25(terms, occurrences, titles(passage), average) * (1 + bonus);
    const inPhrases = finders.flatMap((places) => places(withoutAsides(passage)));
    return hitOf(passage, score + inPhrases.length * phraseBonus, spansOf(occurrences, inPhrases));
  });
  return hits.toSorted(byScore);
}

/** Gives the terms in the title of a passage's source; the title itself is not counted twice. */
function* titleFinder(
  found: readonly StoredPassage[],
  find: (text: string) => Occurrences,
  table: PassageTable,
): Query<(passage: StoredPassage) => Occurrences | undefined> {
  const counted = found.filter(({ section, number }) => section !== 'title' && number !== 1);
  const titles = yield* answerOf(table.titles([...new Set(counted.map(({ key }) => key))]));
  const inTitles = new Map([...titles].map(([key, title]) => [key, find(title)]));
  return ({ key, section, number }) => (section === 'title' || number === 1 ? undefined : inTitles.get(key));
}

/** The places of words, without those inside a phrase. */
function spansOf({ found }: Occurrences, phrases: readonly Span[]): Span[] {
  const lone = found.filter(
    (each) => !phrases.some((phrase) => phrase.start <= each.start && each.end <= phrase.end),
  );
  return [...lone, ...phrases]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}
