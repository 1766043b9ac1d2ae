import { isFailure } from '../failure.ts';
import type { KeptTexts } from '../index-storage.ts';
import type { Database } from './database.ts';
import { textAt } from './database.ts';
import { readMeta, writeMeta } from './schema.ts';

/** See {@link KeptTexts}. The texts are rows of `meta`, whose names begin with {@link mark}. */
export function keptTexts(database: Database): KeptTexts {
  return {
    get: (name) => readMeta(database, mark + name),
    put: (name, text) => unlessBusy(() => writeMeta(database, mark + name, text)),
    keepOnly: (names) =>
      unlessBusy(() => {
        const rows = database
          .prepare('SELECT name FROM meta WHERE name >= ? AND name < ?')
          .all(mark, `${mark}\uFFFF`);
        const drop = database.prepare('DELETE FROM meta WHERE name = ?');
        for (const row of rows) {
          const name = textAt(row, 'name');
          if (!names.has(name.slice(mark.length))) drop.run(name);
        }
      }),
  };
}

const mark = 'kept:';

/** While another process writes, or the disk is full, nothing is kept: the file is read again next time. */
function unlessBusy(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isFailure(error, 'busy', 'denied')) throw error;
  }
}
