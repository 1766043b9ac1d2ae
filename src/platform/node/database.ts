import type * as sqlite from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';
import { StoreFailure } from '../../store/failure.ts';
import type { Database, Row, SqlValue, Statement } from '../../store/sqlite/database.ts';
import { errorMessage } from '../../text/error-message.ts';

/** How long SQLite itself waits for another process's write, in milliseconds; the worker tries again after that. */
const busyTimeout = 50;

/**
 * Opens a database with Node's own SQLite. Throws a {@link StoreFailure} that says what is missing where the module or its
 * full-text search is not there: VS Code has both since 1.103, Node since 22.16.
 */
export async function openNodeDatabase(path: string): Promise<Database> {
  const { DatabaseSync: Sqlite } = await loadSqlite();
  const guarded: Guard = (work) => {
    try {
      return work();
    } catch (error) {
      throw asStoreFailure(error, path);
    }
  };
  return guarded(() => {
    const database = new Sqlite(path, { timeout: busyTimeout });
    try {
      probe(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return wrap(database, guarded);
  });
}

const missing = 'The index needs SQLite with full-text search (FTS5): VS Code 1.103, Node 22.16, or newer.';

async function loadSqlite(): Promise<typeof sqlite> {
  const emitWarning = process.emitWarning.bind(process);
  try {
    // Node 22 calls its SQLite experimental, once in each process: nothing that whoever reads the findings could act on. Other
    // warnings go through, even if two loads at a time should put back each other's function.
    process.emitWarning = (warning: string | Error, ...more: unknown[]) => {
      if (more[0] !== 'ExperimentalWarning') Reflect.apply(emitWarning, process, [warning, ...more]);
    };
    return await import('node:sqlite');
  } catch (error) {
    throw new StoreFailure(
      'other',
      `${missing} This host (Node ${process.versions.node}) has no SQLite.`,
      error,
    );
  } finally {
    process.emitWarning = emitWarning;
  }
}

function probe(database: DatabaseSync): void {
  try {
    database.exec('CREATE VIRTUAL TABLE temp.probe USING fts5(words); DROP TABLE temp.probe;');
  } catch (error) {
    if (!String(error).includes('no such module')) throw error;
    throw new StoreFailure(
      'other',
      `${missing} The SQLite of this host (Node ${process.versions.node}) lacks FTS5.`,
      error,
    );
  }
}

/** Runs `work`, and throws what SQLite throws there as a {@link StoreFailure}. */
type Guard = <T>(work: () => T) => T;

function wrap(database: DatabaseSync, guarded: Guard): Database {
  return {
    exec: (sql) => guarded(() => database.exec(sql)),
    prepare: (sql) => {
      const statement = guarded(() => database.prepare(sql));
      return {
        run: (...values) => guarded(() => void statement.run(...values)),
        get: (...values) => guarded(() => statement.get(...values) as Row | undefined),
        all: (...values) => guarded(() => statement.all(...values) as Row[]),
        iterate: (...values) => rows(statement, values, guarded),
      } satisfies Statement;
    },
    inTransaction: () => database.isTransaction,
    close: () => guarded(() => database.close()),
  };
}

function* rows(
  statement: ReturnType<DatabaseSync['prepare']>,
  values: readonly SqlValue[],
  guarded: Guard,
): Iterable<Row> {
  const found = guarded(() => statement.iterate(...values))[Symbol.iterator]();
  for (;;) {
    const next = guarded(() => found.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** SQLite's result codes (sqlite.org/rescode.html): the low byte is the primary code. */
function asStoreFailure(error: unknown, path: string): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const message = errorMessage(error);
  const code =
    typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return new StoreFailure('busy', `SQLite: ${message}`, error);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return new StoreFailure('damaged', `SQLite: ${message}`, error);
    case 13: // SQLITE_FULL
      return new StoreFailure(
        'denied',
        `There is no space left on the disk that holds the index, ${path}. Free some space, then try again.`,
        error,
      );
    case 10: // SQLITE_IOERR
      return new StoreFailure(
        'denied',
        `SQLite cannot read or write on the disk that holds the index, ${path}: ${message}. Free some space or look at the disk, then try again.`,
        error,
      );
    case 14: // SQLITE_CANTOPEN
      return new StoreFailure('denied', `SQLite: ${message}`, error);
    case 8: // SQLITE_READONLY
      return new StoreFailure(
        'denied',
        `The index, ${path}, is readonly (SQLite: ${message}). Make the file and its folder writable, then try again.`,
        error,
      );
    default:
      return new StoreFailure('other', `SQLite: ${message}`, error);
  }
}
