import type { CorpusProblem } from '../corpus/source.ts';
import type { Host } from './host.ts';
import { isWithin, projectPath } from './paths.ts';

/** A file of the corpus as it lies on the disk. */
export interface FoundFile {
  /** As in `StoredSource`. */
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
  readonly mtime: number;
}

/** What lies in the corpus folders, or in the part of them that was looked at. */
export interface Scan {
  readonly files: readonly FoundFile[];
  readonly bibliographies: readonly FoundFile[];
  /** Corpus folders that exist, absolute. */
  readonly folders: readonly string[];
  /** The files and folders that were looked at, absolute; what the index knows in them and the scan has not found is gone. */
  readonly roots: readonly string[];
  readonly problems: readonly CorpusProblem[];
}

/** Where to look. All paths absolute, as `resolvePath` gives them. */
export interface ScanOptions {
  readonly root: string;
  readonly folders: readonly string[];
  /** Whether a file, by its path relative to the project, is a briefing. */
  readonly isBriefing: (path: string) => boolean;
  /** Only what lies in these files and folders. */
  readonly within?: readonly string[];
}

/**
 * Lists the corpus. Hidden folders and `node_modules` are left out unless they are corpus folders themselves; links are followed
 * where they lead out of the corpus, and each folder is walked once. What cannot be read is a problem.
 */
export async function scan(options: ScanOptions, host: Host): Promise<Scan> {
  const walk: Walk = {
    options,
    host,
    files: new Map(),
    bibliographies: new Map(),
    seen: new Set(),
    reals: [],
    problems: [],
  };
  const folders: string[] = [];
  for (const folder of options.folders) {
    const stamp = await host.files.stamp(folder);
    if (stamp?.kind !== 'folder') continue;
    folders.push(folder);
    walk.reals.push(await host.files.real(folder));
  }
  const roots =
    options.within === undefined
      ? outermost(options.folders)
      : startingPoints(options.within, options.folders);
  for (const path of roots) {
    const stamp = await host.files.stamp(path);
    if (stamp?.kind === 'folder') await walkFolder(walk, path);
    else if (stamp?.kind === 'file') await addFile(walk, path);
  }
  return {
    files: [...walk.files.values()],
    bibliographies: [...walk.bibliographies.values()],
    folders,
    roots,
    problems: walk.problems,
  };
}

interface Walk {
  readonly options: ScanOptions;
  readonly host: Host;
  readonly files: Map<string, FoundFile>;
  readonly bibliographies: Map<string, FoundFile>;
  readonly seen: Set<string>;
  readonly reals: string[];
  readonly problems: CorpusProblem[];
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  const { files } = walk.host;
  try {
    const real = await files.real(folder);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    const entries = (await files.list(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind, link } of entries) {
      const path = `${folder}/${name}`;
      if (kind === 'file') await addFile(walk, path);
      else if (kind === 'folder' && !skipped(name) && !(link && (await leadsBack(walk, path)))) {
        await walkFolder(walk, path);
      }
    }
  } catch (error) {
    walk.problems.push({
      path: projectPath(walk.options.root, folder),
      severity: 'error',
      message: `This folder cannot be read, so its sources are missing: ${messageOf(error)}`,
    });
  }
  await walk.host.pause();
}

async function addFile(walk: Walk, absolute: string): Promise<void> {
  const { readers, files } = walk.host;
  const path = projectPath(walk.options.root, absolute);
  const bibliography = readers.isBibliography(path);
  if (!bibliography && (!readers.isSource(path) || walk.options.isBriefing(path))) return;
  const stamp = await files.stamp(absolute);
  if (stamp?.kind !== 'file') return;
  (bibliography ? walk.bibliographies : walk.files).set(path, {
    path,
    absolute,
    size: stamp.size,
    mtime: stamp.mtime,
  });
}

/** A link into the corpus shows what is walked anyway; a link in a circle does as well. */
async function leadsBack(walk: Walk, path: string): Promise<boolean> {
  const real = await walk.host.files.real(path);
  return walk.reals.some((folder) => isWithin(real, folder) || isWithin(folder, real));
}

function skipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The folders that lie in no other. */
function outermost(folders: readonly string[]): string[] {
  const unique = [...new Set(folders)];
  return unique.filter((folder) => !unique.some((other) => other !== folder && isWithin(folder, other)));
}

/** The part of the corpus that the given paths speak of: what lies in a corpus folder, and corpus folders that lie in them. */
function startingPoints(paths: readonly string[], folders: readonly string[]): string[] {
  const points = paths.flatMap((path) => {
    const owner = folders.find((folder) => isWithin(path, folder));
    if (owner === undefined) return folders.filter((folder) => isWithin(folder, path));
    const inner = path.slice(owner.length).split('/').slice(1);
    // A hidden file is a source all the same, as in a walk; a hidden folder is not.
    return inner.slice(0, -1).some(skipped) || inner.at(-1) === 'node_modules' ? [] : [path];
  });
  return outermost(points);
}

/** What an error says, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
