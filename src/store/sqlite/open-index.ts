import { errorMessage } from '../../text/error-message.ts';
import { isFailure, StoreFailure } from '../failure.ts';
import type { ReadableIndex } from '../index-storage.ts';
import type { IndexOptions } from '../local-index.ts';
import { openIndexFile, openReadable } from './index-file.ts';
import type { IndexFile } from './index-file.ts';
import { corpusId, indexFileName, indexFilesIn } from './index-names.ts';
import type { StoredIndex } from './index-names.ts';
import { retireIndex } from './retire-index.ts';
import type { SchemaRange } from './schema.ts';
import type { SqliteHost } from './sqlite-host.ts';

/** The index to keep up to date and, if it is incomplete, a former one that answers until it is built. */
export interface OpenedFiles {
  readonly index: IndexFile;
  readonly former?: ReadableIndex;
}

/**
 * Opens the newest complete index of a corpus. If there is none, or with `rebuild`, begins the next generation in a new file; the newest
 * complete index that this program can read answers until it is built. Skips damaged files. Throws if no index can be opened.
 */
export async function openIndex(
  options: IndexOptions,
  host: SqliteHost,
  schema: SchemaRange,
  rebuild: boolean,
): Promise<OpenedFiles> {
  await makeStorage(options.storage, host);
  const files = await filesOf(options, host);
  const own = files.filter((file) => file.schema === schema.version);
  const damaged = new Set<string>();
  const begun = rebuild ? undefined : await openNewest(own, options, host, schema, damaged);
  if (begun?.isComplete() === true) return { index: begun };
  const index = begun ?? (await beginNext(own, options, host, schema));
  for (const { path } of files) {
    if (path === index.path || damaged.has(path)) continue;
    const former = await openReadable(path, host, schema);
    if (former !== undefined) return { index, former };
  }
  return { index };
}

/** Whether another process has completed a later generation of an index. */
export async function isSuperseded(
  index: IndexFile,
  options: IndexOptions,
  host: SqliteHost,
  schema: SchemaRange,
): Promise<boolean> {
  for (const file of await filesOf(options, host)) {
    if (file.schema !== schema.version) continue;
    if (file.path === index.path) return false;
    if (await isComplete(file, host, schema)) return true;
  }
  return false;
}

/**
 * Removes the other generations of a complete index, unless a process has them open: earlier ones, and later ones whose rebuild was
 * abandoned. Files of other schemas belong to other versions of the program.
 */
export async function retireOthers(
  index: IndexFile,
  options: IndexOptions,
  host: SqliteHost,
  schema: SchemaRange,
): Promise<void> {
  const own = (await filesOf(options, host)).filter((file) => file.schema === schema.version);
  const at = own.findIndex(({ path }) => path === index.path);
  for (const [position, file] of own.entries()) {
    if (position === at || (position < at && (await isComplete(file, host, schema)))) continue;
    await retireIndex(file.path, host);
  }
}

async function makeStorage(storage: string, host: SqliteHost): Promise<void> {
  try {
    await host.files.makeFolder(storage);
  } catch (error) {
    throw new StoreFailure('denied', errorMessage(error), error);
  }
}

async function filesOf(options: IndexOptions, host: SqliteHost): Promise<StoredIndex[]> {
  const corpus = corpusId(options, host);
  return (await indexFilesIn(options.storage, host)).filter((file) => file.corpus === corpus);
}

/**
 * Opens the newest complete index, else the newest incomplete one. While there is a complete one, an incomplete one may belong to a rebuild
 * in another process, and is left alone. Adds damaged files to `damaged`.
 */
async function openNewest(
  own: readonly StoredIndex[],
  options: IndexOptions,
  host: SqliteHost,
  schema: SchemaRange,
  damaged: Set<string>,
): Promise<IndexFile | undefined> {
  const complete: StoredIndex[] = [];
  for (const file of own) if (await isComplete(file, host, schema)) complete.push(file);
  for (const { path } of [...complete, ...own]) {
    if (damaged.has(path)) continue;
    try {
      return await openIndexFile(path, options.root, host, schema);
    } catch (error) {
      if (!isFailure(error, 'damaged')) throw error;
      damaged.add(path);
    }
  }
  return undefined;
}

async function isComplete({ path }: StoredIndex, host: SqliteHost, schema: SchemaRange): Promise<boolean> {
  const index = await openReadable(path, host, schema);
  index?.close();
  return index !== undefined;
}

function beginNext(
  own: readonly StoredIndex[],
  options: IndexOptions,
  host: SqliteHost,
  schema: SchemaRange,
): Promise<IndexFile> {
  const generation = 1 + Math.max(0, ...own.map((file) => file.generation));
  const name = indexFileName({ corpus: corpusId(options, host), schema: schema.version, generation });
  const path = `${options.storage.replaceAll('\\', '/')}/${name}`;
  return openIndexFile(path, options.root, host, schema);
}
