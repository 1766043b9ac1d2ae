import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; one that is there is left alone. Throws when the system refuses. Node's own `recursive` never
 * comes back where a parent is there and still "no such file" is the answer, as under /proc (Node 24.21, `MKDirpSync`, which `module.enableCompileCache` uses too).
 */
export function makeFolder(path: string): void {
  const parent = dirname(path);
  if (parent !== path && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Two processes may begin at once. What is no folder is refused.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** As {@link makeFolder}, for a folder that one can do without. */
export function canMakeFolder(path: string): boolean {
  try {
    makeFolder(path);
    return true;
  } catch {
    return false;
  }
}
