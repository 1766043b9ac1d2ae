// Installs the editor under test, once per state of its lock file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder, serverMain } from './paths.ts';

/**
 * Installs the VS Code server for tests by its lock file, from the npm registry alone. Returns at once if it is installed. Runs no
 * package scripts: none are needed, and code-server's would download more.
 */
export function installHost(): void {
  const stamp = join(hostFolder, 'node_modules', '.installed-lock');
  const wanted = lockHash();
  if (existsSync(serverMain) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the VS Code server (once) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: hostFolder,
    stdio: 'inherit',
  });
  linkServerModules();
  writeFileSync(stamp, wanted);
}

/** The server hands the browser its modules from its own node_modules folder, so that has to lead to ours. */
function linkServerModules(): void {
  const link = join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode', 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync('../../../', link, 'dir');
}

function lockHash(): string {
  return createHash('sha256')
    .update(readFileSync(join(hostFolder, 'package-lock.json')))
    .digest('hex');
}
