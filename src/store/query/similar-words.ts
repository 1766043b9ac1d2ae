import { editDistance } from '../../text/edit-distance.ts';
import type { KnownWord } from './passage-table.ts';

/** Finds the words that a mistyped one may mean, nearest first, among all words of a corpus. */
export function similarWords(all: Iterable<KnownWord>): (word: string, limit: number) => KnownWord[] {
  const signed = Array.from(all, ({ term, passages }): SignedWord => ({
    term,
    passages,
    letters: lettersOf(term),
  }));
  return (word, limit) => similar(word, signed, limit);
}

/** A word with its letters as bits. Each edit changes at most two of them, which rules out most words without a comparison. */
interface SignedWord extends KnownWord {
  readonly letters: number;
}

function similar(word: string, all: readonly SignedWord[], limit: number): KnownWord[] {
  // A figure is never taken for another: 2014 is not nearly 2015.
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  const maximum = word.length < 6 ? 1 : 2;
  const letters = lettersOf(word);
  const found: { word: KnownWord; rank: number }[] = [];
  for (const each of all) {
    const { term } = each;
    if (Math.abs(term.length - word.length) > maximum || bits(each.letters ^ letters) > 2 * maximum) continue;
    const edits = editDistance(word, term, maximum);
    if (edits > maximum) continue;
    // People rarely miss the first letter; a frequent word is likelier than a rare one.
    const rank = edits + (term[0] === word[0] ? 0 : 0.75) - Math.log10(1 + each.passages) / 20;
    found.push({ word: { term, passages: each.passages }, rank });
  }
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((each) => each.word);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
