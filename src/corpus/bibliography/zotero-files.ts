import { isJsonObject, type JsonObject } from '../../text/json-object.ts';
import { zoteroText } from './zotero-answers.ts';
import { absolutePath, localPath, relativePath } from './zotero-linked-files.ts';

/** Words that a person marked in a file of the library. */
export interface ZoteroMark {
  readonly text: string;
  readonly comment?: string;
  /** The label of the page. */
  readonly page?: string;
}

/** A file of an item. */
interface ItemFile {
  readonly key: string;
  readonly path: string;
  readonly rank: number;
}

/** The kinds of files in the order in which one of them is taken for an item's text. */
const kinds: readonly string[] = ['application/pdf', 'application/epub+zip', 'text/html'];

/**
 * The files of each item among rows of the API, by the item's Zotero key; an item's best file first. `linkedIn` is the folder of linked
 * files, with a slash at its end.
 */
export function zoteroFiles(
  rows: readonly JsonObject[],
  linkedIn?: string,
): ReadonlyMap<string, readonly ItemFile[]> {
  const files = new Map<string, ItemFile[]>();
  for (const { key, data, links } of rows) {
    if (typeof key !== 'string' || !isJsonObject(data) || data['itemType'] !== 'attachment') continue;
    const path =
      localPath(
        isJsonObject(links) && isJsonObject(links['enclosure']) ? zoteroText(links['enclosure']['href']) : '',
      ) ?? linkedPath(data, linkedIn);
    const parent = zoteroText(data['parentItem']);
    if (path === undefined || parent === '') continue;
    const rank = kinds.indexOf(zoteroText(data['contentType']));
    files.set(parent, [...(files.get(parent) ?? []), { key, path, rank: rank === -1 ? kinds.length : rank }]);
  }
  // Rows come the oldest first, and the sort keeps their order.
  for (const [parent, found] of files)
    files.set(
      parent,
      found.toSorted((a, b) => a.rank - b.rank),
    );
  return files;
}

/** What is marked in each file among rows of the API, by the file's Zotero key, in the order of the text. */
export function zoteroMarks(rows: readonly JsonObject[]): ReadonlyMap<string, readonly ZoteroMark[]> {
  const annotations = rows
    .flatMap(({ data }) => (isJsonObject(data) && data['itemType'] === 'annotation' ? [data] : []))
    .toSorted((a, b) =>
      zoteroText(a['annotationSortIndex']) < zoteroText(b['annotationSortIndex']) ? -1 : 1,
    );
  const marks = new Map<string, ZoteroMark[]>();
  for (const data of annotations) {
    const file = zoteroText(data['parentItem']);
    const text = zoteroText(data['annotationText']);
    if (file === '' || text === '') continue;
    const comment = zoteroText(data['annotationComment']);
    const page = zoteroText(data['annotationPageLabel']);
    const mark = { text, ...(comment === '' ? {} : { comment }), ...(page === '' ? {} : { page }) };
    marks.set(file, [...(marks.get(file) ?? []), mark]);
  }
  return marks;
}

function linkedPath(data: JsonObject, linkedIn: string | undefined): string | undefined {
  if (data['linkMode'] !== 'linked_file') return undefined;
  const relative = relativePath(data);
  if (relative === undefined) return absolutePath(zoteroText(data['path']));
  return linkedIn === undefined ? undefined : linkedIn + relative;
}
