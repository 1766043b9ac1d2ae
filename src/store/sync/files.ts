import type { Awaitable } from '../awaitable.ts';

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
