import type { IndexOptions } from '../local-index.ts';
import type { Host } from '../sync/host.ts';

/** The parts of an index file's name. */
export interface IndexName {
  /** Which corpus of which project it indexes: a hash of what {@link corpusId} takes. */
  readonly corpus: string;
  /** The schema it was written with. */
  readonly schema: number;
  /** Counts rebuilds: each is written to a new file. */
  readonly generation: number;
}

/**
 * The part of the name that stands for the corpus. What is a source depends on the folders and globs as well as on the project, so two
 * programs that ask for different corpora of one project do not undo each other's work.
 */
export function corpusId(options: IndexOptions, host: Pick<Host, 'sha256'>): string {
  const { root, sources, files, exclude, library } = options;
  const corpus = JSON.stringify([
    root,
    sources,
    files,
    exclude,
    ...(library === undefined ? [] : ['library']),
  ]);
  return host.sha256(corpus).slice(0, 20);
}

/** The file name of an index: `corpus-0123456789abcdef0123-v5-1.sqlite`. */
export function indexFileName({ corpus, schema, generation }: IndexName): string {
  return `corpus-${corpus}-v${schema}-${generation}.sqlite`;
}

/** Versions up to schema 3 wrote no generation. */
const pattern = /^corpus-([0-9a-f]{20})-v(\d{1,6})(?:-(\d{1,9}))?\.sqlite$/;

/** Parses a file name; undefined unless it is an index's. */
export function parseIndexName(name: string): IndexName | undefined {
  const [, corpus, schema, generation = '0'] = pattern.exec(name) ?? [];
  if (corpus === undefined) return undefined;
  return { corpus, schema: Number(schema), generation: Number(generation) };
}

/** An index file in a storage folder. */
export interface StoredIndex extends IndexName {
  /** Absolute, with forward slashes. */
  readonly path: string;
}

/** The index files in a folder, newest schema and generation first; none where it cannot be listed. */
export async function indexFilesIn(storage: string, host: Pick<Host, 'files'>): Promise<StoredIndex[]> {
  const folder = storage.replaceAll('\\', '/');
  const found: StoredIndex[] = [];
  for (const name of await entryNames(folder, host)) {
    const parsed = parseIndexName(name);
    if (parsed !== undefined) found.push({ ...parsed, path: `${folder}/${name}` });
  }
  return found.toSorted((a, b) => b.schema - a.schema || b.generation - a.generation);
}

/** The names in a folder; none where it cannot be listed. */
export async function entryNames(folder: string, host: Pick<Host, 'files'>): Promise<string[]> {
  try {
    return (await host.files.list(folder)).map(({ name }) => name);
  } catch {
    return [];
  }
}
