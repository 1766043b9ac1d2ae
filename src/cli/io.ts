import { visible } from '../text/visible.ts';

/** What a command has of the outside world; the entry file gives it, tests give their own. */
export interface Io {
  /** Absolute path of the folder the command runs in. */
  readonly cwd: string;
  /** Where data goes: nothing else is ever written here. */
  out(text: string): void;
  /** Where messages and progress go. */
  err(text: string): void;
  /** Whether messages go to a terminal, so that progress may be shown there. */
  readonly terminal: boolean;
  /** Whether data goes to a terminal that shows colours. */
  readonly colour: boolean;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
  /** All of standard input, as it comes. */
  input(): Promise<Uint8Array>;
}

/** What commands write with: `out` and `err` write out what a terminal would obey. */
export interface SafeIo extends Io {
  /** As they are: for our own colours and progress, around texts that `visible` has gone over. */
  readonly raw: Pick<Io, 'out' | 'err'>;
}

/** The outside world for commands, to which texts of briefings and sources, and names of files, are data. */
export function safeIo(io: Io): SafeIo {
  return {
    ...io,
    out: (text) => io.out(visible(text)),
    err: (text) => io.err(visible(text)),
    raw: { out: (text) => io.out(text), err: (text) => io.err(text) },
  };
}

/** How a command ended: 0 nothing that counts, 1 a finding that does, 2 could not run or could not look at everything. */
export type ExitCode = 0 | 1 | 2;

/** Something the user can mend: a wrong argument, a file that is not there. Ends the command with code 2 and its message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
