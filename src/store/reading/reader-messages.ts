import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { FileReading } from '../../corpus/formats/read-file.ts';
import type { Reading } from '../../corpus/formats/reader.ts';

/** What a reader thread can be asked, by name, and what it answers. The only list of its messages. */
export interface Readings {
  file: FileReading;
  source: Reading;
  bibliography: Bibliography;
}

/** One file to read, under an id that the pool gives. */
export interface ToReader {
  readonly id: number;
  readonly name: keyof Readings;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What a reader thread sends: that it can begin, then one answer for each file, in the order in which the files were sent. A value is
 * whatever the reader made, and is validated before it is used.
 */
export type FromReader =
  | { readonly name: 'ready' }
  | { readonly name: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly name: 'failure'; readonly id: number; readonly message: string };
