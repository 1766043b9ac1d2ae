import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and its missing parents. Throws when the system refuses. Node's `recursive` option never returns where the parent
 * exists and the system still answers "no such file", as under /proc (Node 24.21, `MKDirpSync`, which `module.enableCompileCache` uses
 * too).
 */
export function makeFolder(path: string): void {
  const parent = dirname(path);
  if (parent !== path && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** Like {@link makeFolder}, for an optional folder: returns whether the folder exists now. */
export function canMakeFolder(path: string): boolean {
  try {
    makeFolder(path);
    return true;
  } catch {
    return false;
  }
}
