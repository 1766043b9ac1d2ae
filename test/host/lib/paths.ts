import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder, with its package.json. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** The folder of the editor under test: its own package.json, lock file and node_modules. */
export const hostFolder = join(projectFolder, 'test', 'host');

/** The VS Code server's entry inside the npm package code-server. */
export const serverMain = join(
  hostFolder,
  'node_modules',
  'code-server',
  'lib',
  'vscode',
  'out',
  'server-main.js',
);

/** Where the in-editor suites are bundled to; ignored by Git. */
export const suiteFolder = join(projectFolder, 'out', 'host');
