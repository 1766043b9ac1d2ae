import { isFailure, StoreFailure } from '../failure.ts';
import { companionEndings } from './orphans.ts';
import { retiredSchema } from './schema.ts';
import type { SqliteHost } from './sqlite-host.ts';

/**
 * Removes an index file unless a process has it open; returns whether it is gone. Each open connection in WAL mode holds a shared lock, so
 * SQLite refuses to leave WAL mode while there is one. The file is marked before it is removed: a process that opens it in between
 * sees the mark and begins another.
 */
export async function retireIndex(
  path: string,
  host: Pick<SqliteHost, 'files' | 'openDatabase'>,
): Promise<boolean> {
  try {
    await mark(path, host);
  } catch (error) {
    // A damaged file cannot be marked, and no process can use it.
    if (!isFailure(error, 'damaged')) {
      if (error instanceof StoreFailure) return false;
      throw error;
    }
  }
  try {
    for (const ending of [...companionEndings, '']) await host.files.remove(path + ending);
    return true;
  } catch {
    // Windows does not remove an open file. A later attempt will.
    return false;
  }
}

/** Throws `busy` while another connection is open. */
async function mark(path: string, host: Pick<SqliteHost, 'openDatabase'>): Promise<void> {
  const database = await host.openDatabase(path);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE;');
    database.exec('PRAGMA journal_mode = DELETE;');
    database.exec(`PRAGMA user_version = ${retiredSchema};`);
  } finally {
    database.close();
  }
}
