import type { Awaitable } from '../awaitable.ts';
import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { AssignedKeys, KeyedFile } from '../../corpus/bibliography/keys.ts';
import type { LibraryEntry } from '../../corpus/bibliography/library-keys.ts';
import type { FileReading } from '../../corpus/formats/read-file.ts';
import type { Format, Reading, ReadingWork } from '../../corpus/formats/reader.ts';
import type { CslItem } from '../../corpus/source.ts';
import type { FileKind, UnreadFile } from '../../corpus/unread.ts';
import type { IndexStorage } from '../index-storage.ts';
import type { ReadPool } from '../reading/read-pool.ts';
import type { Files } from './files.ts';

/** The functions of the corpus that the worker's entry file passes in: `store` imports only the types of the corpus. None throws on content. */
export interface CorpusReaders {
  /**
   * The format of a file by its name, and by its first {@link headLength} bytes where these are given; `undefined` where no reader takes
   * it.
   */
  formatOf(path: string, head?: Uint8Array): Format | undefined;
  /** The format with this id. */
  formatNamed(id: string): Format | undefined;
  /** The kind of a file, from its name and its first {@link headLength} bytes. */
  kindOf(path: string, head: Uint8Array): FileKind;
  readonly headLength: number;
  /** Maximum sizes that are read, in bytes. */
  /** Raised when the same bytes of a bibliography give other entries. */
  readonly bibliographyVersion: number;
  readonly limits: { readonly bibliography: number };
  /** Keys for all sources of the corpus (paths relative to the project) and of a library, and their conflicts. */
  assignKeys(
    paths: readonly string[],
    bibliographies: ReadonlyMap<string, Bibliography>,
    library?: readonly LibraryEntry[],
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
  readFile(path: string, bytes: Uint8Array, work: Omit<ReadingWork, 'asset'>): Promise<FileReading>;
  /** What a reader makes of a file, whether it would be a source or not. */
  readSource(path: string, bytes: Uint8Array, work: Omit<ReadingWork, 'asset'>): Promise<Reading>;
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
