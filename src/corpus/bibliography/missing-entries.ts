import type { BibliographyKeys } from './bibliography.ts';
import { entryOfSource } from './entry-of-source.ts';
import type { CslItem, StoredSource } from '../source.ts';
import { isWithin, parentFolder } from '../../project/paths.ts';

/** The entries that a bibliography lacks. */
export interface MissingEntries {
  /** The `references.json`, which may not exist yet; a path as in the index. */
  readonly path: string;
  /** By id. */
  readonly entries: readonly CslItem[];
}

/**
 * An entry for each source that no bibliography has one for. It belongs into the `references.json` of the nearest folder above its file
 * that has a bibliography, else of its corpus folder. `folders` are the corpus folders.
 */
export function missingEntries(
  sources: readonly StoredSource[],
  bibliographies: readonly BibliographyKeys[],
  folders: readonly string[],
): readonly MissingEntries[] {
  const known = new Set(bibliographies.flatMap(({ ids }) => ids));
  const byFolder = referencesByFolder(bibliographies);
  const missing = new Map<string, CslItem[]>();
  for (const source of sources) {
    if (known.has(source.key) || source.passageCount === 0 || isZoteros(source)) continue;
    const path = referencesOf(source.path, byFolder, folders);
    const entries = missing.get(path) ?? [];
    entries.push(entryOfSource(source, parentFolder(path)));
    missing.set(path, entries);
  }
  return [...missing]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => ({ path, entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));
}

/** Zotero describes its own sources, which lie elsewhere; see {@link entriesOfZotero}. */
function isZoteros({ item }: StoredSource): boolean {
  return item.custom?.['origin'] === 'zotero';
}

/**
 * The entries of cited keys that only Zotero's library has, for the `references.json` of the first corpus folder. They say that the sources
 * live in Zotero, so that the project knows them where no Zotero runs.
 */
export function entriesOfZotero(
  cited: ReadonlySet<string>,
  items: Iterable<CslItem>,
  bibliographies: readonly BibliographyKeys[],
  [folder = '']: readonly string[],
): readonly MissingEntries[] {
  const known = new Set(bibliographies.flatMap(({ ids }) => ids));
  const entries = [...items]
    .filter(({ id }) => cited.has(id) && !known.has(id))
    .map(withoutFiles)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.length === 0 ? [] : [{ path: referencesAt(folder, bibliographies), entries }];
}

/** Where the files lie is of no use on another machine. */
function withoutFiles(item: CslItem): CslItem {
  const { files: _files, ...custom } = item.custom ?? {};
  return { ...item, custom };
}

/** The `references.json` in a folder: the one that exists, in whatever letter case, or the one to make. */
function referencesAt(folder: string, bibliographies: readonly BibliographyKeys[]): string {
  const top = folder === '.' ? '' : folder;
  return referencesByFolder(bibliographies).get(top) ?? inFolder(top);
}

/** Both together: the entries of each file by id. */
export function joinedEntries(
  one: readonly MissingEntries[],
  other: readonly MissingEntries[],
): readonly MissingEntries[] {
  const paths = [...new Set([...one, ...other].map(({ path }) => path))].toSorted();
  return paths.map((path) => ({
    path,
    entries: [...one, ...other]
      .flatMap((each) => (each.path === path ? each.entries : []))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}

/** The `references.json` of each folder that has a bibliography: the one that exists, in whatever letter case, or the one to make. */
function referencesByFolder(bibliographies: readonly BibliographyKeys[]): ReadonlyMap<string, string> {
  const byFolder = new Map<string, string>();
  for (const { path } of bibliographies) {
    const folder = parentFolder(path);
    if (/(?:^|\/)references\.json$/iu.test(path)) byFolder.set(folder, path);
    else if (!byFolder.has(folder)) byFolder.set(folder, inFolder(folder));
  }
  return byFolder;
}

function referencesOf(
  path: string,
  byFolder: ReadonlyMap<string, string>,
  folders: readonly string[],
): string {
  const corpus = folders
    .filter((folder) => folder === '' || folder === '.' || isWithin(path, folder))
    .toSorted((a, b) => b.length - a.length)[0];
  const top = corpus === undefined || corpus === '.' ? '' : corpus;
  for (let folder = parentFolder(path); ; folder = parentFolder(folder)) {
    const found = byFolder.get(folder);
    if (found !== undefined) return found;
    if (folder === top || folder === '' || folder === '/') return inFolder(top);
  }
}

function inFolder(folder: string): string {
  return folder === '' ? 'references.json' : `${folder === '/' ? '' : folder}/references.json`;
}
