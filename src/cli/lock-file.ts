import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { english } from '../language/en/messages.ts';
import { type Lock, lockFileName, longestLock, parseLock, writeLock } from '../project/lock.ts';
import type { FileRole } from './file-roles.ts';
import { readText } from './files.ts';
import { UsageError } from './io.ts';
import type { CliProject } from './project.ts';
import { replaceFile, writeReport } from './write-file.ts';

const lockFile: FileRole = {
  most: longestLock,
  instead: 'The lock must be a JSON file.',
  tooLarge: () => {
    const args = { file: '', mebibytes: longestLock / (1024 * 1024) };
    return english({ id: 'lock-too-large', args });
  },
};

/** The lock of a project, or why it cannot be used; neither where there is none. */
export function readLock(
  { root }: Pick<CliProject, 'root'>,
  cwd: string,
): { readonly lock?: Lock; readonly problem?: string } {
  const path = join(root, lockFileName);
  if (!existsSync(path)) return {};
  const name = relative(cwd, path);
  try {
    const read = parseLock(readText({ path, name }, lockFile, () => {}));
    if ('lock' in read) return read;
    const { message, position } = read.problem;
    return { problem: `${name}:${position.line + 1}: ${message}` };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { problem: error.message };
  }
}

/** Writes the lock of a project. Throws {@link UsageError} when it cannot be written. */
export function saveLock({ root }: Pick<CliProject, 'root'>, cwd: string, lock: Lock): void {
  const path = join(root, lockFileName);
  const name = relative(cwd, path);
  const text = writeLock(lock);
  if (existsSync(path)) replaceFile(name, path, new TextEncoder().encode(text));
  else writeReport(name, path, text);
}
