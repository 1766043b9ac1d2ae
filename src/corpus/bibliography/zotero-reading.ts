import type { JsonObject } from '../../text/json-object.ts';
import type { CslItem } from '../source.ts';
import { type AskZotero, zoteroRows } from './zotero-answers.ts';
import { zoteroFiles, type ZoteroMark, zoteroMarks } from './zotero-files.ts';
import { linkedFilesFolder } from './zotero-linked-files.ts';
import { itemsInRows, type ZoteroCollection, zoteroCollections } from './zotero-library.ts';

/** What Zotero says of the chosen collections. Plain data, which can be kept as JSON. */
export interface ZoteroReading {
  /** By their citation keys, in order; `custom.files` are the absolute paths of an item's files, the best first. */
  readonly items: readonly CslItem[];
  /** Items in whose files something is marked. */
  readonly marked: readonly MarkedItem[];
  /** Chosen collections that the library does not have. */
  readonly missing: readonly string[];
  /** Citation keys that several items have. */
  readonly shared: readonly string[];
  /** The number of items without a citation key. */
  readonly keyless: number;
}

/** What is marked in the files of an item. */
export interface MarkedItem {
  /** Its citation key. */
  readonly id: string;
  readonly marks: readonly ZoteroMark[];
}

/** Stands for the whole library among chosen collections. */
export const wholeLibrary = '*';

/** Reads the chosen collections, each with those inside it. They are named by their paths, such as `Port inquiry/Reports`. */
export async function readZotero(
  ask: AskZotero,
  chosen: readonly string[],
  signal: AbortSignal,
): Promise<ZoteroReading> {
  const collections = await zoteroCollections(ask, signal);
  const { keys, missing } = keysOfChosen(chosen, collections);
  const lists = chosen.includes(wholeLibrary)
    ? ['/items']
    : keys.map((key) => `/collections/${encodeURIComponent(key)}/items`);
  const byKey = new Map<unknown, JsonObject>();
  for (const list of lists) for (const row of await zoteroRows(list, ask, signal)) byKey.set(row['key'], row);
  const rows = [...byKey.values()];
  const { items, shared, keyless } = await itemsInRows(rows, lists, ask, signal);
  const files = zoteroFiles(rows, await linkedFilesFolder(rows, ask, signal));
  // The lists of collections leave annotations out.
  const byFile = zoteroMarks(
    files.size === 0 ? [] : await zoteroRows('/items?itemType=annotation', ask, signal),
  );
  const filesOf = (item: CslItem) => files.get(String(item.custom?.['zotero'])) ?? [];
  const read = [...items.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    items: read.map((item) =>
      withFiles(
        item,
        filesOf(item).map(({ path }) => path),
      ),
    ),
    marked: read.flatMap((item): MarkedItem[] => {
      const marks = filesOf(item).flatMap(({ key }) => byFile.get(key) ?? []);
      return marks.length === 0 ? [] : [{ id: item.id, marks }];
    }),
    missing,
    shared,
    keyless,
  };
}

function withFiles(item: CslItem, files: readonly string[]): CslItem {
  return files.length === 0 ? item : { ...item, custom: { ...item.custom, files } };
}

/** The collections by their paths, each below the one that it lies in and in order of their names. */
export function collectionPaths(
  collections: readonly ZoteroCollection[],
): ReadonlyMap<string, ZoteroCollection> {
  const byKey = new Map(collections.map((collection) => [collection.key, collection]));
  const pathOf = ({ name, parent }: ZoteroCollection, depth = 0): string => {
    const above = parent === undefined || depth > deepest ? undefined : byKey.get(parent);
    return above === undefined ? name : `${pathOf(above, depth + 1)}/${name}`;
  };
  return new Map(
    collections
      .map((collection) => [pathOf(collection), collection] as const)
      .toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)),
  );
}

/** Collections that lie in each other in a circle would have no path. */
const deepest = 50;

/** The keys of the chosen collections and of those inside them. */
function keysOfChosen(
  chosen: readonly string[],
  collections: readonly ZoteroCollection[],
): { readonly keys: readonly string[]; readonly missing: readonly string[] } {
  const paths = [...collectionPaths(collections)];
  const keys = new Set<string>();
  const missing: string[] = [];
  for (const wanted of chosen) {
    if (wanted === wholeLibrary) continue;
    const found = paths.filter(([path]) => path === wanted || path.startsWith(`${wanted}/`));
    if (found.length === 0) missing.push(wanted);
    for (const [, { key }] of found) keys.add(key);
  }
  return { keys: [...keys], missing };
}
