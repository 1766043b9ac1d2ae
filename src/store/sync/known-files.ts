import type { Unread } from '../../corpus/unread.ts';
import { numberAt, textAt } from '../sqlite/database.ts';
import type { Database, Row } from '../sqlite/database.ts';
import type { FileStamp } from './host.ts';
import { unreadOf } from '../sqlite/rows.ts';

/** A row of `file` as it was before a refresh. */
export interface KnownFile {
  readonly kind: string;
  readonly key: string;
  readonly stamp: Omit<FileStamp, 'kind'>;
  readonly sha256: string;
  /** The reader of the file and its version; empty and 0 without one. */
  readonly reader: string;
  readonly readerVersion: number;
  /** Why the file is unread, where it is. */
  readonly unread?: Unread;
}

/** The files that the index knows, by path: all, or only those `within` these files and folders (project paths). */
export function knownFiles(
  database: Database,
  within: readonly string[] | undefined,
): ReadonlyMap<string, KnownFile> {
  const columns =
    'SELECT path, kind, key, size, mtime, ctime, ino, sha256, reader, reader_version, format, reason, advice, document FROM file';
  if (within === undefined) return byPath(database.prepare(columns).iterate());
  // "0" is the character after "/", so this range holds all paths that begin with the folder and a slash.
  const inside = database.prepare(`${columns} WHERE path = ? OR (path > ? || '/' AND path < ? || '0')`);
  return byPath(within.flatMap((path) => inside.all(path, path, path)));
}

/** The paths of all sources that the index has. */
export function knownSources(database: Database): Set<string> {
  const rows = database.prepare("SELECT path FROM file WHERE kind = 'source'").all();
  return new Set(rows.map((row) => textAt(row, 'path')));
}

function byPath(rows: Iterable<Row>): ReadonlyMap<string, KnownFile> {
  const known = new Map<string, KnownFile>();
  for (const row of rows) {
    const unread = unreadOf(row);
    known.set(textAt(row, 'path'), {
      kind: textAt(row, 'kind'),
      key: textAt(row, 'key'),
      stamp: {
        size: numberAt(row, 'size'),
        mtime: numberAt(row, 'mtime'),
        ctime: numberAt(row, 'ctime'),
        ino: numberAt(row, 'ino'),
      },
      sha256: textAt(row, 'sha256'),
      reader: textAt(row, 'reader'),
      readerVersion: numberAt(row, 'reader_version'),
      ...(unread === undefined ? {} : { unread }),
    });
  }
  return known;
}
