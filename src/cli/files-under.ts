import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isToolFolder } from '../project/skipped.ts';
import { errorMessage } from '../text/error-message.ts';
import { toSlashes } from './paths.ts';

/**
 * Every file under `root` whose path (relative to `root`, with forward slashes) is `wanted`, sorted. Broken links, such as an
 * editor's locks, are left out; folders that cannot be listed are reported through `refused`.
 */
export function filesUnder(
  root: string,
  wanted: (path: string) => boolean,
  refused: (path: string, reason: string) => void,
): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      refused(folder, errorMessage(error));
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isToolFolder(entry.name)) visit(path);
      } else if (wanted(toSlashes(relative(root, path))) && isFile(path, entry)) found.push(path);
    }
  };
  if (existsSync(root)) visit(root);
  return found.toSorted();
}

function isFile(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
