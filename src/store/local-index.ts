import type { PassageStore, StoreStatus } from './store.ts';

/** Which project to index, and where its index is kept. Plain data: it crosses to the worker. */
export interface IndexOptions {
  /** Absolute path of the project (workspace) folder. */
  readonly root: string;
  /** Corpus folders, relative to `root` or absolute. */
  readonly sources: readonly string[];
  /** Globs of the briefings, relative to `root`; what they match is never a source. */
  readonly files: readonly string[];
  /** Globs of files that are neither sources nor counted as unread, relative to `root`. */
  readonly exclude: readonly string[];
  /** Absolute path of the folder that holds index files; never in the user's workspace. Made when missing. */
  readonly storage: string;
  /** Throw the index away and build it anew. */
  readonly rebuild?: boolean;
}

/** What one refresh did. */
export interface RefreshReport {
  /** Files of the corpus looked at. */
  readonly files: number;
  /** Files that were read again because they are new or changed. */
  readonly read: number;
  /** Files whose passages were dropped because they are gone. */
  readonly removed: number;
  /** Files whose reading was ended because it took too long or too much memory: a run in which it happened is incomplete. */
  readonly ended: number;
  /** Sources whose key or bibliographic data changed, because a bibliography did or other sources came or went. */
  readonly rekeyed: number;
  readonly passages: number;
  /** Bytes of the files that were read again. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Size of the index on disk in bytes. */
  readonly indexBytes: number;
  /** Peak resident memory of the process in bytes. */
  readonly peakMemory: number;
}

/** An open index with its life: it can be told of changes and be closed. */
export interface LocalIndex extends PassageStore {
  /**
   * Brings the index up to date. Without `paths` the whole corpus is looked at (sizes and times, then hashes); with
   * `paths` (absolute; files or folders, existing or gone) only what lies there. Calls queue up and never overlap.
   * The first refresh starts by itself when the index is opened.
   */
  refresh(paths?: readonly string[]): Promise<RefreshReport>;
  /** What the first refresh did, which starts by itself when the index is opened. */
  opened(): Promise<RefreshReport>;
  /** Resolves when everything asked for so far is in the index; rejects when the index has failed. */
  settled(): Promise<void>;
  /** Called at every change of {@link PassageStore.status}; returns a function that ends it. */
  onStatus(listener: (status: StoreStatus) => void): () => void;
  dispose(): Promise<void>;
}

/** Opens the index of a project in a worker. Given to `activate` and to the command line by their entry files. */
export type OpenIndex = (options: IndexOptions) => LocalIndex;
