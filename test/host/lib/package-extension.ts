import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder, serverMain, serverNode } from './paths.ts';

/** Builds the extension, packs it as a .vsix file and returns its path. Throws with vsce's message on failure. */
export function packageExtension(): string {
  const file = join(projectFolder, 'out', 'source-linked-briefings.vsix');
  mkdirSync(dirname(file), { recursive: true });
  const output = execFileSync('npm', ['run', '--silent', 'package', '--', '--out', file], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (/\bWARNING\b/.test(output)) console.log(output);
  return file;
}

/** Installs a .vsix file into the VS Code server with this data folder. */
export function installExtension(file: string, dataFolder: string): void {
  execFileSync(
    serverNode(),
    [
      serverMain,
      '--accept-server-license-terms',
      '--server-data-dir',
      dataFolder,
      '--install-extension',
      file,
    ],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}
