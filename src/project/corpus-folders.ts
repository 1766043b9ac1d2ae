import { defaultConfig } from './config.ts';
import { plainPath } from './globs.ts';
import { isAbsolutePath, parentFolder } from './paths.ts';
import { isInToolFolder } from './skipped.ts';

/** The names of the folders in a folder; `undefined` where it cannot be listed. */
export type FolderNames = readonly string[] | undefined;

/**
 * The corpus folders that are meant by `sources`, with the spelling that they have on the disk; absolute, each once. A relative
 * folder whose exact spelling is not there is found in any other letter case, the default folders in every case at
 * once: `sources` is `Sources` where that is what lies there, and both where both do. What is absolute, or lies in a folder
 * that cannot be listed, is taken as it is named, and may not exist.
 *
 * Whoever drives it is asked for the folders in a folder: a generator, so that one rule serves callers that wait for the answer
 * and callers that have it at once.
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
 * and processes included: it is refused, and nothing in it is looked at.
 */
export function isFileSystemRoot(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]?$/.test(path) && path !== '';
}

/** What is said of a corpus folder that {@link isFileSystemRoot} refuses. */
export function rootRefused(folder: string): string {
  return `The corpus folder ${folder} is the root of a file system: every file of the machine would be a source. Name the folder that holds yours.`;
}

/** {@link locateFolders} for one who can list folders at once. */
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
