import type { CorpusProblem, Problem, StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { numberAt, textAt } from '../sqlite/database.ts';
import type { Database, Row } from '../sqlite/database.ts';
import {
  joinSource,
  namesOf,
  passageColumns,
  passageOf,
  sourceColumns,
  sourceOf,
  unreadFilesOf,
} from '../sqlite/rows.ts';
import { passagesPerFile } from '../sqlite/schema.ts';
import type { LikeKeys, StoreStatus } from '../store.ts';
import { keysLike, type Likeness, type SourceNames } from './keys-like.ts';
import { vocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A longer first passage is text, not a title. In characters. */
const longestTitle = 300;

/** What the index holds at the moment of a query; whatever is kept in memory is renewed when the index has changed. */
export interface Snapshot {
  readonly database: Database;
  readonly vocabulary: Vocabulary;
  /** Changes whenever anything in the index has, whoever wrote it. */
  version(): number;
  /** How many sources, passages and unread files there are, and how many of these are documents. */
  counts(): Counts;
  /** How many passages there are. */
  passages(): number;
  /** Gives the title of a source by its key, or what stands at its head like one; empty where there is none. */
  titles(): (key: string) => string;
  /** Gives the key of the source that a passage's row id belongs to; empty while it is still being written. */
  keys(): (passage: number) => string;
  sources(): StoredSource[];
  source(key: string): StoredSource | undefined;
  sourceAt(path: string): StoredSource | undefined;
  keysLike(written: string): LikeKeys;
  passagesOf(key: string): StoredPassage[];
  /** Problems of the sources in the index. */
  problems(): CorpusProblem[];
  /** The files that are not read, by path. */
  unread(): UnreadFile[];
}

/** The names of all sources, and what a key may mean of them. */
interface Names {
  readonly list: readonly SourceNames[];
  readonly like: (written: string) => Likeness;
}

/** Numbers of a {@link StoreStatus}. */
type Counts = Pick<StoreStatus, 'sources' | 'passages' | 'unread' | 'unreadDocuments'>;

/** A snapshot over a connection that only reads. */
export function snapshotOf(database: Database): Snapshot {
  const dataVersion = database.prepare('PRAGMA data_version');
  const version = (): number => numberAt(dataVersion.get() ?? {}, 'data_version');
  const count = database.prepare(`
    SELECT total(kind = 'source' AND key <> '' AND reason = '') AS sources,
      total(CASE WHEN kind = 'source' AND key <> '' THEN passages END) AS passages,
      total(reason <> '') AS unread, total(reason <> '' AND document) AS unreadDocuments
    FROM file`);
  const titled = database.prepare(`
    SELECT f.item ->> 'title' AS title, f.path, p.text FROM file f
    LEFT JOIN passage p ON p.id = f.id * ${passagesPerFile} + 1
    WHERE f.key = ? AND f.kind = 'source' ORDER BY f.path LIMIT 1`);
  const all = database.prepare(
    `SELECT ${sourceColumns} FROM file WHERE kind = 'source' AND key <> '' ORDER BY key, path`,
  );
  const ofKey = database.prepare(`
    SELECT ${passageColumns} FROM passage p ${joinSource}
    WHERE p.id BETWEEN ? AND ? ORDER BY p.id`);
  const fileOfKey = database.prepare(
    "SELECT id FROM file WHERE key = ? AND kind = 'source' ORDER BY path LIMIT 1",
  );
  // What is wrong with an unread file is its reason.
  const faulty = database.prepare(
    "SELECT path, problems FROM file WHERE problems <> '[]' AND reason = '' ORDER BY path",
  );
  const unread = database.prepare(
    "SELECT path, key, format, reason, advice, document FROM file WHERE reason <> '' ORDER BY path",
  );
  const withKey = database.prepare(
    `SELECT ${sourceColumns} FROM file WHERE key = ? AND kind = 'source' AND key <> '' ORDER BY path LIMIT 1`,
  );
  const source = (key: string): StoredSource | undefined => {
    const row = withKey.get(key);
    return row === undefined ? undefined : sourceOf(row);
  };
  const atPath = database.prepare(
    `SELECT ${sourceColumns} FROM file WHERE path IN (?, ?, ?) AND kind = 'source' AND key <> ''`,
  );
  const named = database.prepare(`
    SELECT key, path, aliases FROM file
    WHERE kind = 'source' AND key <> '' AND (passages > 0 OR reason = '') ORDER BY key, path`);
  let namesAt: { readonly version: number; readonly names: Names } | undefined;
  const names = (): Names => {
    const now = version();
    if (namesAt?.version !== now) {
      const list = named.all().map(namesOf);
      namesAt = { version: now, names: { list, like: keysLike(list) } };
    }
    return namesAt.names;
  };
  const keyOfFile = database.prepare('SELECT key FROM file WHERE id = ?');
  let keys = { version: -1, byFile: new Map<number, string>() };
  const keyOf = (passage: number): string => {
    const file = Math.floor(passage / passagesPerFile);
    const known = keys.byFile.get(file) ?? textAt(keyOfFile.get(file) ?? {}, 'key');
    keys.byFile.set(file, known);
    return known;
  };
  let titles = { version: -1, byKey: new Map<string, string>() };
  const title = (key: string): string => {
    const known = titles.byKey.get(key) ?? titleOf(titled.get(key) ?? {});
    titles.byKey.set(key, known);
    return known;
  };
  let counted: { readonly version: number; readonly counts: Counts } | undefined;
  const counts = (): Counts => {
    const now = version();
    if (counted?.version !== now) {
      const row = count.get() ?? {};
      counted = {
        version: now,
        counts: {
          sources: numberAt(row, 'sources'),
          passages: numberAt(row, 'passages'),
          unread: numberAt(row, 'unread'),
          unreadDocuments: numberAt(row, 'unreadDocuments'),
        },
      };
    }
    return counted.counts;
  };
  return {
    database,
    version,
    vocabulary: vocabulary(database, version),
    counts,
    passages: () => counts().passages,
    titles() {
      const now = version();
      if (titles.version !== now) titles = { version: now, byKey: new Map() };
      return title;
    },
    keys() {
      const now = version();
      if (keys.version !== now) keys = { version: now, byFile: new Map() };
      return keyOf;
    },
    sources: () => all.all().map(sourceOf),
    source,
    sourceAt(path) {
      const [composed, decomposed] = [path.normalize('NFC'), path.normalize('NFD')];
      const row = atPath.get(composed, decomposed, path);
      if (row !== undefined) return sourceOf(row);
      // Only a name in letters beyond ASCII can be spelt in a third way.
      const spelt =
        composed === decomposed
          ? undefined
          : names().list.find((each) => each.path.normalize('NFC') === composed);
      return spelt === undefined ? undefined : source(spelt.key);
    },
    keysLike(written) {
      const { meant, near } = names().like(written);
      return {
        meant: meant.flatMap((key) => source(key) ?? []),
        near: near.flatMap((key) => source(key) ?? []),
      };
    },
    passagesOf(key) {
      const id = fileOfKey.get(key)?.['id'];
      if (typeof id !== 'number') return [];
      return ofKey.all(id * passagesPerFile, (id + 1) * passagesPerFile - 1).map(passageOf);
    },
    unread: () => unread.all().flatMap(unreadFilesOf),
    problems: () =>
      faulty.all().flatMap((row) => {
        const problems: unknown = JSON.parse(textAt(row, 'problems'));
        return Array.isArray(problems)
          ? problems.map((problem: Problem) => problemOf(textAt(row, 'path'), problem))
          : [];
      }),
  };
}

/** A source that states no title is shown by its file's name, which says little; a short first passage says more. */
function titleOf(row: Row): string {
  const title = textAt(row, 'title');
  const first = textAt(row, 'text');
  return textAt(row, 'path').endsWith(title) && first.length <= longestTitle ? first : title;
}

function problemOf(path: string, problem: Problem): CorpusProblem {
  return { ...problem, path };
}
