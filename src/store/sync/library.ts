import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { LibraryEntry } from '../../corpus/bibliography/library-keys.ts';
import type { CslItem } from '../../corpus/source.ts';
import { resolvePath } from '../../project/paths.ts';
import type { Host } from './host.ts';
import type { Scan } from './scan.ts';

/** The items of a library that another program keeps, such as Zotero, and where their texts are. */
export interface Library {
  /** `custom.files` lists the absolute paths of an item's files, the best first. */
  items: readonly CslItem[];
  /** As the last look at the whole corpus found their texts. */
  entries: readonly LibraryEntry[];
}

/** An item, and the file that is its text: the first that exists and that a reader takes. */
export interface ItemText {
  readonly item: CslItem;
  readonly absolute?: string;
}

/** Finds the text of each item. */
export async function textsOf(
  items: readonly CslItem[],
  { files, readers, pause }: Pick<Host, 'files' | 'readers' | 'pause'>,
): Promise<readonly ItemText[]> {
  const texts: ItemText[] = [];
  for (const [count, item] of items.entries()) {
    // What is stored with a source says where it comes from, and not where else files of it lie.
    const { files: paths, ...custom } = item.custom ?? {};
    const text: { item: CslItem; absolute?: string } = { item: { ...item, custom } };
    for (const path of Array.isArray(paths) ? paths : []) {
      const absolute = typeof path === 'string' ? resolvePath('/', path) : '';
      if (absolute === '' || readers.formatOf(absolute) === undefined) continue;
      if ((await files.stamp(absolute))?.kind !== 'file') continue;
      text.absolute = absolute;
      break;
    }
    texts.push(text);
    if (count % itemsPerPause === 0) await pause();
  }
  return texts;
}

/** The items with the paths that a scan has found for their texts. */
export function entriesOf(texts: readonly ItemText[], { linked }: Scan): LibraryEntry[] {
  return texts.map(({ item, absolute = '' }): LibraryEntry => {
    const found = linked.get(absolute);
    if (found === undefined) return { item };
    return found.inCorpus ? { item, here: found.path } : { item, path: found.path };
  });
}

/** Bibliographies by path, and after them the entries of a library, each with its file: what the bibliographies say wins. */
export function withEntries(
  bibliographies: ReadonlyMap<string, Bibliography>,
  entries: readonly LibraryEntry[],
): ReadonlyMap<string, Bibliography> {
  const items = entries.map(({ item, path = '', here = path }) =>
    here === '' ? item : { ...item, custom: { ...item.custom, file: here } },
  );
  return new Map(bibliographies).set(lastPath, { items, problems: [] });
}

const lastPath = '\u{10FFFF}';

const itemsPerPause = 200;
