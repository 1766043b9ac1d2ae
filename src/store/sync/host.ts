import type { Awaitable } from '../awaitable.ts';
import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { AssignedKeys, KeyedFile } from '../../corpus/bibliography/keys.ts';
import type { FileReading } from '../../corpus/formats/read-file.ts';
import type { ReaderTraits, ReadingWork } from '../../corpus/formats/reader.ts';
import type { CslItem } from '../../corpus/source.ts';
import type { FileKind, UnreadFile } from '../../corpus/unread.ts';
import type { Database } from '../sqlite/database.ts';
import type { ReadPool } from '../reading/read-pool.ts';

/** What stands in a folder. A link is followed: its kind is that of what it points to, and `link` where that is nothing. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: FileStamp['kind'] | 'link';
  /** Only a link can lead back to a folder that was listed already. */
  readonly link: boolean;
}

/**
 * How a file looks from outside; whatever is written into it changes one of these. Size in bytes, times in milliseconds; `mtime` can
 * be put back by programs, `ctime` (the last change of anything about the file) cannot.
 */
export interface FileStamp {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly ino: number;
}

/** Files as the worker sees them. Paths are absolute with forward slashes. All but `stamp` and `remove` throw when they cannot. */
export interface Files {
  list(folder: string): Awaitable<readonly FolderEntry[]>;
  /** `undefined` where nothing is. */
  stamp(path: string): Awaitable<FileStamp | undefined>;
  /** The bytes of a file in a buffer of their own, at most as many as its size said. Never waits for a writer, as a pipe would. */
  read(path: string): Awaitable<Uint8Array>;
  /** The first bytes of a file. */
  head(path: string, length: number): Awaitable<Uint8Array>;
  /** The path without links, to know a folder again. */
  real(path: string): Awaitable<string>;
  makeFolder(path: string): Awaitable<void>;
  /** Removes a file; nothing happens where there is none. Throws when it cannot. */
  remove(path: string): Awaitable<void>;
}

/** What the worker is given by its entry file, because `store` knows the corpus by its types only. Nothing here throws on content. */
export interface CorpusReaders {
  /** The reader of a file of this name; `undefined` where the file can be no source. */
  readerOf(path: string): ReaderTraits | undefined;
  /** What a file is by its name and its first {@link headLength} bytes. */
  kindOf(path: string, head: Uint8Array): FileKind;
  readonly headLength: number;
  /** Largest sizes that are read, in bytes. */
  readonly limits: { readonly text: number; readonly bibliography: number };
  /** Keys for all sources of the corpus (paths relative to the project), and what clashes. */
  assignKeys(
    paths: readonly string[],
    bibliographies: ReadonlyMap<string, Bibliography>,
  ): Promise<AssignedKeys>;
  /** The unread files with the keys by which a briefing may mean them, and the entries that belong to them. */
  withKeys(
    files: readonly UnreadFile[],
    bibliographies: ReadonlyMap<string, Bibliography>,
  ): Promise<UnreadFile[]>;
  /** The data shown for a source: its entry in the bibliography, completed by what the document says about itself. */
  describe(source: KeyedFile, metadata: Readonly<Partial<CslItem>>): CslItem;
}

/** What a thread that reads is given by its entry file. Nothing here throws on content, and whoever calls it does not rely on that. */
export interface CorpusReading {
  readFile(path: string, bytes: Uint8Array, work: ReadingWork): Promise<FileReading>;
  readBibliography(path: string, bytes: Uint8Array): Awaitable<Bibliography>;
}

/** What a platform gives the worker. */
export interface Host {
  readonly files: Files;
  readonly readers: CorpusReaders;
  /** Reads files in threads of its own. */
  readonly pool: ReadPool;
  /** Opens (creates) the database in `path`. Throws in words where SQLite or its FTS5 is missing. */
  openDatabase(path: string): Promise<Database>;
  /** Lets waiting messages be answered. */
  pause(): Promise<void>;
  /** SHA-256 in hexadecimal. */
  sha256(content: Uint8Array | string): string;
  /** Peak resident memory of the process in bytes. */
  peakMemory(): number;
}
