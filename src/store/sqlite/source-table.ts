import type { CorpusProblem, Problem, StoredSource } from '../../corpus/source.ts';
import { keysLike } from '../query/keys-like.ts';
import type { SourceTable } from '../query/source-table.ts';
import type { Database, Row } from './database.ts';
import { textAt } from './database.ts';
import { remembered } from './remembered.ts';
import { namesFromRow, sourceColumns, sourceFromRow, unreadFromRow } from './rows.ts';

/** The sources of an index. One that has no key yet is still being written. */
export function sourceTable(database: Database, version: () => number): SourceTable {
  const all = database.prepare(
    `SELECT ${sourceColumns} FROM file WHERE kind = 'source' AND key <> '' ORDER BY key, path`,
  );
  const withKey = database.prepare(
    `SELECT ${sourceColumns} FROM file WHERE key = ? AND kind = 'source' AND key <> '' ORDER BY path LIMIT 1`,
  );
  const atPath = database.prepare(
    `SELECT ${sourceColumns} FROM file WHERE path = ? AND kind = 'source' AND key <> ''`,
  );
  const named = database.prepare(`
    SELECT key, path, aliases FROM file
    WHERE kind = 'source' AND key <> '' AND (passages > 0 OR reason = '') ORDER BY key, path`);
  // What is wrong with an unread file is its reason.
  const faulty = database.prepare(
    "SELECT path, problems FROM file WHERE problems <> '[]' AND reason = '' ORDER BY path",
  );
  const unread = database.prepare(
    "SELECT path, key, format, reason, advice, document FROM file WHERE reason <> '' ORDER BY path",
  );
  const everyPath = database.prepare("SELECT path FROM file WHERE kind = 'source' AND key <> ''");
  /** Paths by their composed form, those beyond ASCII: letters may be composed in one part of a path and not in another. */
  const byComposed = remembered(version, () => {
    const beyond = everyPath
      .all()
      .flatMap((row) => (ascii.test(textAt(row, 'path')) ? [] : [textAt(row, 'path')]));
    return new Map(beyond.map((path) => [path.normalize('NFC'), path]));
  });
  const like = remembered(version, () => keysLike(named.all().map(namesFromRow)));
  const sourceWithKey = (key: string): StoredSource | undefined => sourceIn(withKey.get(key));
  const sourceAt = (path: string): StoredSource | undefined => {
    const found = sourceIn(atPath.get(path));
    if (found !== undefined || ascii.test(path)) return found;
    const stored = byComposed().get(path.normalize('NFC'));
    return stored === undefined ? undefined : sourceIn(atPath.get(stored));
  };
  return {
    sources: () => all.all().map(sourceFromRow),
    withKeys: (keys) => keys.map(sourceWithKey),
    atPaths: (paths) => paths.map(sourceAt),
    keysLike(written) {
      const { meant, near } = like()(written);
      return {
        meant: meant.flatMap((key) => sourceWithKey(key) ?? []),
        near: near.flatMap((key) => sourceWithKey(key) ?? []),
      };
    },
    unread: () => unread.all().flatMap(unreadFromRow),
    problems: () => faulty.all().flatMap(problemsIn),
  };
}

const ascii = /^[\0-\x7F]*$/;

function sourceIn(row: Row | undefined): StoredSource | undefined {
  return row === undefined ? undefined : sourceFromRow(row);
}

function problemsIn(row: Row): CorpusProblem[] {
  const path = textAt(row, 'path');
  const problems: unknown = JSON.parse(textAt(row, 'problems'));
  return Array.isArray(problems) ? problems.map((problem: Problem) => at(path, problem)) : [];
}

function at(path: string, problem: Problem): CorpusProblem {
  return { ...problem, path };
}
