import type { OpenIndex } from '../../store/local-index.ts';
import type { Files } from '../../store/sync/host.ts';
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
  /** The disk, for commands that need no index. */
  readonly disk: Files;
  readonly about: About;
  /** Print only answers, errors and what was not checked. */
  readonly quiet: boolean;
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
  format: 'text' | 'json',
  rows: readonly T[],
  asText: (row: T) => string,
): ExitCode {
  if (format === 'json') io.out(`${JSON.stringify(rows, undefined, 2)}\n`);
  else for (const row of rows) io.out(`${asText(row)}\n`);
  return 0;
}
