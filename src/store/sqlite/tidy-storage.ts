import type { RemovalReason, RemovedFile, Tidying, TidyReport } from '../tidy.ts';
import { indexBytes, projectOf } from './index-file.ts';
import { indexFilesIn, entryNames } from './index-names.ts';
import type { StoredIndex } from './index-names.ts';
import { orphansIn } from './orphans.ts';
import { retireIndex } from './retire-index.ts';
import { currentSchema } from './schema.ts';
import type { SqliteHost } from './sqlite-host.ts';

/** How much may lie in a folder of index files before unused ones are removed. */
export interface StorageLimits {
  /** Bytes of all index files together. */
  readonly bytes: number;
  /** Time since a file was last used, in milliseconds. */
  readonly age: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Ninety days: work resumed within a quarter finds its index. Two GiB: about a hundred indexes of usual size, or ten large ones. Removing an
 * index costs a rebuild, nothing more.
 */
export const storageLimits: StorageLimits = { bytes: 2 * 1024 ** 3, age: 90 * day };

/** What tidying asks of its host. */
export type TidyHost = Pick<SqliteHost, 'files' | 'openDatabase'>;

interface Doomed {
  readonly path: string;
  readonly reason: RemovalReason;
  readonly project?: string;
}

/** See {@link Tidying}. Considers only files named as ours are, in the folder and in the subfolders of corpora given by hand. */
export async function tidyStorage(
  storage: string,
  what: Tidying,
  host: TidyHost,
  limits: StorageLimits = storageLimits,
): Promise<TidyReport> {
  const root = storage.replaceAll('\\', '/');
  const folders = [root];
  for (const name of await entryNames(root, host)) {
    if (folderOfCorpus.test(name)) folders.push(`${root}/${name}`);
  }
  const files: StoredIndex[] = [];
  for (const folder of folders) files.push(...(await indexFilesIn(folder, host)));
  const doomed = what === 'useless' ? await uselessOf(files, host) : await unusedOf(files, limits, host);
  const removed: RemovedFile[] = [];
  const inUse: string[] = [];
  for (const { path, reason, project } of doomed) {
    const file = path.slice(root.length + 1);
    const bytes = await indexBytes(path, host);
    if (await retireIndex(path, host)) {
      removed.push({ file, reason, bytes, ...(project === undefined ? {} : { project }) });
    } else inUse.push(file);
  }
  for (const folder of folders) {
    for (const { path, bytes } of await orphansIn(folder, host)) {
      const file = path.slice(root.length + 1);
      try {
        await host.files.remove(path);
        removed.push({ file, reason: 'left over', bytes });
      } catch {
        // Windows does not remove an open file.
        inUse.push(file);
      }
    }
  }
  return { removed, inUse };
}

const folderOfCorpus = /^[0-9a-f]{16}$/;

/** Indexes of projects that are gone and of older schemas, earlier generations, and damaged files. Newer schemas are left alone. */
async function uselessOf(files: readonly StoredIndex[], host: TidyHost): Promise<Doomed[]> {
  const doomed: Doomed[] = [];
  /** Corpora with a complete index so far: the newest generation comes first. */
  const complete = new Set<string>();
  for (const { path, corpus, schema } of files) {
    if (schema > currentSchema.version) continue;
    if (schema < currentSchema.version) {
      doomed.push({ path, reason: 'older version' });
      continue;
    }
    const index = await projectOf(path, host);
    if (index === undefined) doomed.push({ path, reason: 'damaged' });
    else if ((await host.files.stamp(index.root))?.kind !== 'folder') {
      doomed.push({ path, reason: 'project gone', project: index.root });
    } else if (complete.has(corpus)) doomed.push({ path, reason: 'replaced', project: index.root });
    if (index?.isComplete === true) complete.add(corpus);
  }
  return doomed;
}

/** The files beyond the age limit, then the oldest of the others until the rest is within the size limit. */
async function unusedOf(
  files: readonly StoredIndex[],
  limits: StorageLimits,
  host: TidyHost,
): Promise<Doomed[]> {
  const aged = await Promise.all(
    files.map(async ({ path }) => ({
      path,
      bytes: await indexBytes(path, host),
      used: await lastUse(path, host),
    })),
  );
  let total = aged.reduce((sum, { bytes }) => sum + bytes, 0);
  const doomed: Doomed[] = [];
  for (const { path, bytes, used } of aged.toSorted((a, b) => a.used - b.used)) {
    if (total <= limits.bytes && Date.now() - used <= limits.age) break;
    doomed.push({ path, reason: 'unused' });
    total -= bytes;
  }
  return doomed;
}

/** Each use writes to the file, at the latest when it is closed. */
async function lastUse(path: string, host: TidyHost): Promise<number> {
  const stamps = [await host.files.stamp(path), await host.files.stamp(`${path}-wal`)];
  return Math.max(0, ...stamps.map((stamp) => stamp?.mtime ?? 0));
}
