import type { Passage } from '../../corpus/source.ts';
import { words } from '../../text/words.ts';
import { numberAt, textAt } from './database.ts';
import type { Database } from './database.ts';
import type { SourceWriter, StoredStamp } from '../index-storage.ts';
import { indexedText } from '../query/indexed-text.ts';
import { storedLocators } from './locators.ts';
import { asidesIn, storedAsides } from './stored-asides.ts';
import { changeCounter, passagesPerFile } from './schema.ts';

/** Called with the text of every passage that is added (`1`) or removed (`-1`). */
export type OnChange = (text: string, count: 1 | -1) => void;

/** A writer over `database`; its statements are prepared once. */
export function sourceWriter(database: Database, changed: OnChange): SourceWriter {
  const known = database.prepare('SELECT id, passages FROM file WHERE path = ?');
  // No upsert and no RETURNING: SQLite runs such statements in a savepoint, and at each savepoint FTS5 writes out what it has
  // gathered, which made a build three times slower.
  const insertFile = database.prepare(`
    INSERT INTO file(id, path, kind, key, aliases, item, size, mtime, ctime, ino, sha256,
      reader, reader_version, markup, paragraphs, pages, passages, metadata, problems, format, reason, advice, document)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const dropFile = database.prepare('DELETE FROM file WHERE id = ?');
  const rekeyed = database.prepare('UPDATE file SET key = ?, aliases = ?, item = ? WHERE path = ?');
  const touched = database.prepare('UPDATE file SET size = ?, mtime = ?, ctime = ?, ino = ? WHERE path = ?');
  const passageAt = database.prepare('SELECT text, asides FROM passage WHERE id = ?');
  const insertPassage = database.prepare(
    'INSERT INTO passage(id, section, start, end, line, column, locators, asides, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const dropPassage = database.prepare('DELETE FROM passage WHERE id = ?');
  const insertWords = database.prepare('INSERT INTO passage_words(rowid, text) VALUES (?, ?)');
  const dropWords = database.prepare('DELETE FROM passage_words WHERE rowid = ?');
  const countChange = changeCounter(database);

  const find = (path: string): { id: number; passages: number } | undefined => {
    const row = known.get(path);
    return row === undefined ? undefined : { id: numberAt(row, 'id'), passages: numberAt(row, 'passages') };
  };
  /** Removes the stored passage with this id. Returns whether its words are those of `passage` and stay in the index. */
  const replace = (id: number, passage: Passage | undefined): boolean => {
    const row = passageAt.get(id);
    if (row === undefined) return false;
    dropPassage.run(id);
    const old = { text: textAt(row, 'text'), ...asidesIn(textAt(row, 'asides')) };
    if (passage !== undefined && old.text === passage.text && textAt(row, 'asides') === storedAsides(passage))
      return true;
    dropWords.run(id);
    changed(indexedText(old), -1);
    return false;
  };
  return {
    *put(row, reading) {
      countChange();
      const old = find(row.path);
      const { path, kind, keyed, stamp, sha256, reader, unread } = row;
      const { passages } = reading;
      const metadata = JSON.stringify(reading.metadata);
      const problems = JSON.stringify(reading.problems);
      if (old !== undefined) dropFile.run(old.id);
      insertFile.run(
        old?.id ?? null,
        path,
        kind,
        keyed.key,
        keyed.aliases,
        keyed.item,
        ...numbersOf(stamp),
        sha256,
        reader?.id ?? '',
        reader?.version ?? 0,
        reader?.markup ?? '',
        reader?.paragraphs ?? '',
        reading.pages ?? null,
        passages.length,
        metadata,
        problems,
        unread?.kind ?? '',
        unread?.reason ?? '',
        unread?.advice ?? '',
        unread?.document === true ? 1 : 0,
      );
      const first = (find(path)?.id ?? 0) * passagesPerFile;
      for (const passage of passages) {
        const id = first + passage.number;
        const { section, start, end, position, text } = passage;
        const isThere = old !== undefined && replace(id, passage);
        insertPassage.run(
          id,
          section,
          start,
          end,
          position.line,
          position.column,
          storedLocators(passage),
          storedAsides(passage),
          text,
        );
        if (!isThere) {
          const read = indexedText(passage);
          insertWords.run(id, indexed(read));
          changed(read, 1);
        }
        yield text.length;
      }
      for (let number = passages.length + 1; number <= (old?.passages ?? 0); number += 1)
        replace(first + number, undefined);
    },
    rekey(path, { key, aliases, item }) {
      countChange();
      rekeyed.run(key, aliases, item, path);
    },
    touch: (path, stamp) => touched.run(...numbersOf(stamp), path),
    remove(path) {
      const old = find(path);
      if (old === undefined) return;
      countChange();
      for (let number = 1; number <= old.passages; number += 1)
        replace(old.id * passagesPerFile + number, undefined);
      dropFile.run(old.id);
    },
  };
}

function numbersOf({ size, mtime, ctime, ino }: StoredStamp): number[] {
  return [size, mtime, ctime, ino];
}

/**
 * The text that SQLite indexes. Its tokenizer cuts most texts into the same words as {@link words}. Texts with invisible characters or
 * compatibility forms inside words are cut here.
 */
function indexed(text: string): string {
  return plain.test(text)
    ? text
    : words(text)
        .map((word) => word.text)
        .join(' ');
}

/** ASCII, Latin letters and common punctuation: nothing that the normalisation joins or unfolds. */
const plain =
  /^[\t-\r -~\u00A0-\u00AC\u00AE-\u00B4\u00B6-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u2010-\u2029\u202F-\u205F\u20A0-\u20BF]*$/;
