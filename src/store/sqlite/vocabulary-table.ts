import { stemOf } from '../query/stem.ts';
import { words } from '../../text/words.ts';
import { numberAt, textAt } from './database.ts';
import type { Database } from './database.ts';
import { changeCounter, readMeta, writeMeta } from './schema.ts';

/** The count of a word in more passages than this is carried on: to count it reads all its places in the full-text index. */
const frequent = 500;

/** The words of passages that came or went since the vocabulary was last written. */
export interface ChangedWords {
  /** Notes a passage that came (`1`) or went (`-1`). */
  add(text: string, count: 1 | -1): void;
  /** How many passages came or went; after many the vocabulary is written as a whole. */
  readonly passages: number;
  /** Folded words that now stand in more or fewer passages, and in how many. */
  terms(): (readonly [term: string, change: number])[];
}

/** Maximum passages whose words are collected; after more the vocabulary is written as a whole. */
const maximumCollected = 2000;

/** An empty collection. It collects nothing if the vocabulary will be written as a `whole` in any case. */
export function changedWords(whole: boolean): ChangedWords {
  const counts = new Map<string, number>();
  let passages = 0;
  return {
    add(text, count) {
      passages += 1;
      if (whole || passages > maximumCollected) return;
      for (const term of new Set(words(text).map(({ folded }) => folded)))
        counts.set(term, (counts.get(term) ?? 0) + count);
    },
    get passages() {
      return passages;
    },
    terms: () => [...counts].filter(([, count]) => count !== 0),
  };
}

/** Marks the vocabulary as behind the passages. The mark remains if the process is killed before it is written. */
export function markVocabulary(database: Database): void {
  writeMeta(database, 'vocabulary', 'behind');
}

/**
 * Brings the table `word` up to date, in a transaction that the caller has begun: word by word after a small change, as a
 * whole after a large one. `step` is awaited regularly.
 */
export async function updateVocabulary(
  database: Database,
  changed: ChangedWords,
  whole: boolean,
  step: () => Promise<void>,
): Promise<void> {
  if (whole || changed.passages > maximumCollected) await writeAll(database, step);
  else await writeSome(database, changed.terms(), step);
  writeMeta(database, 'vocabulary', 'complete');
  changeCounter(database)();
}

/** Whether a process was killed before it could write the vocabulary. */
export function vocabularyIsBehind(database: Database): boolean {
  return readMeta(database, 'vocabulary') === 'behind';
}

async function writeAll(database: Database, step: () => Promise<void>): Promise<void> {
  const all = database.prepare('SELECT term, doc FROM vocabulary').all();
  await step();
  database.exec('DELETE FROM word');
  const insert = database.prepare('INSERT INTO word(term, stem, passages) VALUES (?, ?, ?)');
  for (const [index, row] of all.entries()) {
    const term = textAt(row, 'term');
    insert.run(term, stemOf(term), numberAt(row, 'doc'));
    if (index % 1000 === 999) await step();
  }
}

async function writeSome(
  database: Database,
  terms: readonly (readonly [term: string, change: number])[],
  step: () => Promise<void>,
): Promise<void> {
  const known = database.prepare('SELECT passages FROM word WHERE term = ?');
  const count = database.prepare('SELECT doc FROM vocabulary WHERE term = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO word(term, stem, passages) VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM word WHERE term = ?');
  let done = 0;
  for (const [term, change] of terms) {
    const carried = numberAt(known.get(term) ?? {}, 'passages') + change;
    const passages = carried > frequent ? carried : numberAt(count.get(term) ?? {}, 'doc');
    if (passages === 0) drop.run(term);
    else insert.run(term, stemOf(term), passages);
    if (++done % 200 === 0) await step();
  }
}
