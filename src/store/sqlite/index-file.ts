import { isFailure, StoreFailure } from '../failure.ts';
import type { Database } from './database.ts';
import type { ReadableIndex, WritableIndex } from '../index-storage.ts';
import { indexTables } from './index-tables.ts';
import { retryWhileBusy } from './retry-while-busy.ts';
import { configure, currentSchema, ensureSchema, isReadable, readMeta, writeMeta } from './schema.ts';
import type { SchemaRange } from './schema.ts';
import type { SqliteHost } from './sqlite-host.ts';

/** What an index file asks of its host. */
type IndexFileHost = Pick<SqliteHost, 'openDatabase' | 'pause'>;

/**
 * An index that is kept up to date. It has two connections: a query that runs during a transaction sees what was committed before
 * it, which is whole sources only.
 */
export interface IndexFile
  extends ReadableIndex, Pick<WritableIndex, 'isComplete' | 'markComplete' | 'abandon'> {
  readonly path: string;
  readonly writeConnection: Database;
}

/**
 * Opens the index in `path`, and makes it where there is none; waits while another process writes to it. Throws `damaged` for a file that
 * is broken, foreign, retired or of another schema. `root` is the project, kept so that the file can be removed with it.
 */
export function openIndexFile(
  path: string,
  root: string,
  host: IndexFileHost,
  schema: SchemaRange,
): Promise<IndexFile> {
  return retryWhileBusy(
    () => openOnce(path, root, host, schema),
    () => host.pause(),
  );
}

async function openOnce(
  path: string,
  root: string,
  host: IndexFileHost,
  schema: SchemaRange,
): Promise<IndexFile> {
  const opened: Database[] = [];
  try {
    const writeConnection = await host.openDatabase(path);
    opened.push(writeConnection);
    const wasLeft = isLeftOpen(writeConnection, schema);
    configure(writeConnection);
    ensureSchema(writeConnection, schema.version);
    if (wasLeft) checkStructure(writeConnection);
    writeConnection.prepare('SELECT count(*) FROM file').get();
    const readConnection = await host.openDatabase(path);
    opened.push(readConnection);
    if (readMeta(writeConnection, 'root') !== root) writeMeta(writeConnection, 'root', root);
    writeMeta(writeConnection, 'closed', 'no');
    return {
      path,
      writeConnection,
      tables: indexTables(readConnection),
      isComplete: () => isComplete(writeConnection),
      markComplete: () => retryWhileBusy(() => writeMeta(writeConnection, 'complete', 'yes'), host.pause),
      close: () => closeBoth(writeConnection, readConnection),
      // Not marked as closed, so that the next start checks it.
      abandon() {
        readConnection.close();
        writeConnection.close();
      },
    };
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
}

/**
 * Opens an index to answer queries while another is built: a complete one, of this schema or of an older one that this program can
 * read. Undefined for any other file.
 */
export async function openReadable(
  path: string,
  host: Pick<SqliteHost, 'openDatabase'>,
  schema: SchemaRange,
): Promise<ReadableIndex | undefined> {
  let readConnection: Database | undefined;
  try {
    const database = await host.openDatabase(path);
    readConnection = database;
    if (isReadable(database, schema) && isComplete(database))
      return { tables: indexTables(database), close: () => database.close() };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
  }
  readConnection?.close();
  return undefined;
}

/** The project of an index, and whether it is complete; undefined for a damaged or foreign file. */
export async function projectOf(
  path: string,
  host: Pick<SqliteHost, 'openDatabase'>,
): Promise<{ readonly root: string; readonly isComplete: boolean } | undefined> {
  let database: Database | undefined;
  try {
    database = await host.openDatabase(path);
    database.exec('PRAGMA query_only = ON;');
    const root = isReadable(database, currentSchema) ? readMeta(database, 'root') : undefined;
    return root === undefined ? undefined : { root, isComplete: isComplete(database) };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return undefined;
  } finally {
    database?.close();
  }
}

/** Size of an index on disk in bytes. */
export async function indexBytes(path: string, host: Pick<SqliteHost, 'files'>): Promise<number> {
  let bytes = 0;
  for (const ending of ['', '-wal']) bytes += (await host.files.stamp(path + ending))?.size ?? 0;
  return bytes;
}

/** An incomplete index holds only the sources written so far. */
function isComplete(database: Database): boolean {
  return readMeta(database, 'complete') === 'yes';
}

/** Whether an index was not closed properly: it is not marked as closed, and nobody else has it open. */
function isLeftOpen(database: Database, schema: SchemaRange): boolean {
  return isReadable(database, schema) && readMeta(database, 'closed') === 'no' && isAlone(database);
}

/**
 * Whether a file has no other connection, in any process: SQLite leaves WAL mode only then. The file returns to WAL mode at once, in which
 * an open connection shows to others.
 */
function isAlone(database: Database): boolean {
  try {
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL;');
    return true;
  } catch (error) {
    if (!isFailure(error, 'busy')) throw error;
    return false;
  }
}

/** Throws `damaged` unless the structure of a file is sound: to check it costs about a tenth of a build. */
function checkStructure(database: Database): void {
  const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (verdict !== 'ok') throw new StoreFailure('damaged', 'The index file is damaged.');
}

function closeBoth(writeConnection: Database, readConnection: Database): void {
  readConnection.close();
  try {
    if (isAlone(writeConnection)) writeMeta(writeConnection, 'closed', 'yes');
  } catch (error) {
    // Another process is writing, or the disk is full. The next start then checks the file's structure, no more.
    if (!isFailure(error, 'busy', 'denied')) throw error;
  } finally {
    writeConnection.close();
  }
}
