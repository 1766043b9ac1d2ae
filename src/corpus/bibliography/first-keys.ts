import type { Contender } from './key-contest.ts';
import type { Slug } from './key-name.ts';

/** Maximum number of folder names in a key, so that hostile paths stay cheap. */
const mostFolders = 64;

/**
 * The keys that version 0.1.0 gave to these files, by path. Of two sources with the same key, the one with the later path got its folder's
 * name in front, then a number at the end. That version read text and Markdown only, so other files have none. `files` are sorted by
 * path, and `entries` gives the bibliography's id by path.
 */
export function firstKeys(
  files: readonly Contender[],
  entries: ReadonlyMap<string, string>,
  slug: Slug,
): ReadonlyMap<string, string> {
  const read = files.filter(({ name }) => name.isText);
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  for (const { path } of read) {
    const id = entries.get(path);
    if (id === undefined) continue;
    keys.set(path, id);
    taken.add(id);
  }
  for (const { path, name } of read) {
    if (keys.has(path)) continue;
    const key = freeKey(name.bare, path);
    keys.set(path, key);
    taken.add(key);
  }
  return keys;

  function freeKey(bare: string, path: string): string {
    if (!taken.has(bare)) return bare;
    let key = bare;
    for (const folder of path.split('/').slice(0, -1).slice(-mostFolders).toReversed()) {
      if (!taken.has(key)) return key;
      const name = slug(folder);
      if (name !== '') key = `${name}-${key}`;
    }
    if (!taken.has(key)) return key;
    // Keys are never released, so a number once taken stays taken. Thousands of files with one key take linear time.
    let number = numbers.get(key) ?? 2;
    while (taken.has(`${key}-${number}`)) number += 1;
    numbers.set(key, number + 1);
    return `${key}-${number}`;
  }
}
