import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { UsageError } from '../io.ts';

/** Maximum output of one call, in bytes, and its deadline in milliseconds. */
const mostOutput = 256 * 1024 * 1024;
const deadline = 120_000;

/** A call of git in a folder: what it prints, or undefined where it fails. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer | undefined>;

/**
 * Runs git in a folder of a checkout. It only reads: no filter, hook or outside program of the repository is run. Throws
 * {@link UsageError} where git is missing, takes too long or prints too much.
 */
export function gitIn(folder: string): Git {
  return (args, input) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...safe, ...args], {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout: deadline,
        windowsHide: true,
      });
      const parts: Buffer[] = [];
      let length = 0;
      child.stdout.on('data', (part: Buffer) => {
        parts.push(part);
        length += part.length;
        if (length > mostOutput) child.kill();
      });
      // A program that ends early closes its input.
      child.stdin.on('error', () => {});
      child.on('error', ({ message }) => {
        reject(new UsageError(`--since-cited needs git, which cannot be run: ${message}`));
      });
      child.on('close', (code, signal) => {
        if (signal !== null)
          reject(new UsageError(`git ${args[0]} was stopped: it took too long or printed too much.`));
        else resolve(code === 0 ? Buffer.concat(parts) : undefined);
      });
      child.stdin.end(input);
    });
}

const safe = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
