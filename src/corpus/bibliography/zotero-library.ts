import { isJsonObject, type JsonObject } from '../../text/json-object.ts';
import type { CslItem } from '../source.ts';
import { checkedItem } from './csl-item.ts';
import { isZoteroItem, itemOfZotero } from './zotero-item.ts';

/** Asks Zotero's local API for a path below `/api/users/0` and gives the JSON of its answer. Rejects where Zotero does not answer. */
export type AskZotero = (path: string, signal: AbortSignal) => Promise<unknown>;

/** A collection of the library. */
export interface ZoteroCollection {
  readonly key: string;
  readonly name: string;
  /** The key of the collection that it lies in. */
  readonly parent?: string;
}

/** Words that a person marked in a file of the library. */
export interface ZoteroAnnotation {
  readonly text: string;
  readonly comment?: string;
  /** The label of the page. */
  readonly page?: string;
}

/** Items of one answer, and the most that are asked for: a library of 20,000. */
const perAnswer = 100;
const mostAnswers = 200;

/** The collections of the library. */
export async function zoteroCollections(
  ask: AskZotero,
  signal: AbortSignal,
): Promise<readonly ZoteroCollection[]> {
  return (await allOf('/collections', ask, signal)).flatMap(({ data }): ZoteroCollection[] => {
    const { key, name, parentCollection: parent }: JsonObject = isJsonObject(data) ? data : {};
    if (typeof key !== 'string' || typeof name !== 'string') return [];
    return [{ key, name, ...(typeof parent === 'string' ? { parent } : {}) }];
  });
}

/**
 * The items of the library, or of a collection, as CSL-JSON by their citation keys. `custom.origin` says that they live in Zotero, and
 * `custom.zotero` holds Zotero's own key. An item without a citation key has none by which a briefing could cite it.
 */
export async function zoteroItems(
  ask: AskZotero,
  signal: AbortSignal,
  collection?: string,
): Promise<ReadonlyMap<string, CslItem>> {
  const path =
    collection === undefined ? '/items/top' : `/collections/${encodeURIComponent(collection)}/items/top`;
  const items = new Map<string, CslItem>();
  for (const { key, data, csljson } of await allOf(`${path}?include=data,csljson`, ask, signal)) {
    if (!isZoteroItem(data)) continue;
    const own = itemOfZotero({ ...data, key: undefined });
    const { custom: _files, ...fields } = isJsonObject(csljson)
      ? { ...own, ...csljson, id: own?.['id'] }
      : (own ?? {});
    const { item } = checkedItem(fields);
    if (item === undefined || items.has(item.id)) continue;
    items.set(item.id, {
      ...item,
      custom: { origin: 'zotero', ...(typeof key === 'string' ? { zotero: key } : {}) },
    });
  }
  return items;
}

/** Where the files of an item lie, by Zotero's key of each. */
export async function zoteroFiles(
  ask: AskZotero,
  item: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const children = await allOf(`/items/${encodeURIComponent(item)}/children`, ask, signal);
  return new Map(
    children.flatMap(({ key, data, links }): [string, string][] => {
      if (typeof key !== 'string' || !isJsonObject(data) || data['itemType'] !== 'attachment') return [];
      const path = pathOf(isJsonObject(links) ? links['enclosure'] : undefined);
      return path === undefined ? [] : [[key, path]];
    }),
  );
}

/** What a person marked in a file, in the order of the text. */
export async function zoteroAnnotations(
  ask: AskZotero,
  file: string,
  signal: AbortSignal,
): Promise<readonly ZoteroAnnotation[]> {
  const children = await allOf(
    `/items/${encodeURIComponent(file)}/children?itemType=annotation`,
    ask,
    signal,
  );
  return children
    .flatMap(({ data }) => (isJsonObject(data) && data['itemType'] === 'annotation' ? [data] : []))
    .toSorted((a, b) => (textOf(a['annotationSortIndex']) < textOf(b['annotationSortIndex']) ? -1 : 1))
    .flatMap((data): ZoteroAnnotation[] => {
      const text = textOf(data['annotationText']);
      const comment = textOf(data['annotationComment']);
      const page = textOf(data['annotationPageLabel']);
      if (text === '') return [];
      return [{ text, ...(comment === '' ? {} : { comment }), ...(page === '' ? {} : { page }) }];
    });
}

/** All rows of a list, page by page. */
async function allOf(path: string, ask: AskZotero, signal: AbortSignal): Promise<readonly JsonObject[]> {
  const rows: JsonObject[] = [];
  for (let answer = 0; answer < mostAnswers; answer += 1) {
    const sign = path.includes('?') ? '&' : '?';
    const page = await ask(`${path}${sign}limit=${perAnswer}&start=${answer * perAnswer}`, signal);
    if (!Array.isArray(page)) break;
    const before = rows.length;
    rows.push(...page.filter(isJsonObject));
    if (page.length < perAnswer || rows.length === before) break;
  }
  return rows;
}

/** The path in a link to a file of this machine. */
function pathOf(link: unknown): string | undefined {
  const href = isJsonObject(link) ? textOf(link['href']) : '';
  if (!href.startsWith('file://')) return undefined;
  try {
    const path = decodeURIComponent(href.slice('file://'.length));
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
