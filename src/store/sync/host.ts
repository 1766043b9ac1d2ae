import type { Awaitable } from '../awaitable.ts';
import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { AssignedKeys, KeyedFile } from '../../corpus/bibliography/keys.ts';
import type { FileReading } from '../../corpus/formats/read-file.ts';
import type { ReaderTraits, ReadingWork } from '../../corpus/formats/reader.ts';
import type { CslItem } from '../../corpus/source.ts';
import type { FileKind, UnreadFile } from '../../corpus/unread.ts';
import type { IndexStorage } from '../index-storage.ts';
import type { ReadPool } from '../reading/read-pool.ts';

/** An entry of a folder. Links are followed: a link has the kind of its target, and is a `link` only where the target does not exist. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: FileStamp['kind'] | 'link';
  /** Whether it is a link. Only links can lead back to a folder that was listed already. */
  readonly link: boolean;
}

/**
 * What a file looks like from outside. Any write changes one of these fields. Size in bytes, times in milliseconds. Programs can reset
 * `mtime`; they cannot reset `ctime`, the last change of anything about the file.
 */
export interface FileStamp {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly ino: number;
}

/** The file system as the worker sees it. Paths are absolute, with forward slashes. All functions except `stamp` throw on failure. */
export interface Files {
  list(folder: string): Awaitable<readonly FolderEntry[]>;
  /** `undefined` where no file exists. */
  stamp(path: string): Awaitable<FileStamp | undefined>;
  /** The bytes of a file in a buffer of their own, at most as many as the file's size. Never waits for a writer, as reading a pipe would. */
  read(path: string): Awaitable<Uint8Array>;
  /** The first bytes of a file. */
  head(path: string, length: number): Awaitable<Uint8Array>;
  /** The path with all links resolved. Identifies a folder. */
  real(path: string): Awaitable<string>;
  makeFolder(path: string): Awaitable<void>;
  /** Removes a file, if it exists. */
  remove(path: string): Awaitable<void>;
}

/** The functions of the corpus that the worker's entry file passes in: `store` imports only the types of the corpus. None throws on content. */
export interface CorpusReaders {
  /** The reader for a file of this name; `undefined` where the file cannot be a source. */
  readerOf(path: string): ReaderTraits | undefined;
  /** The kind of a file, from its name and its first {@link headLength} bytes. */
  kindOf(path: string, head: Uint8Array): FileKind;
  readonly headLength: number;
  /** Maximum sizes that are read, in bytes. */
  readonly limits: { readonly text: number; readonly bibliography: number };
  /** Keys for all sources of the corpus (paths relative to the project), and their conflicts. */
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

/** The functions that the entry file of a reader thread passes in. None should throw on content; callers do not rely on that. */
export interface CorpusReading {
  readFile(path: string, bytes: Uint8Array, work: ReadingWork): Promise<FileReading>;
  readBibliography(path: string, bytes: Uint8Array): Awaitable<Bibliography>;
}

/** What a platform provides to the worker. */
export interface Host {
  readonly files: Files;
  readonly readers: CorpusReaders;
  /** Reads files in threads of its own. */
  readonly pool: ReadPool;
  /** The storage that keeps the indexes; it pauses with `pause`. */
  readonly openStorage: (pause: () => Promise<void>) => IndexStorage;
  /** Lets waiting messages be answered before the work goes on. */
  readonly pause: () => Promise<void>;
  /** SHA-256 in hexadecimal. */
  readonly sha256: (content: Uint8Array | string) => string;
  /** Peak resident memory of the process in bytes. */
  peakMemory(): number;
}
