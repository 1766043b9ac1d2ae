import type { BibliographyKeys } from '../corpus/bibliography/bibliography.ts';
import type { CslItem } from '../corpus/source.ts';
import type { PassageStore, StoreStatus } from './store.ts';

/** Which project to index, and where its index is stored. Plain data, because it is sent to the worker. */
export interface IndexOptions {
  /** Absolute path of the project (workspace) folder. */
  readonly root: string;
  /** Corpus folders, relative to `root` or absolute. */
  readonly sources: readonly string[];
  /** Globs of the briefings, relative to `root`; what they match is never a source. */
  readonly files: readonly string[];
  /** Globs of files that are neither sources nor counted as unread, relative to `root`. */
  readonly exclude: readonly string[];
  /**
   * The items of a library that another program keeps; `custom.files` lists the absolute paths of an item's files, the best first. Absent
   * where no library belongs to the corpus.
   */
  readonly library?: readonly CslItem[];
  /** Absolute path of the folder that holds index files; never in the user's workspace. Made when missing. */
  readonly storage: string;
  /** Build the index again from nothing. */
  readonly rebuild?: boolean;
}

/** What one refresh did. */
export interface RefreshReport {
  /** Files of the corpus looked at. */
  readonly files: number;
  /** Files read because they are new or changed. */
  readonly read: number;
  /** Files whose passages were removed because the files are gone. */
  readonly removed: number;
  /** Files whose reading was stopped because it took too long or too much memory: such a run is incomplete. */
  readonly ended: number;
  /** Sources whose key or bibliographic data changed, because a bibliography changed or other sources were added or removed. */
  readonly rekeyed: number;
  readonly passages: number;
  /** Bytes of the files read. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Size of the index on disk in bytes. */
  readonly indexBytes: number;
  /** Peak resident memory of the process in bytes. */
  readonly peakMemory: number;
}

/** An open index of files on this machine: it can be refreshed and closed. */
export interface LocalIndex extends PassageStore {
  /**
   * Brings the index up to date. Without `paths` it compares the whole corpus (sizes and times, then hashes); with `paths` (absolute;
   * files or folders, existing or gone) only what lies there. Calls run one after the other. Opening the index starts the first one.
   */
  refresh(paths?: readonly string[]): Promise<RefreshReport>;
  /** Brings the index up to date with other items of the library; see {@link IndexOptions.library}. */
  setLibrary(items: readonly CslItem[]): Promise<RefreshReport>;
  /** What the first refresh did. */
  opened(): Promise<RefreshReport>;
  /** Resolves when all refreshes requested so far are done; rejects when the last of them, or the index, has failed. */
  settled(): Promise<void>;
  /** Calls `listener` whenever {@link PassageStore.status} changes; returns a function that stops it. */
  onStatus(listener: (status: StoreStatus) => void): () => void;
  /** The bibliographies of the corpus, by path. */
  bibliographies(signal?: AbortSignal): Promise<readonly BibliographyKeys[]>;
  dispose(): Promise<void>;
}

/** Opens the index of a project in a worker. The entry files pass it to the extension and the command line. */
export type OpenIndex = (options: IndexOptions) => LocalIndex;
