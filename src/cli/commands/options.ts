import type { OpenIndex } from '../../store/local-index.ts';
import type { Files } from '../../store/sync/host.ts';
import type { ExitCode, Io, SafeIo } from '../io.ts';

/** Options that every command takes. */
export interface CommonOptions {
  /** Corpus folders given with `--corpus`. */
  readonly corpus: readonly string[];
  readonly format: 'text' | 'json';
}

/** Options of commands that can answer one request a line. */
export interface LineOptions extends CommonOptions {
  readonly jsonl?: boolean;
}

/** What a command is given besides its own arguments. */
export interface Setting {
  readonly io: SafeIo;
  readonly open: OpenIndex;
  /** The disk, for what is asked of it without an index. */
  readonly disk: Files;
  readonly about: About;
  /** Say nothing beside the answer but what is wrong and what was not looked at. */
  readonly quiet: boolean;
}

/** What the program knows of itself. */
export interface About {
  readonly version: string;
  /** The help page of a rule, Markdown; undefined where it is missing. */
  help(rule: string): string | undefined;
}

/** Ends a command that prints rows: as one JSON array, or each as text. */
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
