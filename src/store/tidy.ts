/**
 * What to remove from a folder of index files: `useless`, what no program will open again, or `unused`, what exceeds the limits of age and
 * size, least recently used first. Files that a process has open stay in either case.
 */
export type Tidying = 'useless' | 'unused';

/** Why a file was removed. */
export type RemovalReason =
  | 'project gone'
  | 'older version'
  | 'replaced'
  | 'damaged'
  | 'left over'
  | 'unused';

/** A file that was removed. */
export interface RemovedFile {
  /** Its path below the folder. */
  readonly file: string;
  readonly reason: RemovalReason;
  readonly bytes: number;
  /** The project whose index it was, where that is known. */
  readonly project?: string;
}

/** What tidying a folder did. */
export interface TidyReport {
  readonly removed: readonly RemovedFile[];
  /** Files that would have been removed and that a process has open, by their paths below the folder. */
  readonly inUse: readonly string[];
}

/** Removes files from a folder of index files, in a worker. Given to `activate` and to the command line by their entry files. */
export type TidyStorage = (storage: string, what: Tidying) => Promise<TidyReport>;
