import type { CslItem, Problem } from '../corpus/source.ts';

/** What came from an address. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  /** The address that answered, after all redirects. */
  readonly address: string;
  /** The media type in lower case, without parameters; empty where the server names none. */
  readonly type: string;
  /** The code page that the server names. */
  readonly charset?: string;
  /** The file name that the server proposes. */
  readonly name?: string;
}

/** How far a download has come. */
export interface Progress {
  readonly bytes: number;
  /** As the server says; it may be wrong. */
  readonly total?: number;
}

/** Limits of a download. */
export interface DownloadLimits {
  /** Maximum size, unpacked, in bytes. */
  readonly most: number;
  /** Maximum time until the first byte, and for all, in milliseconds. */
  readonly answer: number;
  readonly whole: number;
}

/** What is read out of the bytes that are brought in. */
export interface ReadAbout {
  readonly metadata: Readonly<Partial<CslItem>>;
  readonly problems: readonly Problem[];
  readonly passages: number;
}

/** The outside world, as a platform provides it. Failures that a user can do something about are {@link import('./refusal.ts').AddRefusal}s. */
export interface AddingHost {
  readonly download: (
    address: URL,
    limits: DownloadLimits,
    report: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Downloaded>;
  /** The bytes of a file of at most `most` bytes. */
  readonly readFile: (path: string, most: number) => Promise<Uint8Array>;
  /** The names in a folder; none where it does not exist. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** Writes a new file, with its folder; returns false and writes nothing where the name is taken. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<boolean>;
  readonly removeFile: (path: string) => Promise<void>;
  readonly sha256: (bytes: Uint8Array) => string;
  /** What a reader makes of the bytes. */
  readonly read: (path: string, bytes: Uint8Array) => Promise<ReadAbout>;
  readonly now: () => Date;
}
