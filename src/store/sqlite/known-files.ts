import type { CslItem } from '../../corpus/source.ts';
import type { KnownFile, KnownSource } from '../index-storage.ts';
import { numberAt, textAt } from './database.ts';
import type { Database, Row } from './database.ts';
import { unreadOf } from './rows.ts';

/** See `KnownFiles.files`. */
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

/** See `KnownFiles.sources`. */
export function* knownSources(database: Database): Iterable<KnownSource> {
  const all = database.prepare("SELECT path, key, aliases, item, metadata FROM file WHERE kind = 'source'");
  for (const row of all.iterate()) {
    yield {
      path: textAt(row, 'path'),
      keyed: { key: textAt(row, 'key'), aliases: textAt(row, 'aliases'), item: textAt(row, 'item') },
      metadata: statedMetadata(textAt(row, 'metadata')),
    };
  }
}

function statedMetadata(json: string): Partial<CslItem> {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null ? value : {};
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
