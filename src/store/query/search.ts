import type { StoredPassage } from '../../corpus/source.ts';
import { words } from '../../text/words.ts';
import { averageWords, bm25, termCounts } from './bm25.ts';
import { anyOf, bestCandidates, filesWithKeys, filesWithKeysLike, quoted } from './candidates.ts';
import type { Database } from '../sqlite/database.ts';
import { byScore, hitOf } from './hits.ts';
import { neighbours } from './nearness.ts';
import { finder } from './occurrences.ts';
import type { Occurrences } from './occurrences.ts';
import { placesOf } from './phrase.ts';
import { passageColumns, passageOf } from '../sqlite/rows.ts';
import { passagesPerFile } from '../sqlite/schema.ts';
import { parseQuery } from './search-query.ts';
import type { SearchQuery } from './search-query.ts';
import type { Snapshot } from './snapshot.ts';
import type { Hit, QueryScope } from '../store.ts';
import type { Span } from '../../text/span.ts';
import { contentWords } from './stop-words.ts';
import { termsOf } from './terms.ts';
import type { Term } from './terms.ts';

/** So many passages are scored in full for a query; the index's own score picks them. */
const shortlist = 300;

/** A passage with all the words is worth this much more than the same score without (share of the score). */
const allWordsBonus = 0.15;

/** So much more where all neighbouring words of the query are neighbours in the passage. */
const neighboursBonus = 0.4;

/** Search as a person types it; see `PassageStore.search`. Any text is a query. */
export function search(snapshot: Snapshot, text: string, scope: QueryScope): Hit[] {
  const query = parseQuery(text);
  const files = wantedFiles(snapshot.database, query, scope);
  if (files?.length === 0) return [];
  const content = contentWords(query.words);
  const known = snapshot.vocabulary;
  const terms = termsOf(
    content,
    query.unfinished && content.at(-1) === query.words.at(-1),
    known,
    snapshot.passages(),
  );
  if (terms.length === 0 && query.phrases.length === 0) {
    return query.words.length > 0 || files === undefined
      ? []
      : wholeSources(snapshot.database, files, scope.limit);
  }
  const found = shortlisted(snapshot.database, query, terms, files);
  return ranked(found, terms, query.phrases, snapshot).slice(0, scope.limit);
}

function wantedFiles(database: Database, query: SearchQuery, scope: QueryScope): number[] | undefined {
  const named = query.sources.length > 0 ? filesWithKeysLike(database, query.sources) : undefined;
  if (scope.keys === undefined) return named;
  const inScope = filesWithKeys(database, scope.keys);
  return named === undefined ? inScope : inScope.filter((file) => named.includes(file));
}

function shortlisted(
  database: Database,
  query: SearchQuery,
  terms: readonly Term[],
  files: readonly number[] | undefined,
): StoredPassage[] {
  const options = { evidence: false, limit: shortlist, ...(files === undefined ? {} : { files }) };
  const ask = (matches: readonly string[]): StoredPassage[] => bestCandidates(database, matches, options);
  const any = anyOf(terms);
  if (query.phrases.length === 0) return ask(any);
  const phrases = query.phrases
    .map((phrase) =>
      quoted(
        words(phrase)
          .map((word) => word.text)
          .join(' '),
      ),
    )
    .join(' AND ');
  const both = ask(any.map((match) => `(${phrases}) AND (${match})`));
  const found = both.length > 0 ? both : ask([phrases]);
  return found.filter((passage) =>
    query.phrases.every((phrase) => placesOf(phrase, false)(passage.text).length > 0),
  );
}

function ranked(
  found: readonly StoredPassage[],
  terms: readonly Term[],
  phrases: readonly string[],
  snapshot: Snapshot,
): Hit[] {
  const find = finder(terms);
  const written = snapshot.titles();
  const titles = new Map<string, Occurrences>();
  const titleOf = (passage: StoredPassage): Occurrences | undefined => {
    // The title itself is not counted twice.
    if (passage.section === 'title' || passage.number === 1) return undefined;
    const known = titles.get(passage.key) ?? find(written(passage.key));
    titles.set(passage.key, known);
    return known;
  };
  const seen = found.map((passage) => ({ passage, occurrences: find(passage.text) }));
  const average = averageWords(seen.map((each) => each.occurrences));
  const hits = seen.map(({ passage, occurrences }): Hit => {
    const counts = termCounts(terms, occurrences);
    const all = terms.length > 1 && counts.every((count) => count > 0);
    const bonus = (all ? allWordsBonus : 0) + neighboursBonus * neighbours(terms, occurrences);
    const score = bm25(terms, occurrences, titleOf(passage), average) * (1 + bonus);
    const inPhrases = phrases.flatMap((phrase) => placesOf(phrase, false)(passage.text));
    return hitOf(passage, score + inPhrases.length * 0.1, spansOf(occurrences, inPhrases));
  });
  return hits.toSorted(byScore);
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

function wholeSources(database: Database, files: readonly number[], limit: number): Hit[] {
  const sql = `
    SELECT ${passageColumns} FROM file f
    JOIN passage p ON p.id BETWEEN f.id * ${passagesPerFile} AND (f.id + 1) * ${passagesPerFile} - 1
    WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.key, p.id LIMIT ?`;
  return database
    .prepare(sql)
    .all(JSON.stringify(files), limit)
    .map((row) => hitOf(passageOf(row), 1, []));
}
