import type { Passage, SourceDocument } from '../corpus/source.ts';
import { words } from '../text/words.ts';
import type { Database } from './database.ts';
import { passagesPerFile } from './schema.ts';

/** One row of `file` to be written. */
export interface FileRow {
  readonly path: string;
  /**
   * Only a `source` is one. A `briefing` known by its front matter is remembered so that it is not read again; an `unread` file
   * could not be read and is tried again each time.
   */
  readonly kind: 'source' | 'briefing' | 'unread';
  readonly key: string;
  /** Its bibliographic data as JSON. */
  readonly item: string;
  readonly size: number;
  readonly mtime: number;
  readonly hash: string;
}

/** Writes and drops sources; the statements are prepared once for a connection. */
export interface SourceWriter {
  /** Writes the row of a file anew, without passages; returns its id. */
  putFile(row: FileRow, document: SourceDocument): number;
  putPassage(file: number, passage: Passage): void;
  /** Another key or other data for a source whose text is as it was. */
  rekey(path: string, key: string, item: string): void;
  /** Only the time has changed. */
  touch(path: string, size: number, mtime: number): void;
  remove(path: string): void;
}

/** A writer over `database`; `changed` is told the text of every passage that comes or goes. */
export function sourceWriter(database: Database, changed: (text: string) => void): SourceWriter {
  const idOf = database.prepare('SELECT id FROM file WHERE path = ?');
  // No upsert and no RETURNING: SQLite runs such statements in a savepoint, and at each savepoint FTS5 writes out what it has
  // gathered, which made a build three times slower.
  const insertFile = database.prepare(`
    INSERT INTO file(path, kind, key, item, size, mtime, hash, passages, metadata, problems)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const texts = database.prepare('SELECT text FROM passage WHERE id >= ? AND id < ?');
  const dropWords = database.prepare('DELETE FROM passage_words WHERE rowid >= ? AND rowid < ?');
  const dropPassages = database.prepare('DELETE FROM passage WHERE id >= ? AND id < ?');
  const dropFile = database.prepare('DELETE FROM file WHERE id = ?');
  const rekeyed = database.prepare('UPDATE file SET key = ?, item = ? WHERE path = ?');
  const touched = database.prepare('UPDATE file SET size = ?, mtime = ? WHERE path = ?');
  const insertPassage = database.prepare(
    'INSERT INTO passage(id, section, start, end, line, column, text) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertWords = database.prepare('INSERT INTO passage_words(rowid, text) VALUES (?, ?)');

  const find = (path: string): number | undefined => {
    const id = idOf.get(path)?.['id'];
    return typeof id === 'number' ? id : undefined;
  };
  const remove = (path: string): void => {
    const id = find(path);
    if (id === undefined) return;
    const from = id * passagesPerFile;
    const until = from + passagesPerFile;
    for (const row of texts.iterate(from, until)) changed(String(row['text']));
    dropWords.run(from, until);
    dropPassages.run(from, until);
    dropFile.run(id);
  };
  return {
    putFile(row, document) {
      remove(row.path);
      const { path, kind, key, item, size, mtime, hash } = row;
      const metadata = JSON.stringify(document.metadata);
      const problems = JSON.stringify(document.problems);
      insertFile.run(path, kind, key, item, size, mtime, hash, document.passages.length, metadata, problems);
      return find(path) ?? 0;
    },
    putPassage(file, passage) {
      const id = file * passagesPerFile + passage.number;
      const { section, start, end, position, text } = passage;
      insertPassage.run(id, section, start, end, position.line, position.column, text);
      insertWords.run(id, indexed(text));
      changed(text);
    },
    rekey: (path, key, item) => rekeyed.run(key, item, path),
    touch: (path, size, mtime) => touched.run(size, mtime, path),
    remove,
  };
}

/**
 * What SQLite is given to cut into words. Its own tokenizer cuts most text just as {@link words} does; only where invisible
 * characters or compatibility forms stand inside words are they cut here.
 */
function indexed(text: string): string {
  return plain.test(text)
    ? text
    : words(text)
        .map((word) => word.text)
        .join(' ');
}

/** ASCII, Latin letters, and the punctuation of edited text: nothing that the normalisation joins or unfolds. */
const plain =
  /^[\t-\r -~\u00A0-\u00AC\u00AE-\u00B4\u00B6-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u2010-\u2029\u202F-\u205F\u20A0-\u20BF]*$/;
