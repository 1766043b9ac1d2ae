import { readdirSync, statSync } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';

/**
 * The absolute path of the folder `name`, seen from `base`, as the disk spells it: where no folder has exactly this name, one that
 * differs in letter case alone is it, the first by name. `sources` finds `Sources`. Undefined where there is none.
 */
export function findFolder(base: string, name: string): string | undefined {
  const path = resolve(base, name);
  if (isFolder(path)) return path;
  const { root } = parse(path);
  let found = root;
  for (const part of path.slice(root.length).split(sep)) {
    const inner = join(found, part);
    const next = isFolder(inner) ? inner : likeNamed(found, part);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

function likeNamed(folder: string, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return namesIn(folder)
    .filter((each) => each.toLowerCase() === wanted)
    .toSorted()
    .map((each) => join(folder, each))
    .find(isFolder);
}

/** Of a folder that may not be listed nothing is known. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
