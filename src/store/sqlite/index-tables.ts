import type { Counts, IndexTables } from '../query/source-table.ts';
import type { Database } from './database.ts';
import { numberAt } from './database.ts';
import { passageTable } from './passage-table.ts';
import { remembered } from './remembered.ts';
import { sourceTable } from './source-table.ts';

/** The tables of an index over a connection of their own, which from now on only reads. */
export function indexTables(database: Database): IndexTables {
  database.exec('PRAGMA query_only = ON;');
  const version = tablesVersion(database);
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

/**
 * Gives a number that changes with what is committed, whoever wrote it. SQLite's own changes with every commit, also when segments are
 * merged or a file gets another stamp, so it only says when to look at the count of changes.
 */
function tablesVersion(database: Database): () => number {
  const commits = database.prepare('PRAGMA data_version');
  const changes = database.prepare("SELECT value FROM meta WHERE name = 'changes'");
  let known: { readonly commit: number; readonly version: number } | undefined;
  return () => {
    const commit = numberAt(commits.get() ?? {}, 'data_version');
    if (known?.commit !== commit) known = { commit, version: numberAt(changes.get() ?? {}, 'value') };
    return known.version;
  };
}
