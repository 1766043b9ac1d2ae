import type { Database, Row, SqlValue, Statement } from '../../store/sqlite/database.ts';
import { type Guard, guardOf } from '../../store/sqlite/result-codes.ts';

/** The part of SQLite's wasm build (`@sqlite.org/sqlite-wasm`) that is used here. */
export interface WasmSqlite {
  readonly oo1: {
    readonly DB: new (options: { filename: string; flags: string; vfs: string }) => WasmDatabase;
  };
  readonly capi: { sqlite3_get_autocommit(database: WasmPointer): number };
}

type WasmPointer = number;

interface WasmDatabase {
  readonly pointer?: WasmPointer | undefined;
  exec(sql: string): unknown;
  prepare(sql: string): WasmStatement;
  close(): void;
}

interface WasmStatement {
  readonly parameterCount: number;
  bind(values: SqlValue[]): unknown;
  step(): boolean;
  get(row: Record<string, unknown>): unknown;
  reset(): unknown;
}

/**
 * Opens databases in the memory of the wasm module: connections to one path share a database as long as one of them is open, and the
 * next one begins with an empty one. The file system `unix` has locks, and a write-ahead log, between the connections of a module. What
 * was closed takes memory until the page is gone.
 */
export function openWasmDatabases(sqlite: WasmSqlite): (path: string) => Promise<Database> {
  const shared = new Map<string, { readonly filename: string; connections: number }>();
  let opened = 0;
  return async (path) => {
    const inMemory = shared.get(path) ?? { filename: `/index-${++opened}.sqlite`, connections: 0 };
    const guarded = guardOf(path, (error) => 'resultCode' in error && error.resultCode);
    const database = guarded(
      () => new sqlite.oo1.DB({ filename: inMemory.filename, flags: 'c', vfs: 'unix' }),
    );
    shared.set(path, inMemory);
    inMemory.connections += 1;
    return {
      ...wrap(database, guarded),
      inTransaction: () =>
        database.pointer !== undefined && sqlite.capi.sqlite3_get_autocommit(database.pointer) === 0,
      close() {
        if (database.pointer === undefined) return;
        inMemory.connections -= 1;
        if (inMemory.connections === 0) shared.delete(path);
        guarded(() => database.close());
      },
    };
  };
}

function wrap(database: WasmDatabase, guarded: Guard): Pick<Database, 'exec' | 'prepare'> {
  return {
    exec: (sql) => guarded(() => void database.exec(sql)),
    prepare(sql) {
      const statement = guarded(() => database.prepare(sql));
      return {
        run: (...values) => guarded(() => void first(statement, values)),
        get: (...values) => guarded(() => first(statement, values)),
        all: (...values) => guarded(() => [...stepped(statement, values)]),
        iterate: (...values) => guardedRows(statement, values, guarded),
      } satisfies Statement;
    },
  };
}

function first(statement: WasmStatement, values: readonly SqlValue[]): Row | undefined {
  for (const row of stepped(statement, values)) return row;
  return undefined;
}

function* guardedRows(statement: WasmStatement, values: readonly SqlValue[], guarded: Guard): Iterable<Row> {
  const rows = stepped(statement, values);
  try {
    for (;;) {
      const next = guarded(() => rows.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    rows.return(undefined);
  }
}

/** Yields the rows of a statement, and resets it when the caller stops. */
function* stepped(statement: WasmStatement, values: readonly SqlValue[]): Generator<Row, undefined> {
  statement.reset();
  if (statement.parameterCount > 0) statement.bind([...values]);
  try {
    while (statement.step()) {
      const row: Row & Record<string, unknown> = {};
      statement.get(row);
      yield row;
    }
  } finally {
    statement.reset();
  }
  return undefined;
}
