import { isSkipped, isSavedPageFolder } from '../../project/skipped.ts';
import { isWithin } from '../../project/paths.ts';
import type { FolderEntry } from './files.ts';
import { addFile, type FoundFile, type Kinds, outOfReach, type Walk } from './scan-file.ts';
import { addLinked, type LinkedFile } from './scan-linked.ts';
import type { ScanHost, ScanOptions } from './scan-options.ts';
import { corpusFolders, realOf, scanRoots } from './scan-roots.ts';

/** The contents of the corpus folders, or of the part of them that was scanned. */
export interface Scan {
  /** All files that count, whether a reader takes them or not. */
  readonly files: readonly FoundFile[];
  readonly bibliographies: readonly FoundFile[];
  /** Corpus folders that exist, absolute. */
  readonly folders: readonly string[];
  /** Corpus folders that are refused, absolute: roots of file systems. */
  readonly refused: readonly string[];
  /** The files and folders that were scanned, absolute. A file that the index knows in them and that was not found is gone. */
  readonly roots: readonly string[];
  /** The linked files that were looked at, by their absolute paths. */
  readonly linked: ReadonlyMap<string, LinkedFile>;
}

/**
 * Lists the corpus. This is the only walk of it: the index, the command line and the editor share its rules (`project/corpus-rules.ts`,
 * `project/skipped.ts`). Links are followed where they lead out of the corpus, and each folder is walked once. A folder that cannot be
 * listed counts as one file. So does a name that is listed but cannot be accessed, because its folder may not be entered or because the
 * name has bytes that are not text.
 */
export async function scan(options: ScanOptions, host: ScanHost): Promise<Scan> {
  const walk: Walk = {
    options,
    host,
    realRoot: await realOf(options.root, host),
    files: new Map(),
    bibliographies: new Map(),
    seen: new Set(),
    reals: [],
    listed: new Map(),
    byReal: new Map(),
  };
  const { folders, missing, refused } = await corpusFolders(options, host);
  for (const folder of folders) walk.reals.push(await realOf(folder, host));
  const roots = await scanRoots(options.within, folders, missing, host);
  for (const path of roots) {
    const stamp = await host.files.stamp(path);
    if (stamp?.kind === 'folder') await walkFolder(walk, path);
    else if (stamp !== undefined) await addFile(walk, path, stamp.kind, { real: await realOf(path, host) });
    else await addUnlessGone(walk, path, folders);
  }
  const linked = await addLinked(walk);
  return {
    files: [...walk.files.values()],
    bibliographies: [...walk.bibliographies.values()],
    folders,
    refused,
    roots,
    linked,
  };
}

/** Walks a folder. Returns false where the folder itself does not exist. */
async function walkFolder(walk: Walk, folder: string): Promise<boolean> {
  const { files } = walk.host;
  try {
    const real = await files.real(folder);
    if (walk.seen.has(real)) return true;
    walk.seen.add(real);
    const entries = (await files.list(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const beside = new Set(entries.map(({ name }) => name.toLowerCase()));
    const lost = new Map<string, FolderEntry['kind']>();
    for (const { name, kind, link } of entries) {
      if (isSkipped(name)) continue;
      const path = `${folder}/${name}`;
      if (kind !== 'folder') {
        const end = link ? await realOf(path, walk.host) : `${real}/${name}`;
        if (!(await addFile(walk, path, kind, { real: end }))) lost.set(name, kind);
      } else if (!isSavedPageFolder(name, beside) && !(link && (await leadsBack(walk, path)))) {
        if (!(await walkFolder(walk, path))) lost.set(name, kind);
      }
    }
    await addLost(walk, folder, lost);
  } catch {
    return addFile(walk, folder, 'folder');
  }
  await walk.host.pause();
  return true;
}

/** Names that were listed but not found were deleted in between. Names that are still listed cannot be accessed. */
async function addLost(walk: Walk, folder: string, lost: Kinds): Promise<void> {
  if (lost.size === 0) return;
  for (const { name } of await walk.host.files.list(folder)) {
    const kind = lost.get(name);
    if (kind !== undefined) await addFile(walk, `${folder}/${name}`, kind, { otherwise: outOfReach(kind) });
  }
}

/**
 * Adds a file or folder in a corpus folder that has no stamp: a link that leads nowhere, or a name that cannot be accessed. Where its
 * folder cannot be listed, that is added instead, as a walk of the whole corpus does.
 */
async function addUnlessGone(walk: Walk, path: string, folders: readonly string[]): Promise<void> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash);
  if (!folders.some((owner) => isWithin(folder, owner))) return;
  const kinds = await kindsIn(walk, folder);
  if (kinds === undefined) {
    if ((await walk.host.files.stamp(folder)) === undefined) await addUnlessGone(walk, folder, folders);
    else await addFile(walk, folder, 'folder');
    return;
  }
  const kind = kinds.get(path.slice(slash + 1));
  if (kind !== undefined) await addFile(walk, path, kind, { otherwise: outOfReach(kind) });
}

/** What is in a folder; undefined where it cannot be listed. */
async function kindsIn({ host, listed }: Walk, folder: string): Promise<Kinds | undefined> {
  if (!listed.has(folder)) {
    try {
      const entries = await host.files.list(folder);
      listed.set(folder, new Map(entries.map(({ name, kind }) => [name, kind])));
    } catch {
      listed.set(folder, undefined);
    }
  }
  return listed.get(folder);
}

/** Whether a link leads to a folder that is walked anyway: into the corpus, or in a circle. */
async function leadsBack(walk: Walk, path: string): Promise<boolean> {
  const real = await realOf(path, walk.host);
  return walk.reals.some((folder) => isWithin(real, folder) || isWithin(folder, real));
}
