import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serverMain } from './paths.ts';

/** Built-in extensions that a writer of Markdown meets; the others only make each window slower to open. */
const relevant =
  /^(?:configuration-editing|json|json-language-features|markdown-.*|theme-.*|yaml|search-result)$/;

/** Makes a folder with links to the relevant built-in extensions, and answers its path. */
export function relevantBuiltins(dataFolder: string): string {
  const all = join(dirname(dirname(serverMain)), 'extensions');
  const folder = join(dataFolder, 'builtin-extensions');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(all)) {
    if (relevant.test(name)) symlinkSync(join(all, name), join(folder, name), 'dir');
  }
  return folder;
}
