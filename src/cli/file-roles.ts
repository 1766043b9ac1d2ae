import { limits } from '../corpus/formats/limits.ts';

/** What a file named on the command line is for: how large it may be, and what to say where it does not fit. */
export interface FileRole {
  /** Maximum size in bytes. */
  readonly most: number;
  /** Maximum length, in characters, of a stretch without a blank line; any length where it is left out. */
  readonly longest?: number;
  /** The warning for a blank file; left out where a blank file is reported elsewhere. */
  readonly empty?: string;
  /** A sentence that says what to name instead of a pipe, a device or nothing. */
  readonly instead: string;
  /** Glob of the files to suggest where a folder was named; left out where only one file can be named. */
  readonly inFolder?: string;
  /** The message for a larger file, to follow its name; `most` is the maximum as people write it. */
  readonly tooLarge: (most: string) => string;
}

const briefingTooLarge = (most: string): string =>
  ` is larger than ${most}: a briefing of that size is not checked. Split it into several.`;
const textTooLarge = (most: string): string =>
  `: The file is too large to read (the limit is ${most}). Split it.`;

/** A briefing to check. */
export const briefingToCheck: FileRole = {
  most: limits.briefing,
  longest: limits.stretch,
  instead: 'Name a file, or give a briefing on standard input with --stdin-filename.',
  empty: 'The briefing is empty: there is nothing to check.',
  inFolder: '*.md',
  tooLarge: briefingTooLarge,
};

/** A briefing, for commands that also answer line by line. */
export const briefingToRead: FileRole = {
  ...briefingToCheck,
  empty: 'The briefing is empty: it has no sentences.',
  instead: 'Name a briefing, or give texts on standard input with --jsonl.',
};

/** A source. */
export const sourceFile: FileRole = {
  most: limits.text,
  instead: 'Name a source: a text or Markdown file.',
  inFolder: '*.txt',
  tooLarge: textTooLarge,
};

/** Plain text. */
export const textFile: FileRole = {
  ...sourceFile,
  empty: 'The file is empty: it has no sentences.',
  instead: 'Name a text file, or give texts on standard input with --jsonl.',
};

/** The report of an earlier run. */
export const baselineFile: FileRole = {
  most: limits.text,
  instead:
    'A baseline is the report of an earlier run: write one with "briefing check --format json --output FILE", and name that.',
  tooLarge: (most) => ` is larger than ${most}: as a baseline name a report of fewer briefings.`,
};

/** The project file. */
export const projectFile: FileRole = {
  most: limits.projectFile,
  instead: 'The project file must be a JSON file.',
  tooLarge: (most) => ` is larger than ${most} and cannot be a project file. Shorten its lists.`,
};
