/** Finds the file of the corpus that an entry names. */
export type FileFinder = (bibliography: string, named: string) => string | undefined;

/**
 * Finds files by the names that the entries of bibliographies have for them. A path from the bibliography's folder decides. Other paths,
 * such as those of Zotero's storage on another computer (`C:\Users\x\Zotero\storage\ABCD1234\name.pdf`), are compared from their end: the
 * file with the most folders in common is meant, if no other has as many. An absolute path needs only the name in common, where no two
 * entries and no two files share it; any other needs a folder as well. `names` are all names in all entries.
 */
export function fileFinder(paths: Iterable<string>, names: Iterable<string>): FileFinder {
  const all = new Set(paths);
  const known = new Map<string, string>();
  for (const path of all) known.set(path.normalize('NFC'), path);
  let byName: ReadonlyMap<string, readonly string[]> | undefined;
  let namings: ReadonlyMap<string, number> | undefined;
  return (bibliography, named) => {
    // Two names that differ only in how their accents are written are two files.
    const written = resolveNamed(bibliography, named);
    const exact = all.has(written) ? written : known.get(written.normalize('NFC'));
    if (exact !== undefined) return exact;
    byName ??= groupedByName(known.keys());
    const wanted = tidied(named).normalize('NFC').split('/');
    const alike = byName.get(wanted.at(-1) ?? '') ?? [];
    const [best, next] = alike
      .map((path) => ({ path, common: commonTail(path.split('/'), wanted) }))
      .toSorted((a, b) => b.common - a.common);
    if (best === undefined || best.common === next?.common) return undefined;
    if (best.common < 2) {
      namings ??= countedNames(names);
      const isSure = isForeign(named) && next === undefined && namings.get(wanted.at(-1) ?? '') === 1;
      if (!isSure) return undefined;
    }
    return known.get(best.path);
  };
}

/** The path of a named file from the bibliography's folder, with `.` and `..` resolved. */
function resolveNamed(bibliography: string, named: string): string {
  const tidy = tidied(named);
  const parts = isAbsolute(tidy) ? [] : bibliography.split('/').slice(0, -1);
  for (const part of tidy.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}

function tidied(named: string): string {
  const path = named.trim().replaceAll('\\', '/');
  const address = /^file:\/\/(?:localhost)?(\/.*)$/iu.exec(path)?.[1];
  if (address === undefined) return path;
  try {
    return decodeURIComponent(address).replace(/^\/(?=[a-z]:\/)/i, '');
  } catch {
    return address;
  }
}

function isAbsolute(tidy: string): boolean {
  return /^(?:\/|[a-z]:\/)/iu.test(tidy);
}

/** Whether a path is of another place than the bibliography's folder: absolute, or in Zotero's storage. */
function isForeign(named: string): boolean {
  const tidy = tidied(named);
  return isAbsolute(tidy) || /^storage\/[A-Z0-9]{8}\//u.test(tidy);
}

function commonTail(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count])
    count += 1;
  return count;
}

function groupedByName(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = groups.get(name);
    if (same === undefined) groups.set(name, [path]);
    else same.push(path);
  }
  return groups;
}

/** How many different paths the entries have for each name. */
function countedNames(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const named of new Set([...names].map((name) => tidied(name).normalize('NFC')))) {
    const name = named.slice(named.lastIndexOf('/') + 1);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
