import { evidenceSections, type StoredPassage } from '../../corpus/source.ts';
import { hasWords } from '../../text/asides.ts';
import { matchQuote } from '../../text/quotes/match-quote.ts';
import type { Quote } from '../../text/quotes/quote-elements.ts';
import { passagesSource } from '../../text/quotes/quote-source.ts';
import type { Origin } from '../store.ts';
import type { PassageTable } from './passage-table.ts';
import { answerOf, type Query } from './run-query.ts';

/** Maximum passages in a row that a quotation is matched against. */
const longestRow = 12;
/** Maximum passages of the pages' own lines between two of a text. */
const longestBreak = 4;
/** A quotation that runs over two passages matches each of them partly: with a score between these. */
const partly = { least: 0.15, most: 0.85 };

/**
 * Matches a quotation against each passage alone; where none of neighbouring ones has all its words, but one a part, against these and
 * their neighbours together.
 */
export function* originsIn(
  quote: Quote,
  found: readonly StoredPassage[],
  table: PassageTable,
): Query<Origin[]> {
  const origins: Origin[] = [];
  for (const [, ofSource] of Map.groupBy(found, ({ path }) => path)) {
    for (const row of rowsOf(ofSource)) {
      const alone = row.map((passage) => matched(quote, [passage]));
      const exact = alone.filter(isExact);
      if (exact.length > 0) {
        origins.push(...exact);
        continue;
      }
      const score = Math.max(...alone.map(({ match }) => match.score));
      const isPart = score > partly.least && (score < partly.most || alone.some(breaksOff));
      const together = isPart ? originOf(quote, yield* withNeighbours(row, table)) : undefined;
      const [best] = [...alone, ...(together === undefined ? [] : [together])]
        .filter(({ match }) => match.status !== 'absent')
        .toSorted((a, b) => byFit(a, b) || a.passages.length - b.passages.length);
      if (best !== undefined) origins.push(best);
    }
  }
  return origins;
}

/** Whether the words reach the end of a passage that ends inside a sentence, or with a line of its page. */
function breaksOff({ passages: [passage], match: { places } }: Origin): boolean {
  if (passage === undefined) return false;
  const { text, asides } = passage;
  const last = asides?.at(-1);
  const end = last?.end === text.length ? last.start : text.length;
  if (!places.some((place) => place.end > end - longestPart)) return false;
  return end < text.length || /[\p{L}\p{N},;\-\u2010\u00AD]$/u.test(text);
}

/** Maximum length of the part of a word at the end of a passage, in UTF-16 units. */
const longestPart = 30;

/** Passages of one source in rows: at most one missing between two, and no row longer than {@link longestRow}. */
function rowsOf(passages: readonly StoredPassage[]): StoredPassage[][] {
  const rows: StoredPassage[][] = [];
  for (const passage of passages.toSorted((a, b) => a.number - b.number)) {
    const row = rows.at(-1);
    const [first, last] = [row?.[0], row?.at(-1)];
    const continues = first !== undefined && last !== undefined && passage.number - last.number <= 2;
    if (row !== undefined && continues && passage.number - first.number < longestRow) row.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

function* withNeighbours(
  row: readonly StoredPassage[],
  table: PassageTable,
): Query<readonly StoredPassage[]> {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = yield* answerOf(table.range(first.path, Math.max(1, first.number - 1), last.number + 1));
  if (near.every((each) => hasWords(each))) return near;
  const from = Math.max(1, first.number - 1 - longestBreak);
  const around = yield* answerOf(table.range(first.path, from, last.number + 1 + longestBreak));
  const before = around.findLastIndex((each) => each.number < first.number && hasWords(each));
  const after = around.findIndex((each) => each.number > last.number && hasWords(each));
  return around.slice(Math.max(0, before), after === -1 ? around.length : after + 1);
}

/**
 * Matched against these passages, and then only against those that the words touch, with the lines of pages between them; undefined
 * where they are absent.
 */
export function originOf(quote: Quote, given: readonly StoredPassage[]): Origin | undefined {
  const found = matched(quote, given);
  if (found.match.status === 'absent') return undefined;
  const indexes = found.match.places.map(({ passage }) => passage);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const isBetween = (at: number): boolean => at > first && at < last;
  const touched = given.filter((each, at) => indexes.includes(at) || (isBetween(at) && !hasWords(each)));
  return touched.length < given.length ? originOf(quote, touched) : found;
}

function matched(quote: Quote, passages: readonly StoredPassage[]): Origin {
  return { passages, match: matchQuote(quote, passagesSource(passages)) };
}

/** Whether a quotation stands there word for word. */
export function isExact({ match }: Origin): boolean {
  return match.status === 'exact';
}

/** The exact words first, then the nearest; among equals evidence before comments and notices, then by key and number. */
export function byFit(a: Origin, b: Origin): number {
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
