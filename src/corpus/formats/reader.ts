import type { CslItem, Markup, ParagraphKind, Passage, Problem } from '../source.ts';

/** What a reader is given to share its thread: the work stops when `signal` is aborted. */
export interface ReadingWork {
  /** Lets waiting messages be answered; a reader calls it between pages or parts. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Turns the bytes of one format into passages. The list of readers (`readers.ts`) is the seam for more formats. */
export interface Reader {
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
  /** Never throws on content; rejects only when the signal is aborted. */
  read(bytes: Uint8Array, work: ReadingWork): Promise<Reading>;
}

/** A reader without the means to read: plain data that is stored with each file. */
export type ReaderTraits = Pick<Reader, 'id' | 'version' | 'markup' | 'paragraphs'>;

/** What a reader makes of one file. */
export interface Reading {
  /** The reading text, into which all offsets of passages point. */
  readonly text: string;
  /** Numbered from 1 without gaps. */
  readonly passages: readonly Passage[];
  /** Bibliographic data that the document states about itself (front matter, title passage), as CSL-JSON fields. */
  readonly metadata: Readonly<Partial<CslItem>>;
  /** An error among them means that the file is not read. */
  readonly problems: readonly Problem[];
  /** The number of pages, in a format that has pages. */
  readonly pages?: number;
}

/** A reading without its text, as threads send it and the index stores it: the passages hold the words. */
export type ReadPassages = Omit<Reading, 'text'>;
