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

/** Runs a command in the project's folder and shows its output. Kills it after `seconds`. */
export function run(command: string, args: readonly string[], seconds = 600): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(command, args, {
    cwd: projectFolder,
    stdio: ['inherit', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const show = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    output += chunk.toString();
    stream.write(chunk);
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
    console.error(`${command} ${args.join(' ')} was killed after ${seconds} s.`);
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
    console.error(error.message);
    settle(1);
  });
  child.once('close', (code) => settle(code ?? 1));
  return promise;
}
