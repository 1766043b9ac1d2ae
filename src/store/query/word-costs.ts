import type { WordTable } from './passage-table.ts';
import { answerOf, type Query } from './run-query.ts';

/** How many entries of a frequent word's list an index skips at once, because they stand on one page. */
const entriesPerPage = 300;

/** What it costs to read a passage that may have the phrase, in entries. */
const perPassage = 10;

/** The cost of looking up the words from `from` to `to` as one phrase. */
export type PhraseCost = (from: number, to: number) => number;

/**
 * Estimates what it takes a full-text index to look up words of a list as one phrase, in entries of the index that it visits: those
 * of each word, but of frequent words no more than a page for each entry of the rarest. A phrase without a rare word costs more,
 * because it may stand in many passages.
 */
export function* phraseCosts(list: readonly string[], table: WordTable): Query<PhraseCost> {
  const distinct = [...new Set(list)];
  const counts = yield* answerOf(table.frequencies(distinct));
  const known = new Map(distinct.map((word, index) => [word, counts[index] ?? 0]));
  const entries = list.map((word) => known.get(word) ?? 0);
  return (from, to) => {
    const phrase = entries.slice(from, to);
    const rarest = Math.min(...phrase);
    return phrase.reduce((sum, count) => sum + Math.min(count, rarest * entriesPerPage), rarest * perPassage);
  };
}
