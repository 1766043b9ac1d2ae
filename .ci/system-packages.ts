import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program in PATH; undefined if it is missing. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Installs the Debian packages whose programs of the same name are missing, as root or through sudo. */
export function installMissing(names: readonly string[]): void {
  const missing = names.filter((name) => findProgram(name) === undefined);
  if (missing.length === 0) return;
  if (findProgram('apt-get') === undefined) {
    console.error(
      `Please install ${missing.join(' and ')}: some tests need it, and there is no apt-get here.`,
    );
    return;
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  apt('update');
  apt('-y', '--no-install-recommends', 'install', ...missing);
}

function apt(...args: readonly string[]): void {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  const [program = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', ...command];
  spawnSync(program, rest, { stdio: 'inherit' });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
