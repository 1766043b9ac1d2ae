import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { FileReading } from '../../corpus/formats/read-file.ts';

/** What a reader thread can be asked, by name, and what it gives. The only list of its messages. */
export interface Readings {
  file: FileReading;
  bibliography: Bibliography;
}

/** One file to be read, under an id of the pool's. */
export interface ToReader {
  readonly id: number;
  readonly name: keyof Readings;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What comes from a reader thread: that it can begin, then one answer to each file, in the order in which they were sent. A value is
 * whatever the reader made: it is looked through before it is used.
 */
export type FromReader =
  | { readonly name: 'ready' }
  | { readonly name: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly name: 'failure'; readonly id: number; readonly message: string };
