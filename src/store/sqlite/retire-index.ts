import { isFailure, StoreFailure } from '../failure.ts';
import type { Host } from '../sync/host.ts';
import { companionEndings } from './orphans.ts';
import { retiredSchema } from './schema.ts';

/**
 * Removes an index file that nobody has open; returns whether it is gone. Every open connection in WAL mode holds a shared lock, so
 * leaving WAL mode is refused while there is one, in this process or another. A program that opens the file just before it is
 * removed finds the mark, and begins another.
 */
export async function retireIndex(
  path: string,
  host: Pick<Host, 'files' | 'openDatabase'>,
): Promise<boolean> {
  try {
    await mark(path, host);
  } catch (error) {
    // What is no database, or broken, cannot be marked, and nobody can work with it.
    if (!isFailure(error, 'damaged')) {
      if (error instanceof StoreFailure) return false;
      throw error;
    }
  }
  try {
    for (const ending of [...companionEndings, '']) await host.files.remove(path + ending);
    return true;
  } catch {
    // Windows does not remove what somebody has just opened; it is tried again another time.
    return false;
  }
}

async function mark(path: string, host: Pick<Host, 'openDatabase'>): Promise<void> {
  const database = await host.openDatabase(path);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE;');
    const mode = database.prepare('PRAGMA journal_mode = DELETE').get()?.['journal_mode'];
    if (mode === 'wal') throw new StoreFailure('busy', 'The index file is in use.');
    database.exec(`PRAGMA user_version = ${retiredSchema};`);
  } finally {
    database.close();
  }
}
