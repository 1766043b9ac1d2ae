import type { Vocabulary } from './vocabulary.ts';

/** So many entries of a frequent word's list FTS5 skips at once, because they stand on one page. */
const entriesPerPage = 300;

/** What a passage that may have the phrase costs who reads it, in entries. */
const perPassage = 10;

/**
 * About what it takes FTS5 to look up the words from `from` to `to` of a list as one phrase, in entries of the index that it
 * goes through: those of each word, but of frequent words no more than a page for each entry of the rarest. A phrase without a rare word
 * costs more, because it may stand in many passages.
 */
export function phraseCosts(
  list: readonly string[],
  vocabulary: Vocabulary,
): (from: number, to: number) => number {
  const known = new Map<string, number>();
  const entries = list.map((word) => {
    const count = known.get(word) ?? vocabulary.passages(word);
    known.set(word, count);
    return count;
  });
  return (from, to) => {
    const own = entries.slice(from, to);
    const rarest = Math.min(...own);
    return own.reduce((sum, count) => sum + Math.min(count, rarest * entriesPerPage), rarest * perPassage);
  };
}
