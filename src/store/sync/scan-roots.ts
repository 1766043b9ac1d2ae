import { isFileSystemRoot, locateFolders } from '../../project/corpus-folders.ts';
import { isWithin, resolvePath } from '../../project/paths.ts';
import { isSavedPageFolder, isSkipped } from '../../project/skipped.ts';
import type { ScanHost, ScanOptions } from './scan-options.ts';

/** The corpus folders that exist, those that are configured but missing, and those that are refused. */
export async function corpusFolders(
  { root, sources }: ScanOptions,
  host: ScanHost,
): Promise<{ readonly folders: string[]; readonly missing: string[]; readonly refused: string[] }> {
  const { files } = host;
  const names = async (folder: string): Promise<string[] | undefined> => {
    try {
      return (await files.list(folder)).filter(({ kind }) => kind === 'folder').map(({ name }) => name);
    } catch {
      // Folders in it may exist all the same.
      return undefined;
    }
  };
  const asking = locateFolders(root, sources);
  let asked = asking.next();
  while (!asked.done) asked = asking.next(await names(asked.value));
  const folders = new Set<string>();
  const refused = new Set<string>();
  for (const path of asked.value) {
    const folder = resolvePath(root, path);
    if ((await files.stamp(folder))?.kind !== 'folder') continue;
    (isFileSystemRoot(await realOf(folder, host)) ? refused : folders).add(folder);
  }
  const named = sources.map((source) => resolvePath(root, source));
  const there = new Set([...folders, ...refused].map((folder) => folder.toLowerCase()));
  return {
    folders: [...folders],
    missing: named.filter((folder) => !there.has(folder.toLowerCase())),
    refused: [...refused],
  };
}

/** A path with all links resolved; the path itself where that fails. */
export async function realOf(folder: string, { files }: ScanHost): Promise<string> {
  try {
    return await files.real(folder);
  } catch {
    return folder;
  }
}

/**
 * The files and folders to walk: all corpus folders, or the part of them that `within` covers. Missing folders are included, so that
 * what the index knows in them is dropped.
 */
export async function scanRoots(
  within: readonly string[] | undefined,
  folders: readonly string[],
  missing: readonly string[],
  host: ScanHost,
): Promise<readonly string[]> {
  return within === undefined
    ? outermost([...folders, ...missing])
    : withoutSavedPages(startingPoints(within, folders, missing), folders, host);
}

/** The folders that lie in none of the others. */
function outermost(folders: readonly string[]): string[] {
  const unique = [...new Set(folders)];
  return unique.filter((folder) => !unique.some((other) => other !== folder && isWithin(folder, other)));
}

/** The part of the corpus that the given paths cover: paths in a corpus folder, and corpus folders in one of the paths. */
function startingPoints(
  paths: readonly string[],
  folders: readonly string[],
  missing: readonly string[],
): string[] {
  const gone = missing.map((folder) => folder.toLowerCase());
  const points = paths.flatMap((path) => {
    const owner =
      folders.find((folder) => isWithin(path, folder)) ??
      gone.find((folder) => isWithin(path.toLowerCase(), folder));
    if (owner === undefined) return folders.filter((folder) => isWithin(folder, path));
    const inner = path.slice(owner.length).split('/').filter(Boolean);
    return inner.some(isSkipped) ? [] : [path];
  });
  return outermost(points);
}

/** The paths outside the folders of saved pages, which a walk skips as well. */
async function withoutSavedPages(
  paths: readonly string[],
  folders: readonly string[],
  { files }: ScanHost,
): Promise<string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    let isPart = false;
    const owner = folders.find((folder) => isWithin(path, folder)) ?? path;
    for (let inner = path; inner.length > owner.length; inner = inner.slice(0, inner.lastIndexOf('/'))) {
      const slash = inner.lastIndexOf('/');
      if (!inner.toLowerCase().endsWith('_files') || (await files.stamp(inner))?.kind !== 'folder') continue;
      const beside = (await files.list(inner.slice(0, slash))).map(({ name }) => name.toLowerCase());
      isPart ||= isSavedPageFolder(inner.slice(slash + 1), new Set(beside));
    }
    if (!isPart) kept.push(path);
  }
  return kept;
}
