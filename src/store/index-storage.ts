import type { ReaderTraits, ReadPassages } from '../corpus/formats/reader.ts';
import type { CslItem } from '../corpus/source.ts';
import type { Unread } from '../corpus/unread.ts';
import type { IndexOptions } from './local-index.ts';
import type { IndexTables } from './query/source-table.ts';
import type { FileStamp } from './sync/files.ts';
import type { Tidying, TidyReport } from './tidy.ts';

/** How the stamp of a file is stored. */
export type StoredStamp = Omit<FileStamp, 'kind'>;

/** A file to be written. */
export interface FileRow {
  readonly path: string;
  /**
   * Only a `source` has passages. A `briefing` that is known by its front matter is stored so that it is not read again; an `unread` file
   * could not be read.
   */
  readonly kind: 'source' | 'briefing' | 'unread';
  readonly keyed: KeyedRow;
  readonly stamp: StoredStamp;
  readonly sha256: string;
  /** The reader of the file; `undefined` where no reader takes it. */
  readonly reader: ReaderTraits | undefined;
  /** Why the file is unread, or a source has no passages. */
  readonly unread?: Unread;
}

/** The keys and bibliographic data of a source, as they are stored. */
export interface KeyedRow {
  /** Empty for a file that is no source. */
  readonly key: string;
  /** Its other keys, a list as JSON. */
  readonly aliases: string;
  /** Its bibliographic data as JSON. */
  readonly item: string;
}

/** A file as an index knew it before a refresh. */
export interface KnownFile {
  readonly kind: string;
  readonly key: string;
  readonly stamp: StoredStamp;
  readonly sha256: string;
  /** The reader of the file and its version; empty and 0 without one. */
  readonly reader: string;
  readonly readerVersion: number;
  /** Why the file is unread, where it is. */
  readonly unread?: Unread;
}

/** A source with its keys and data, and what its file says of itself. */
export interface KnownSource {
  readonly path: string;
  readonly keyed: KeyedRow;
  readonly metadata: Readonly<Partial<CslItem>>;
}

/** The files that an index knows, uncommitted changes included. */
export interface KnownFiles {
  /** By path: all, or only those `within` these files and folders (project paths). */
  files(within: readonly string[] | undefined): ReadonlyMap<string, KnownFile>;
  sources(): Iterable<KnownSource>;
}

/** Writes and removes sources. */
export interface SourceWriter {
  /**
   * Writes a source passage by passage, and yields the length of each, so that the caller can pause in between. For a source that is
   * stored already, only the words of passages that differ are indexed anew.
   */
  put(row: FileRow, reading: ReadPassages): Iterable<number>;
  /** Writes other keys or data for a source whose text is unchanged. */
  rekey(path: string, keyed: KeyedRow): void;
  /** Writes the stamp of a file whose bytes are unchanged. */
  touch(path: string, stamp: StoredStamp): void;
  remove(path: string): void;
}

/** One refresh of an index: transactions that end between sources. Queries see what was committed last. */
export interface WritingRun {
  readonly writer: SourceWriter;
  /** Begins a transaction unless one is open; with `texts` for one that changes passages. */
  begin(change: 'texts' | 'data'): Promise<void>;
  /** After each bit of work: pauses when it is time. `written` counts characters of text. */
  step(written?: number): Promise<void>;
  /** Between two sources: ends the transaction when it is large enough. */
  mayEnd(): Promise<void>;
  commit(): void;
  /** Commits, and brings up to date what follows from all passages together. */
  finish(): Promise<void>;
  /** Undoes what was not committed; never throws, so that the reason for it is not lost. */
  rollback(): void;
}

/** Texts that are kept beside an index, by name: what reading a bibliography gave. A cache, so that writing one may fail in silence. */
export interface KeptTexts {
  get(name: string): string | undefined;
  put(name: string, text: string): void;
  /** Removes all others. */
  keepOnly(names: ReadonlySet<string>): void;
}

/** An index that answers queries. */
export interface ReadableIndex {
  /** What queries read: whole sources only, as they were committed last. */
  readonly tables: IndexTables;
  close(): void;
}

/** An index that is kept up to date. */
export interface WritableIndex extends ReadableIndex {
  readonly known: KnownFiles;
  readonly kept: KeptTexts;
  /** Starts to write. `lastQuery` says when a query was last asked, in the time of `performance.now()`. */
  write(pause: () => Promise<void>, lastQuery: () => number): WritingRun;
  /** Whether the whole corpus has been read into it at least once. */
  isComplete(): boolean;
  /** Waits while another process writes. */
  markComplete(): Promise<void>;
  /** Closes an index that is damaged: the next start checks it. */
  abandon(): void;
  /** Merges a little of what was written; returns whether there may be more to do. */
  mergeStep(): boolean;
  /** Size in bytes. */
  bytes(): Promise<number>;
  /** Whether another process has completed a later generation. */
  isSuperseded(): Promise<boolean>;
  /** Removes the other generations of a complete index, as far as nobody has them open. */
  retireOthers(): Promise<void>;
}

/** The index to work on and, where that has still to be built, an earlier one that answers meanwhile. */
export interface OpenedIndex {
  readonly index: WritableIndex;
  readonly former?: ReadableIndex;
}

/** Keeps the indexes of projects. */
export interface IndexStorage {
  /** Opens the index of a project, or with `rebuild` the next generation. Throws where no index can be opened. */
  open(options: IndexOptions, rebuild: boolean): Promise<OpenedIndex>;
  /** Removes indexes from a storage folder. */
  tidy(folder: string, what: Tidying): Promise<TidyReport>;
}
