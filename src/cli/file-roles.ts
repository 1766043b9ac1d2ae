import { limits } from '../corpus/formats/limits.ts';

/** What a file named on the command line is for: how large it may be, and what to do where it is not what is wanted. */
export interface FileRole {
  /** Largest size that is read, in bytes. */
  readonly most: number;
  /** How long, in characters, a stretch without a blank line may be that is read as one paragraph; any length where it is left out. */
  readonly longest?: number;
  /** What is said of a file in which nothing can be read; nothing where that is an error of its own. */
  readonly empty?: string;
  /** What to name instead of a pipe, a device or nothing; a sentence. */
  readonly instead: string;
  /** Which files of a folder may be meant, where several can be named. */
  readonly inFolder?: string;
  /** What is said of a larger file behind its name; `most` as people read it. */
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

/** A briefing for commands that answer line by line too. */
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
  instead: 'The project file is a text in JSON.',
  tooLarge: (most) => ` is larger than ${most}: that is no project file. Shorten its lists.`,
};
