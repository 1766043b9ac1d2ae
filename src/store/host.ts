import type { Bibliography } from '../corpus/bibliography.ts';
import type { AssignedKeys, KeyedFile } from '../corpus/keys.ts';
import type { CslItem, SourceDocument } from '../corpus/source.ts';
import type { Database } from './database.ts';

/** What stands in a folder. A link is followed: its kind is that of what it points to. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** Only a link can lead back to a folder that was listed already. */
  readonly link: boolean;
}

/** Size in bytes and time of the last change in milliseconds. */
export interface FileStamp {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly mtime: number;
}

/** A value, or the promise of one: reading is immediate in a worker of Node and need not be elsewhere. */
export type Awaitable<T> = T | Promise<T>;

/** Files as the worker sees them. Paths are absolute with forward slashes. All but `stamp` and `remove` throw when they cannot. */
export interface Files {
  list(folder: string): Awaitable<readonly FolderEntry[]>;
  /** `undefined` where nothing is. */
  stamp(path: string): Awaitable<FileStamp | undefined>;
  read(path: string): Awaitable<Uint8Array>;
  /** The path without links, to know a folder again. */
  real(path: string): Awaitable<string>;
  makeFolder(path: string): Awaitable<void>;
  /** Removes a file; nothing happens where there is none. Throws when it cannot. */
  remove(path: string): Awaitable<void>;
}

/** What the worker is given by its entry file, because `store` knows the corpus by its types only. Nothing here throws on content. */
export interface CorpusReaders {
  /** Whether a file of this name can be a source. */
  isSource(path: string): boolean;
  isBibliography(path: string): boolean;
  /** Whether the front matter makes this file a briefing. */
  isBriefing(path: string, bytes: Uint8Array): boolean;
  readSource(path: string, bytes: Uint8Array): SourceDocument;
  readBibliography(path: string, bytes: Uint8Array): Promise<Bibliography>;
  /** Keys for all sources of the corpus (paths relative to the project), and what clashes. */
  assignKeys(
    paths: readonly string[],
    bibliographies: ReadonlyMap<string, Bibliography>,
  ): Promise<AssignedKeys>;
  /** The data shown for a source: its entry in the bibliography, completed by what the document says about itself. */
  describe(source: KeyedFile, metadata: Readonly<Partial<CslItem>>): CslItem;
}

/** What a platform gives the worker. */
export interface Host {
  readonly files: Files;
  readonly readers: CorpusReaders;
  /** Opens (creates) the database in `path`. Throws in words where SQLite or its FTS5 is missing. */
  openDatabase(path: string): Promise<Database>;
  /** Lets waiting messages be answered. */
  pause(): Promise<void>;
  /** A hash of the bytes as text, the same on every machine. */
  hash(bytes: Uint8Array | string): string;
  /** Peak resident memory of the process in bytes. */
  peakMemory(): number;
}
