import type { Contender } from './key-contest.ts';
import type { Slug } from './key-name.ts';

/** Deeper folders than these are left out, so that hostile paths stay cheap. */
const mostFolders = 64;

/**
 * The keys that version 0.1.0 gave to these files, by path: of two sources with one key the later by path got its folder's name
 * in front, then a number behind. It read text and Markdown only, so other files have none. `files` stand in the order of
 * their paths, and `entries` gives the bibliography's id by path.
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
    // Keys are never given back, so a number that was taken once stays so: thousands of one key take linear time.
    let number = numbers.get(key) ?? 2;
    while (taken.has(`${key}-${number}`)) number += 1;
    numbers.set(key, number + 1);
    return `${key}-${number}`;
  }
}
