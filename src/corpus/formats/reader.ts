import type { CslItem, Markup, ParagraphKind, Passage, Problem } from '../source.ts';
import type { UnreadReason } from '../unread.ts';

/** What a reader is given to share its thread: the work stops when `signal` is aborted. */
export interface ReadingWork {
  /** Lets waiting messages be answered; a reader calls it between pages or parts. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
  /** A data file that ships with the program, by its path below the folder of such files; `undefined` where it is missing. */
  readonly asset: (name: string) => Promise<Uint8Array | undefined>;
}

/** What is known of a format without reading a file: plain data, and a look at the first bytes. */
export interface Format {
  /** Short name of the format, for example `text`. It is stored with each file. */
  readonly id: string;
  /** Raised when the same bytes give another reading: files read by an older version are read again. */
  readonly version: number;
  /** File name endings with the dot, lower case, for example `.txt`. */
  readonly extensions: readonly string[];
  /** How the reading text is written. */
  readonly markup: Markup;
  /** Whether the file itself says where its paragraphs end, as blank lines do; in a PDF they are guessed. */
  readonly paragraphs: ParagraphKind;
  /** Maximum size of a file that is read, in bytes. */
  readonly largest: number;
  /**
   * Whether the first bytes of a file, one character for each, are unmistakably of this format, whatever its name says. Left out for
   * formats that only a name tells from text.
   */
  readonly recognises?: (head: string) => boolean;
}

/** Turns the bytes of one format into passages. The list of readers (`readers.ts`) is the seam for more formats. */
export interface Reader extends Format {
  /** Never throws on content; rejects only when the signal is aborted. */
  readonly read: (bytes: Uint8Array, work: ReadingWork) => Promise<Reading>;
}

/** What is stored of a format with each file. */
export type ReaderTraits = Pick<Format, 'id' | 'version' | 'markup' | 'paragraphs'>;

/** What a reader makes of one file. */
export interface Reading {
  /** The reading text, into which all offsets of passages point. */
  readonly text: string;
  /** Numbered from 1 without gaps. */
  readonly passages: readonly Passage[];
  /**
   * Bibliographic data that the document states about itself (front matter, title passage, properties), as CSL-JSON fields.
   * `custom.origin` says by field where it was found.
   */
  readonly metadata: Readonly<Partial<CslItem>>;
  /** An error among them means that the file is not read. */
  readonly problems: readonly Problem[];
  /** Why the file is not read, where an error says so; `too large` where it is left out. */
  readonly refused?: UnreadReason;
  /** The number of pages, in a format that has pages. */
  readonly pages?: number;
}

/** A reading without its text, as threads send it and the index stores it: the passages hold the words. */
export type ReadPassages = Omit<Reading, 'text' | 'refused'>;
