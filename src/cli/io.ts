import { visible } from '../text/visible.ts';

/** A command's access to the outside world. The entry file provides it; tests provide their own. */
export interface Io {
  /** Absolute path of the folder the command runs in. */
  readonly cwd: string;
  /** Writes data: nothing else ever goes to standard output. */
  out(text: string): void;
  /** Writes messages and progress. */
  err(text: string): void;
  /** Whether messages go to a terminal, which can show progress. */
  readonly terminal: boolean;
  /** Whether to use colours in data. */
  readonly colour: boolean;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
  /** All of standard input, undecoded. */
  input(): Promise<Uint8Array>;
}

/** An {@link Io} whose `out` and `err` make control characters visible, so that a terminal does not obey them. */
export interface SafeIo extends Io {
  /** Unescaped: for our own colours and progress, around texts that `visible` has already escaped. */
  readonly raw: Pick<Io, 'out' | 'err'>;
}

/** Wraps an {@link Io} so that texts of briefings and sources, and names of files, are data and never control a terminal. */
export function safeIo(io: Io): SafeIo {
  return {
    ...io,
    out: (text) => io.out(visible(text)),
    err: (text) => io.err(visible(text)),
    raw: { out: (text) => io.out(text), err: (text) => io.err(text) },
  };
}

/** 0: nothing at or above `--fail-on`; 1: a finding at or above it; 2: the command could not run, or not completely. */
export type ExitCode = 0 | 1 | 2;

/** Trouble that the user can fix: a wrong argument, a missing file. Ends the command with its message and code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
