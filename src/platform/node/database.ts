import type * as sqlite from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';
import { DatabaseError } from '../../store/database.ts';
import type { Database, Row, SqlValue, Statement } from '../../store/database.ts';

/** How long SQLite itself waits for another process's write, in milliseconds; the worker tries again after that. */
const busyTimeout = 50;

/**
 * Opens a database with Node's own SQLite. Throws a {@link DatabaseError} that says what is missing where the module or its
 * full-text search is not there: VS Code has both since 1.103, Node since 22.16.
 */
export async function openNodeDatabase(path: string): Promise<Database> {
  const { DatabaseSync: Sqlite } = await loadSqlite();
  return guarded(() => {
    const database = new Sqlite(path, { timeout: busyTimeout });
    try {
      probe(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return wrap(database);
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
    throw new DatabaseError(
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
    throw new DatabaseError(
      'other',
      `${missing} The SQLite of this host (Node ${process.versions.node}) lacks FTS5.`,
      error,
    );
  }
}

function wrap(database: DatabaseSync): Database {
  return {
    exec: (sql) => guarded(() => database.exec(sql)),
    prepare: (sql) => {
      const statement = guarded(() => database.prepare(sql));
      return {
        run: (...values) => guarded(() => void statement.run(...values)),
        get: (...values) => guarded(() => statement.get(...values) as Row | undefined),
        all: (...values) => guarded(() => statement.all(...values) as Row[]),
        iterate: (...values) => rows(statement, values),
      } satisfies Statement;
    },
    close: () => database.close(),
  };
}

function* rows(statement: ReturnType<DatabaseSync['prepare']>, values: readonly SqlValue[]): Iterable<Row> {
  try {
    for (const row of statement.iterate(...values)) yield row;
  } catch (error) {
    throw asDatabaseError(error);
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asDatabaseError(error);
  }
}

/** SQLite's result codes (sqlite.org/rescode.html): the low byte is the primary code. */
function asDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code =
    typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  const damaged = code === 11 || code === 26; // SQLITE_CORRUPT, SQLITE_NOTADB
  const busy = code === 5 || code === 6; // SQLITE_BUSY, SQLITE_LOCKED
  return new DatabaseError(damaged ? 'damaged' : busy ? 'busy' : 'other', `SQLite: ${message}`, error);
}
