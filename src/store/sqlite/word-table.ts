import type { KnownWord, WordTable } from '../query/passage-table.ts';
import { similarWords } from '../query/similar-words.ts';
import { stemOf } from '../query/stem.ts';
import type { Database, Row } from './database.ts';
import { numberAt, textAt } from './database.ts';
import { remembered } from './remembered.ts';

/** The words of an index. */
export function wordTable(database: Database, version: () => number): WordTable {
  const byStem = database.prepare('SELECT term, passages FROM word WHERE stem = ?');
  const byTerm = database.prepare('SELECT passages FROM word WHERE term = ?');
  const byPrefix = database.prepare(
    'SELECT term, passages FROM word WHERE term >= ? AND term < ? ORDER BY passages DESC, term LIMIT ?',
  );
  const all = database.prepare("SELECT group_concat(term || ' ' || passages, '\n') AS lines FROM word");
  const similar = remembered(version, () => similarWords(wordsIn(textAt(all.get() ?? {}, 'lines'))));
  return {
    forms: (words) => words.map((word) => byStem.all(stemOf(word)).map(wordFromRow)),
    frequencies: (words) => words.map((word) => numberAt(byTerm.get(word) ?? {}, 'passages')),
    startingWith: (prefix, limit) => byPrefix.all(prefix, `${prefix}\u{10FFFF}`, limit).map(wordFromRow),
    similar: (word, limit) => similar()(word, limit),
  };
}

/** Parses lines such as `cathedral 12`. One long text with all words leaves SQLite five times as fast as a row per word. */
function wordsIn(lines: string): KnownWord[] {
  return lines.split('\n').flatMap((line) => {
    const [term = '', passages = ''] = line.split(' ');
    return term === '' ? [] : [{ term, passages: Number(passages) }];
  });
}

function wordFromRow(row: Row): KnownWord {
  return { term: textAt(row, 'term'), passages: numberAt(row, 'passages') };
}
