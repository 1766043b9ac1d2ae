import { defaultConfig } from './config.ts';
import { plainPath } from './globs.ts';
import { isAbsolutePath, parentFolder } from './paths.ts';
import { isInToolFolder } from './skipped.ts';

/** The names of the subfolders of a folder; `undefined` where it cannot be listed. */
export type FolderNames = readonly string[] | undefined;

/**
 * The corpus folders that `sources` means, spelled as on disk; absolute, each once. A relative folder that does not exist in this
 * spelling is found in any other letter case. The default folders are found in all cases at once: `sources` is `Sources` where only that
 * exists, and both where both exist. An absolute folder, or one inside a folder that cannot be listed, is taken as it is named, and may
 * not exist.
 *
 * This is a generator that asks its caller for the names in a folder, so that the same rule serves synchronous and asynchronous callers.
 */
export function* locateFolders(
  root: string,
  sources: readonly string[],
): Generator<string, string[], FolderNames> {
  const all = JSON.stringify(sources) === JSON.stringify(defaultConfig.sources);
  const found: string[] = [];
  for (const source of sources) {
    const path = source.replaceAll('\\', '/');
    if (isAbsolutePath(path)) {
      found.push(path.length > 1 ? path.replace(/\/$/, '') : path);
      continue;
    }
    let places = [root];
    for (const part of path.split('/').filter((name) => name !== '' && name !== '.')) {
      const next: string[] = [];
      for (const place of places) {
        if (part === '..') next.push(parentFolder(place));
        else next.push(...spelled(yield place, part, all).map((name) => joined(place, name)));
      }
      places = next;
    }
    found.push(...places);
  }
  return [...new Set(found)];
}

/**
 * Whether a path without links is the root of a file system: `/`, `C:`. As a corpus folder it would be the whole machine, devices
 * and processes included, so it is refused and never walked.
 */
export function isFileSystemRoot(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]?$/.test(path) && path !== '';
}

/** {@link locateFolders} for a caller that lists folders synchronously. */
export function locateFoldersNow(
  root: string,
  sources: readonly string[],
  list: (folder: string) => FolderNames,
): string[] {
  const asking = locateFolders(root, sources);
  let asked = asking.next();
  while (!asked.done) asked = asking.next(list(asked.value));
  return asked.value;
}

/**
 * Whether a path lies in one of the corpus folders, or is one. Both are relative to the project folder or absolute, with
 * forward slashes. `.` is the project folder itself; folders are found in any letter case. Nothing in a folder of tools is a source.
 */
export function isSourceFolder(sources: readonly string[], path: string): boolean {
  const wanted = plainPath(path).toLowerCase();
  return sources.some((source) => {
    const folder = plainPath(source).toLowerCase();
    if (folder === '')
      return !wanted.startsWith('/') && !wanted.startsWith('../') && !isInToolFolder(`${wanted}/`);
    return (
      wanted === folder ||
      (wanted.startsWith(`${folder}/`) && !isInToolFolder(wanted.slice(folder.length + 1)))
    );
  });
}

function spelled(names: FolderNames, part: string, all: boolean): readonly string[] {
  if (names === undefined || (!all && names.includes(part))) return [part];
  const wanted = part.toLowerCase();
  return names.filter((name) => name.toLowerCase() === wanted).toSorted();
}

function joined(place: string, name: string): string {
  return place.endsWith('/') ? place + name : `${place}/${name}`;
}
