/** The values that SQLite stores and returns. */
export type SqlValue = string | number | Uint8Array | null;

/** One row by column name. Integers too large for a number would come as `bigint`; the index has none. */
export type Row = Readonly<Record<string, SqlValue | bigint>>;

/** A statement prepared once and run often. */
export interface Statement {
  run(...values: readonly SqlValue[]): void;
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
  iterate(...values: readonly SqlValue[]): Iterable<Row>;
}

/**
 * The part of SQLite that the index uses, so that another build (wasm) can replace `node:sqlite`. All calls are synchronous, and throw
 * `StoreFailure`.
 */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /** Whether a transaction is open. SQLite ends one by itself when the disk is full or fails. */
  inTransaction(): boolean;
  close(): void;
}

/** Opens the database in a file, or creates it. Where SQLite or its FTS5 is missing, the error says so in plain words. */
export type OpenDatabase = (path: string) => Promise<Database>;

/** Undoes the open transaction. SQLite may have done so already; undoing it again would hide the reason. */
export function rollBack(database: Database): void {
  if (database.inTransaction()) database.exec('ROLLBACK');
}

/** A column of a row as text; the empty string for NULL. */
export function textAt(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** A column of a row as a number; 0 for NULL. */
export function numberAt(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : 0;
}
