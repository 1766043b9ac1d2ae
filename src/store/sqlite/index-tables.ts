import type { Counts, IndexTables } from '../query/source-table.ts';
import type { Database } from './database.ts';
import { numberAt } from './database.ts';
import { passageTable } from './passage-table.ts';
import { remembered } from './remembered.ts';
import { sourceTable } from './source-table.ts';

/** The tables of an index over a connection of their own, which from now on only reads. */
export function indexTables(database: Database): IndexTables {
  database.exec('PRAGMA query_only = ON;');
  const changes = database.prepare('PRAGMA data_version');
  const version = (): number => numberAt(changes.get() ?? {}, 'data_version');
  const count = database.prepare(`
    SELECT total(kind = 'source' AND key <> '' AND reason = '') AS sources,
      total(CASE WHEN kind = 'source' AND key <> '' THEN passages END) AS passages,
      total(reason <> '') AS unread, total(reason <> '' AND document) AS unreadDocuments
    FROM file`);
  const counts = remembered(version, (): Counts => {
    const row = count.get() ?? {};
    return {
      sources: numberAt(row, 'sources'),
      passages: numberAt(row, 'passages'),
      unread: numberAt(row, 'unread'),
      unreadDocuments: numberAt(row, 'unreadDocuments'),
    };
  });
  return {
    passages: passageTable(database, version, () => counts().passages),
    sources: sourceTable(database, version),
    counts,
    version,
  };
}
