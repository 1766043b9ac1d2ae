import { numberAt, textAt } from '../sqlite/database.ts';
import type { Database, Row } from '../sqlite/database.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { stemOf } from '../sqlite/vocabulary-table.ts';

/** A word of the corpus and in how many passages it stands. */
export interface KnownWord {
  readonly term: string;
  readonly passages: number;
}

/** The words of the corpus, to find what a query may mean. All words folded, as `words` folds them. */
export interface Vocabulary {
  /** All forms of a word that stand in the corpus: for `attack` also `attacks` and `attacked`. */
  forms(word: string): KnownWord[];
  /** In how many passages a folded word stands. */
  passages(word: string): number;
  /** The most frequent words that begin so. */
  startingWith(prefix: string, limit: number): KnownWord[];
  /** The words one or two edits away from one that the corpus has not, nearest first. */
  similar(word: string, limit: number): KnownWord[];
}

/** The vocabulary over a connection; `version` changes whenever another connection has written. */
export function vocabulary(database: Database, version: () => number): Vocabulary {
  const byStem = database.prepare('SELECT term, passages FROM word WHERE stem = ?');
  const byTerm = database.prepare('SELECT passages FROM word WHERE term = ?');
  const byPrefix = database.prepare(
    'SELECT term, passages FROM word WHERE term >= ? AND term < ? ORDER BY passages DESC, term LIMIT ?',
  );
  const all = database.prepare("SELECT group_concat(term || ' ' || passages, '\n') AS lines FROM word");
  let list: Signed[] = [];
  let listed = -1;
  const current = (): readonly Signed[] => {
    if (listed !== version()) {
      listed = version();
      list = textAt(all.get() ?? {}, 'lines')
        .split('\n')
        .flatMap(signed);
    }
    return list;
  };
  return {
    forms: (word) => byStem.all(stemOf(word)).map(known),
    passages: (word) => numberAt(byTerm.get(word) ?? {}, 'passages'),
    startingWith: (prefix, limit) => byPrefix.all(prefix, `${prefix}\u{10FFFF}`, limit).map(known),
    similar: (word, limit) => similar(word, current(), limit),
  };
}

/** Of `cathedral 12`. One long text with all words crosses from SQLite five times as fast as a row for each. */
function signed(line: string): Signed[] {
  const [term = '', passages = ''] = line.split(' ');
  return term === '' ? [] : [{ term, passages: Number(passages), letters: lettersOf(term) }];
}

/** With the letters as bits, most words are ruled out without a comparison: each edit changes at most two of them. */
interface Signed extends KnownWord {
  readonly letters: number;
}

function similar(word: string, list: readonly Signed[], limit: number): KnownWord[] {
  // Figures are never mistyped into others: 2014 is not nearly 2015.
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  const most = word.length < 6 ? 1 : 2;
  const letters = lettersOf(word);
  const found: { word: KnownWord; rank: number }[] = [];
  for (const each of list) {
    if (Math.abs(each.term.length - word.length) > most || bits(each.letters ^ letters) > 2 * most) continue;
    const edits = editDistance(word, each.term, most);
    if (edits > most) continue;
    // People rarely miss the first letter; a frequent word is likelier meant than a rare one.
    const rank = edits + (each.term[0] === word[0] ? 0 : 0.75) - Math.log10(1 + each.passages) / 20;
    found.push({ word: { term: each.term, passages: each.passages }, rank });
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

function known(row: Row): KnownWord {
  return { term: textAt(row, 'term'), passages: numberAt(row, 'passages') };
}
