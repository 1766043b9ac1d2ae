import type { CorpusProblem, StoredSource } from '../../corpus/source.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import type { Awaitable } from '../awaitable.ts';
import type { LikeKeys, StoreStatus } from '../store.ts';
import type { PassageTable } from './passage-table.ts';

/** Numbers of a status. */
export type Counts = Pick<StoreStatus, 'sources' | 'passages' | 'unread' | 'unreadDocuments'>;

/** What a store says of its sources and other files. Like a passage table it answers at once, or over a wire with promises. */
export interface SourceTable {
  /** All sources, by key. */
  sources(): Awaitable<readonly StoredSource[]>;
  /** The sources with these keys, in this order. */
  withKeys(keys: readonly string[]): Awaitable<readonly (StoredSource | undefined)[]>;
  /** The sources at these paths, in whatever normalisation form, in this order. */
  atPaths(paths: readonly string[]): Awaitable<readonly (StoredSource | undefined)[]>;
  /** What a key that no source has may mean. */
  keysLike(written: string): Awaitable<LikeKeys>;
  /** Problems of the files that were read. */
  problems(): Awaitable<readonly CorpusProblem[]>;
  /** The files that are not read, by path. A file that is a source all the same has its key as the only one. */
  unread(): Awaitable<readonly UnreadFile[]>;
}

/** The tables that queries read: the last commit, which holds whole sources only. */
export interface IndexTables {
  readonly passages: PassageTable;
  readonly sources: SourceTable;
  counts(): Counts;
  /** Changes whenever anything in the tables does, whoever wrote it. */
  version(): number;
}
