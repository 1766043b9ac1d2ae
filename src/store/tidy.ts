/**
 * What to remove from a folder of index files: `useless` files, which no program will open again, or `unused` ones beyond the limits of age
 * and size, least recently used first. Files that a process has open are never removed.
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
  /** Files kept only because a process has them open, by their paths below the folder. */
  readonly inUse: readonly string[];
}

/** Removes files from a folder of index files, in a worker. The entry files pass it to the extension and the command line. */
export type TidyStorage = (storage: string, what: Tidying) => Promise<TidyReport>;
