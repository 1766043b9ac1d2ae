import { textAt } from './database.ts';
import type { Database } from './database.ts';
import { evidenceList, joinSource, passageColumns, passageOf } from './rows.ts';
import type { StoredPassage } from './store.ts';
import type { Term } from './terms.ts';

/** Which passages to fetch. */
export interface CandidateOptions {
  /** An FTS5 expression. */
  readonly match: string;
  /** Only these sources, by id. */
  readonly files?: readonly number[];
  /** Only evidence. */
  readonly evidence: boolean;
  /** By FTS5's BM25, or in the order of the index, which costs nothing. */
  readonly order: 'rank' | 'index';
  readonly limit: number;
}

/** Passages that match, fetched with one statement per shape of the question. */
export function candidates(database: Database, options: CandidateOptions): StoredPassage[] {
  const { match, files, evidence, order, limit } = options;
  const ofFiles = files === undefined ? '' : 'AND f.id IN (SELECT value FROM json_each(?))';
  const sql = `
    SELECT ${passageColumns} FROM passage_words w JOIN passage p ON p.id = w.rowid ${joinSource}
    WHERE passage_words MATCH ? ${evidence ? `AND p.section IN (${evidenceList})` : ''} ${ofFiles}
    ${order === 'rank' ? 'ORDER BY w.rank' : ''} LIMIT ?`;
  const values = files === undefined ? [match, limit] : [match, JSON.stringify(files), limit];
  return database
    .prepare(sql)
    .all(...values)
    .map(passageOf);
}

/** Ids of the sources whose key is one of `keys`. */
export function filesWithKeys(database: Database, keys: readonly string[]): number[] {
  const rows = database
    .prepare("SELECT id FROM file WHERE kind = 'source' AND key IN (SELECT value FROM json_each(?))")
    .all(JSON.stringify(keys));
  return rows.map((row) => Number(row['id']));
}

/** Ids of the sources whose key begins with one of `beginnings` (lower case). */
export function filesWithKeysLike(database: Database, beginnings: readonly string[]): number[] {
  const rows = database.prepare("SELECT id, key FROM file WHERE kind = 'source'").all();
  return rows
    .filter((row) => beginnings.some((beginning) => textAt(row, 'key').toLowerCase().startsWith(beginning)))
    .map((row) => Number(row['id']));
}

/**
 * Scoring takes time for every passage that has one of the words, so words so common that they say little are left out here
 * (they still count when the passages found are scored). So many passages may be scored:
 */
const affordable = 60_000;

/** "Any of these terms" for FTS5; empty when there is none. */
export function anyOf(terms: readonly Term[]): string {
  const rarest = terms.toSorted((a, b) => a.passages - b.passages);
  let cost = 0;
  const kept = rarest.filter((term, index) => {
    cost += term.passages;
    return index === 0 || cost <= affordable;
  });
  return kept.flatMap((term) => term.forms.map((form) => quoted(form))).join(' OR ');
}

/** Words as an FTS5 string: they stand one after the other; with `prefix` the last may be cut short. */
export function quoted(text: string, prefix = false): string {
  return `"${text.replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}
