import { StoreFailure } from '../failure.ts';
import { maximumPassages } from '../maximum-passages.ts';
import { numberAt, rollBack } from './database.ts';
import type { Database } from './database.ts';

/** Which schemas a program works with. */
export interface SchemaRange {
  /** The one it writes. Raised whenever tables change, or what is written into them; a new one is built in a file of its own. */
  readonly version: number;
  /** The oldest whose files it can read, so that they answer until the new one is built: all its queries find their columns there. */
  readonly readableSince: number;
}

/** The schemas of this version of the program. */
export const currentSchema: SchemaRange = { version: 8, readableSince: 8 };

/** Marks a file that is about to be removed. */
export const retiredSchema = -1;

/** "SLBi", kept in the file's header, so that somebody else's database is never taken for an index. */
const applicationId = 0x534c4269;

/**
 * A passage's row id is `file * passagesPerFile + number`: all passages of a file are one range of ids, and neither
 * table needs an index for that.
 */
export const passagesPerFile = maximumPassages + 1;

/**
 * `file` has one row for each file of the corpus. `kind` says what the file turned out to be (`FileRow`). For an unread file, or one without
 * text, the last four columns say what it is and why (`UnreadFile`). Sizes and inode numbers may exceed a safe integer of JavaScript, so
 * they are stored as numbers of its kind (REAL). `aliases` is a list as JSON. The columns of the reader (`ReaderTraits`) are empty, and
 * `pages` is NULL, where no reader takes the file. `passage.locators` and `.asides` are written by `locators.ts` and
 * `stored-asides.ts`. Columns that queries read stand before
 * long ones, because SQLite reads a long row page by page. In `meta`, `changes` counts what was written that an answer may depend on.
 *
 * `passage_words` is contentless: it indexes the words of `passage.text` and stores no text. `word` is the vocabulary with its stems.
 * `prefix='1 2'` makes completing a word from its first letters a lookup. Without it FTS5 merges the lists of all words with that
 * beginning: many for one or two letters, few enough for three. Merging is left to `merge.ts`, because FTS5 itself merges within a
 * commit, which may then take a quarter of a second.
 */
const tables = (version: number): string => `
  CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  INSERT INTO meta(name, value) VALUES ('changes', 0);
  CREATE TABLE file(
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, key TEXT NOT NULL,
    reader TEXT NOT NULL, reader_version INTEGER NOT NULL, markup TEXT NOT NULL, paragraphs TEXT NOT NULL, pages INTEGER,
    passages INTEGER NOT NULL,
    size REAL NOT NULL, mtime REAL NOT NULL, ctime REAL NOT NULL, ino REAL NOT NULL, sha256 TEXT NOT NULL,
    aliases TEXT NOT NULL, item TEXT NOT NULL, metadata TEXT NOT NULL,
    problems TEXT NOT NULL, format TEXT NOT NULL, reason TEXT NOT NULL, advice TEXT NOT NULL, document INTEGER NOT NULL);
  CREATE INDEX file_key ON file(key);
  CREATE TABLE passage(
    id INTEGER PRIMARY KEY, section TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    line INTEGER NOT NULL, column INTEGER NOT NULL, locators TEXT NOT NULL, asides TEXT NOT NULL, text TEXT NOT NULL);
  CREATE INDEX passage_asides ON passage(id) WHERE asides <> '';
  CREATE VIRTUAL TABLE passage_words USING fts5(
    text, content='', contentless_delete=1, prefix='1 2', tokenize='unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(passage_words, row);
  CREATE TABLE word(term TEXT PRIMARY KEY, stem TEXT NOT NULL, passages INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX word_stem ON word(stem, term, passages);
  INSERT INTO passage_words(passage_words, rank) VALUES ('hashsize', 16777216), ('automerge', 0), ('crisismerge', 1000);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`;

/**
 * Sets up a connection. The file is only a cache, so a power cut may cost the last transaction, but no more. Pages of 8 KiB (in a new
 * file) and a log of 32 MB make a build a sixth faster: a segment of the full-text index is written in one go.
 */
export function configure(database: Database): void {
  database.exec(`
    PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
    PRAGMA wal_autocheckpoint = 4096;
  `);
}

/** Makes the tables in an empty database; throws `damaged` for a file that is foreign, retired or of another schema. */
export function ensureSchema(database: Database, schema: number): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const objects = numberAt(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() ?? {}, 'n');
    const { version, owner } = marksOf(database);
    if (objects === 0 && version === 0 && owner === 0) database.exec(tables(schema));
    else if (version !== schema || owner !== applicationId || !hasAllTables(database)) {
      throw new StoreFailure('damaged', 'The file is not an index of this version.');
    }
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** Whether a program can read a database: it is an index, and of a schema in the range. */
export function isReadable(database: Database, schemas: SchemaRange): boolean {
  const { version, owner } = marksOf(database);
  return owner === applicationId && version >= schemas.readableSince && version <= schemas.version;
}

function marksOf(database: Database): { version: number; owner: number } {
  const version = numberAt(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
  const owner = numberAt(database.prepare('PRAGMA application_id').get() ?? {}, 'application_id');
  return { version, owner };
}

function hasAllTables(database: Database): boolean {
  const names = "'meta', 'file', 'passage', 'passage_words', 'vocabulary', 'word'";
  const found = database.prepare(
    `SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table' AND name IN (${names})`,
  );
  return numberAt(found.get() ?? {}, 'n') === 6;
}

/** Reads one fact about the index. */
export function readMeta(database: Database, name: string): string | undefined {
  const value = database.prepare('SELECT value FROM meta WHERE name = ?').get(name)?.['value'];
  return typeof value === 'string' ? value : undefined;
}

/** Writes one fact about the index. */
export function writeMeta(database: Database, name: string, value: string): void {
  database.prepare('INSERT OR REPLACE INTO meta(name, value) VALUES (?, ?)').run(name, value);
}

/** Counts a change that answers may depend on, in the transaction that makes it. */
export function changeCounter(database: Database): () => void {
  const counted = database.prepare("UPDATE meta SET value = value + 1 WHERE name = 'changes'");
  return () => counted.run();
}
