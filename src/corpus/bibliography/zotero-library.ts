import { isJsonObject, type JsonObject } from '../../text/json-object.ts';
import type { CslItem } from '../source.ts';
import { checkedItem } from './csl-item.ts';
import { type AskZotero, zoteroRows, zoteroText } from './zotero-answers.ts';
import { isZoteroItem, itemOfZotero } from './zotero-item.ts';

/** A collection of the library. */
export interface ZoteroCollection {
  readonly key: string;
  readonly name: string;
  /** The key of the collection that it lies in. */
  readonly parent?: string;
}

/** Items of the library as CSL-JSON. */
export interface ZoteroItems {
  /** By their citation keys. `custom.origin` says that an item lives in Zotero, and `custom.zotero` holds Zotero's own key. */
  readonly items: ReadonlyMap<string, CslItem>;
  /** Citation keys that several items have: which of them is meant is unknown. */
  readonly shared: readonly string[];
  /** The number of items without a citation key that a briefing could cite. */
  readonly keyless: number;
}

/** The collections of the library. */
export async function zoteroCollections(
  ask: AskZotero,
  signal: AbortSignal,
): Promise<readonly ZoteroCollection[]> {
  return (await zoteroRows('/collections', ask, signal)).flatMap(({ data }): ZoteroCollection[] => {
    const { key, name, parentCollection: parent }: JsonObject = isJsonObject(data) ? data : {};
    if (typeof key !== 'string' || typeof name !== 'string') return [];
    return [{ key, name, ...(typeof parent === 'string' ? { parent } : {}) }];
  });
}

/** All items of the library. */
export async function zoteroItems(ask: AskZotero, signal: AbortSignal): Promise<ZoteroItems> {
  return itemsInRows(await zoteroRows('/items/top', ask, signal), ['/items'], ask, signal);
}

/**
 * The items among rows of the API. Where some have no citation key, the export of the lists that they come from is asked for those that
 * Better BibTeX keeps for itself.
 */
export async function itemsInRows(
  rows: readonly JsonObject[],
  lists: readonly string[],
  ask: AskZotero,
  signal: AbortSignal,
): Promise<ZoteroItems> {
  const found = new Map<string, { readonly fields: JsonObject; readonly id: string }>();
  for (const { key, data } of rows) {
    if (typeof key !== 'string' || !isZoteroItem(data) || isTrashed(data)) continue;
    const fields = itemOfZotero({ ...data, key: undefined, attachments: undefined });
    if (fields !== undefined) found.set(key, { fields, id: zoteroText(fields['id']) });
  }
  const isComplete = [...found.values()].every(({ id }) => id !== '');
  const exported = isComplete ? new Map<string, string>() : await exportedKeys(lists, ask, signal);
  const items = new Map<string, CslItem>();
  const shared = new Set<string>();
  let keyless = 0;
  for (const [zotero, { fields, id }] of found) {
    const { item, complaints } = checkedItem({ ...fields, id: id === '' ? exported.get(zotero) : id });
    if (item === undefined || complaints.some(({ field }) => field === 'id')) keyless += 1;
    else if (items.has(item.id)) shared.add(item.id);
    else items.set(item.id, { ...item, custom: { origin: 'zotero', zotero } });
  }
  for (const id of shared) items.delete(id);
  return { items, shared: [...shared].toSorted(), keyless };
}

function isTrashed({ deleted }: JsonObject): boolean {
  return deleted === true || deleted === 1;
}

/** Citation keys in Zotero's CSL-JSON, by the keys of their items, with which the exported ids end. */
async function exportedKeys(
  lists: readonly string[],
  ask: AskZotero,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const list of lists) {
    for (const row of await zoteroRows(`${list}/top?format=csljson`, ask, signal)) {
      const key = /\/items\/([A-Z0-9]{8})$/.exec(zoteroText(row['id']))?.[1];
      const cited = zoteroText(row['citation-key']);
      if (key !== undefined && cited !== '') keys.set(key, cited);
    }
  }
  return keys;
}
