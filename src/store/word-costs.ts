import type { Vocabulary } from './vocabulary.ts';

/** So many entries of a frequent word's list FTS5 skips at once, because they stand on one page. */
const entriesPerPage = 300;

/**
 * About what it takes FTS5 to look up the words from `from` to `to` of a list as one phrase, in entries of the index that it
 * goes through: those of each word, but of frequent words no more than a page for each entry of the rarest.
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
    const most = Math.min(...own) * entriesPerPage;
    return own.reduce((sum, count) => sum + Math.min(count, most), 0);
  };
}
