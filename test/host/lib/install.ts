// Installs the editor under test, once for each state of its lock file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFolder, serverMain } from './paths.ts';

/**
 * Makes sure that the VS Code server of the tests is installed as the lock file says, from the npm registry alone.
 * Returns at once where it is. No package's script is run: none is needed, and code-server's own would fetch more.
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
