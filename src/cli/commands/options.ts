import type { AskZotero } from '../../corpus/bibliography/zotero-answers.ts';
import type { AddingHost } from '../../adding/host.ts';
import type { OpenIndex } from '../../store/local-index.ts';
import type { KeptTexts } from '../../store/index-storage.ts';
import type { ReadPool } from '../../store/reading/read-pool.ts';
import type { Files } from '../../store/sync/files.ts';
import type { TidyStorage } from '../../store/tidy.ts';
import type { ExitCode, Io, SafeIo } from '../io.ts';

/** Options that every command takes. */
export interface CommonOptions {
  /** Corpus folders given with `--corpus`. */
  readonly corpus: readonly string[];
  readonly format: 'text' | 'json';
}

/** Options of commands that can answer one question per line. */
export interface LineOptions extends CommonOptions {
  readonly jsonl?: boolean;
}

/** What a command gets besides its own arguments. */
export interface Setting {
  readonly io: SafeIo;
  readonly open: OpenIndex;
  readonly tidy: TidyStorage;
  /** The disk, for commands that need no index. */
  readonly disk: Disk;
  /** Starts the threads that read files, for commands that need no index; the caller closes them. */
  readonly startPool: () => ReadPool;
  /** Asks the Zotero that runs on this machine; used only where the user says so. */
  readonly askZotero: AskZotero;
  /** Brings sources in: files and the network. */
  readonly adding: () => Promise<AddingHost>;
  readonly about: About;
  /** Print only answers, errors and what was not checked. */
  readonly quiet: boolean;
}

/** Reading files without an index, as the index reads them. */
export interface Disk {
  readonly files: Files;
  /** Lets waiting messages be handled during long work. */
  readonly pause: () => Promise<void>;
  /** What reading bibliographies gave before. */
  readonly kept?: KeptTexts;
}

/** What the program knows about itself. */
export interface About {
  readonly version: string;
  /** The help page of a rule, in Markdown; undefined where it is missing. */
  help(rule: string): string | undefined;
}

/** Prints rows as one JSON array, or each as text. */
export function printRows<T>(
  io: Io,
  format: CommonOptions['format'],
  rows: readonly T[],
  asText: (row: T) => string,
): ExitCode {
  return printAnswer(
    io,
    format,
    () => rows,
    () => rows.map(asText),
  );
}

/** Prints an answer as one JSON array, or as texts, each of which gets a line end. */
export function printAnswer(
  io: Io,
  format: CommonOptions['format'],
  rows: () => readonly unknown[],
  texts: () => readonly string[],
): ExitCode {
  if (format === 'json') io.out(`${JSON.stringify(rows(), undefined, 2)}\n`);
  else for (const text of texts()) io.out(`${text}\n`);
  return 0;
}
