import type * as sqlite from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';
import { StoreFailure } from '../../store/failure.ts';
import type { Database, Row, SqlValue, Statement } from '../../store/sqlite/database.ts';
import { type Guard, guardOf } from '../../store/sqlite/result-codes.ts';

/** How long SQLite waits while another process writes, in milliseconds. After that the worker tries again. */
const busyTimeout = 50;

/**
 * Opens a database with Node's SQLite. Throws a {@link StoreFailure} that names what is missing where the host lacks SQLite or its
 * full-text search: VS Code has both since 1.103, Node since 22.16.
 */
export async function openNodeDatabase(path: string): Promise<Database> {
  const { DatabaseSync: Sqlite } = await loadSqlite();
  const guarded = guardOf(path, (error) => 'errcode' in error && error.errcode);
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
    // Node 22 warns once per process that its SQLite is experimental. Users cannot act on that, so it is dropped; other warnings pass,
    // even when two loads at the same time restore each other's function.
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
