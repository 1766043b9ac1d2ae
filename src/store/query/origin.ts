import { evidenceSections, type StoredPassage } from '../../corpus/source.ts';
import { matchQuote } from '../../text/quotes/match-quote.ts';
import { blankMarkdown } from '../../text/markdown-words.ts';
import { type Quote, readQuote } from '../../text/quotes/quote-elements.ts';
import { readQuoteSource } from '../../text/quotes/quote-source.ts';
import { words } from '../../text/words.ts';
import { anyOf, bestCandidates, candidates, filesWithKeys, mostRuns, quoted } from './candidates.ts';
import { joinSource, passageColumns, passageOf } from '../sqlite/rows.ts';
import { passagesPerFile } from '../sqlite/schema.ts';
import type { Snapshot } from './snapshot.ts';
import { contentWords } from './stop-words.ts';
import type { Origin, QueryScope } from '../store.ts';
import { termsOf } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { phraseCosts } from './word-costs.ts';

/** So many words in a row are looked for; where one word in five is changed, such runs are left. */
const phraseLength = 4;
/** At most so many runs are looked for, spread over the quotation. */
const mostPhrases = 32;
/** Of so many runs that follow each other the cheapest are looked for first: */
const neighbourhood = 5;
const firstOfNeighbours = 2;
/** Who has so many of the words is what was looked for. */
const clearly = 0.8;
/** So many passages that have all the words in their order are told apart. */
const mostExact = 40;
/** Of a quotation with omissions so many stretches are asked for at once; the passages found are held against all of it. */
const mostStretches = 64;
/** So many of the passages that have most of the runs are held against the quotation, which takes a few tenths of a millisecond each. */
const mostCandidates = 16;
/** Where no run of words is found, the passages with most of so many rare words are. */
const rarestWords = 8;
/** A quotation is looked for in so many passages in a row at most. */
const longestRow = 12;
/** Words that run over passages fit one of them by about their half: neither hardly at all nor nearly wholly. */
const partly = { least: 0.15, most: 0.85 };

/**
 * Where a quotation's words stand, in all sections; see `PassageStore.origin`. A query for all its words in their order; where none
 * has them one for its runs of words, and where that comes to nothing one for its rarest words. The passages aligned are so few,
 * whatever the corpus' size.
 */
export function origin(snapshot: Snapshot, text: string, scope: QueryScope): Origin[] {
  const quote = readQuote({ text, markdown: true });
  if (quote.words === 0) return [];
  const { database } = snapshot;
  const files = scope.keys === undefined ? {} : { files: filesWithKeys(database, scope.keys) };
  if (files.files?.length === 0) return [];
  const stretches = ownStretches(quote).map((stretch) => words(stretch).map(({ folded }) => folded));
  const whole = stretches
    .filter(({ length }) => length > 1)
    .slice(0, mostStretches)
    .map((list) => quoted(list.join(' ')));
  if (whole.length > 0) {
    const options = { ...files, evidence: false, limit: mostExact };
    const found = candidates(database, whole.join(' AND '), options);
    const exact = found.flatMap((passage) => originOf(quote, [passage]) ?? []).filter(isExact);
    if (exact.length > 0) return exact.toSorted(byFit).slice(0, scope.limit);
  }
  const options = { ...files, evidence: false, limit: mostCandidates };
  const [first, others] = runsOf(stretches, snapshot.vocabulary);
  const withRuns = (runs: readonly string[]): StoredPassage[] =>
    mostRuns(database, runs, snapshot.passages(), options);
  const withRareWords = (): StoredPassage[] =>
    bestCandidates(database, rareWords(stretches, snapshot), options);
  const ways = [
    { found: () => withRuns(first), enough: others.length === 0 ? 0 : clearly },
    { found: () => withRuns(others.length === 0 ? [] : [...first, ...others]), enough: 0 },
    { found: withRareWords, enough: 0 },
  ];
  for (const { found, enough } of ways) {
    const origins = originsIn(quote, found(), snapshot).toSorted(byFit);
    if (origins[0] !== undefined && origins[0].match.score >= enough) return origins.slice(0, scope.limit);
  }
  return [];
}

/** Runs of the source's own words, in overlapping pieces: those to look for first, and the others. */
function runsOf(
  stretches: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): readonly [first: readonly string[], others: readonly string[]] {
  const runs = stretches.flatMap((list) => {
    if (list.length < 2) return [];
    const cost = phraseCosts(list, vocabulary);
    const count = Math.max(1, list.length - phraseLength + 1);
    return Array.from({ length: count }, (_, at) => ({
      words: list.slice(at, at + phraseLength).join(' '),
      cost: cost(at, at + phraseLength),
    }));
  });
  const step = Math.max(1, runs.length / mostPhrases);
  const spread = runs.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const neighbourhoods = Map.groupBy(spread.entries(), ([at]) => Math.floor(at / neighbourhood));
  const first = new Set(
    [...neighbourhoods.values()].flatMap((list) =>
      list
        // A run with a word that no source has is nowhere.
        .filter(([, { cost }]) => cost > 0)
        .toSorted(([, a], [, b]) => a.cost - b.cost)
        .slice(0, firstOfNeighbours)
        .map(([, run]) => run),
    ),
  );
  const others = spread.filter((run) => !first.has(run));
  return [[...first].map((run) => run.words), others.map((run) => run.words)];
}

/** The text between brackets and omissions; words with letters in brackets part it too. */
function ownStretches({ text, elements }: Quote): string[] {
  const blank = blankMarkdown(text);
  const stretches: string[] = [];
  let start: number | undefined;
  let end = 0;
  const close = (): void => {
    if (start !== undefined) stretches.push(blank.slice(start, end));
    start = undefined;
  };
  for (const element of elements) {
    if (element.kind !== 'token' || element.token.text.includes('[')) close();
    else {
      start ??= element.token.start;
      ({ end } = element.token);
    }
  }
  close();
  return stretches;
}

function rareWords(stretches: readonly (readonly string[])[], snapshot: Snapshot): string[] {
  const list = contentWords(words(stretches.flat().join(' ')));
  const terms = termsOf(list, false, snapshot.vocabulary, snapshot.passages());
  return anyOf(terms.toSorted((a, b) => a.passages - b.passages).slice(0, rarestWords));
}

/** Each candidate alone; and where none of neighbouring ones has all the words, but one a part, they and their neighbours together. */
function originsIn(quote: Quote, found: readonly StoredPassage[], snapshot: Snapshot): Origin[] {
  const origins: Origin[] = [];
  for (const [, own] of Map.groupBy(found, ({ path }) => path)) {
    for (const row of rowsOf(own)) {
      const alone = row.map((passage) => held(quote, [passage]));
      const exact = alone.filter(isExact);
      if (exact.length > 0) {
        origins.push(...exact);
        continue;
      }
      const score = Math.max(...alone.map(({ match }) => match.score));
      const isPart = score > partly.least && score < partly.most;
      const together = isPart ? originOf(quote, withNeighbours(row, snapshot)) : undefined;
      const [best] = [...alone, ...(together === undefined ? [] : [together])]
        .filter(({ match }) => match.status !== 'absent')
        .toSorted((a, b) => byFit(a, b) || a.passages.length - b.passages.length);
      if (best !== undefined) origins.push(best);
    }
  }
  return origins;
}

/** Passages of one source in rows: at most one missing between two, and no row longer than {@link longestRow}. */
function rowsOf(passages: readonly StoredPassage[]): StoredPassage[][] {
  const rows: StoredPassage[][] = [];
  for (const passage of passages.toSorted((a, b) => a.number - b.number)) {
    const row = rows.at(-1);
    const [first, last] = [row?.[0], row?.at(-1)];
    const goesOn = first !== undefined && last !== undefined && passage.number - last.number <= 2;
    if (row !== undefined && goesOn && passage.number - first.number < longestRow) row.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

function withNeighbours(row: readonly StoredPassage[], { database }: Snapshot): StoredPassage[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sql = `
    SELECT ${passageColumns} FROM file f0 JOIN passage p ON p.id BETWEEN f0.id * ${passagesPerFile} + ? AND f0.id * ${passagesPerFile} + ?
    ${joinSource} WHERE f0.path = ? ORDER BY p.id`;
  return database
    .prepare(sql)
    .all(Math.max(1, first.number - 1), last.number + 1, first.path)
    .map(passageOf);
}

/** Held against these passages, and then against those alone that the words touch; undefined where they are absent. */
function originOf(quote: Quote, given: readonly StoredPassage[]): Origin | undefined {
  const found = held(quote, given);
  if (found.match.status === 'absent') return undefined;
  const touched = found.match.places.flatMap(({ passage }) => given[passage] ?? []);
  return touched.length < given.length ? originOf(quote, touched) : found;
}

function held(quote: Quote, passages: readonly StoredPassage[]): Origin {
  const written = passages.map(({ text, markup, number }) => ({
    text,
    number,
    markdown: markup === 'markdown',
  }));
  return { passages, match: matchQuote(quote, readQuoteSource(written)) };
}

function isExact({ match }: Origin): boolean {
  return match.status === 'exact';
}

/** The very words first, then the nearest; among equals evidence before comments and notices, then by key and number. */
function byFit(a: Origin, b: Origin): number {
  const fit = fitOf(b) - fitOf(a);
  if (fit !== 0) return fit;
  const [first, second] = [a.passages[0], b.passages[0]];
  if (first === undefined || second === undefined) return 0;
  if (first.key !== second.key) return first.key < second.key ? -1 : 1;
  return first.number - second.number;
}

function fitOf({ match, passages }: Origin): number {
  const isEvidence = passages.every(({ section }) => evidenceSections.includes(section));
  return match.score + (match.status === 'exact' ? 1 : 0) + (isEvidence ? 1e-6 : 0);
}
