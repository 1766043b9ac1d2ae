import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from '../test/host/lib/paths.ts';

/** How a command ended. */
export interface Ended {
  /** Exit code; 1 if a signal or the time limit ended the command. */
  readonly code: number;
  /** All output, without colours. */
  readonly output: string;
}

/** How a command is run. */
export interface RunOptions {
  /** Maximum time in seconds; then the command is killed. */
  readonly seconds?: number;
  /** Whether its output is shown while it runs, not only returned. */
  readonly live?: boolean;
}

/** Runs a command in the project's folder. */
export function run(
  command: string,
  args: readonly string[],
  { seconds = 900, live = true }: RunOptions = {},
): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(command, args, {
    cwd: projectFolder,
    stdio: ['inherit', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const show = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    output += chunk.toString();
    if (live) stream.write(chunk);
  };
  child.stdout.on('data', show(process.stdout));
  child.stderr.on('data', show(process.stderr));

  const end = (): void => {
    // Kills the whole process group, even after the step has ended: nothing started by a test may outlive it.
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  };
  const timer = setTimeout(() => {
    show(process.stderr)(Buffer.from(`${command} ${args.join(' ')} was killed after ${seconds} s.\n`));
    end();
  }, seconds * 1000);
  process.once('exit', end);
  const settle = (code: number): void => {
    clearTimeout(timer);
    process.off('exit', end);
    end();
    resolve({ code, output: stripVTControlCharacters(output) });
  };
  child.once('error', (error) => {
    show(process.stderr)(Buffer.from(`${error.message}\n`));
    settle(1);
  });
  child.once('close', (code) => settle(code ?? 1));
  return promise;
}
