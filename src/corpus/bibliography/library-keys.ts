import type { Message } from '../../language/en/messages.ts';
import { equalText } from '../../text/normalise.ts';
import { titleText } from '../../text/title-text.ts';
import { type CorpusProblem, type CslItem, problem } from '../source.ts';
import type { Bibliography } from './bibliography.ts';
import { assignKeys, type AssignedKeys, type KeyedFile } from './keys.ts';

/** An item of a library that another program keeps, such as Zotero. Its id is the key by which a briefing may cite it. */
export interface LibraryEntry {
  readonly item: CslItem;
  /** The file outside the corpus folders that is its text, if there is one. */
  readonly path?: string;
  /** The file of the corpus folders that is its text. Such a file has its key from the project. */
  readonly here?: string;
}

/**
 * The keys of the project's files ({@link assignKeys}), and then those of a library's files. What the project says stands: an item whose
 * key a source of the project has, or may be meant by, gives no text, and a problem says so. An entry of the project's bibliographies
 * without a text gets that of the library's item of its key where both are the same work.
 */
export async function assignAllKeys(
  paths: readonly string[],
  bibliographies: ReadonlyMap<string, Bibliography>,
  library: readonly LibraryEntry[] = [],
): Promise<AssignedKeys> {
  if (library.length === 0) return assignKeys(paths, bibliographies);
  const linked = new Set(library.flatMap(({ path }) => path ?? []));
  const own = await assignKeys(
    paths.filter((path) => !linked.has(path)),
    bibliographies,
  );
  const owners = ownersOf(own.sources);
  const byPath = new Map(own.sources.map((source) => [source.path, source]));
  const withoutText = new Map(own.withoutText.map((item) => [item.id, item]));
  const free = new Set(paths.filter((path) => linked.has(path)));
  const sources: KeyedFile[] = [...own.sources];
  const problems: CorpusProblem[] = [...own.problems];
  const leftOut: string[] = [];
  /** Several items may have one file. */
  const used = new Set<string>();
  const report = (path: string, message: Message): void => {
    problems.push({ path, ...problem('information', message) });
  };
  for (const { item, path, here } of library.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1))) {
    const { id } = item;
    const owner = owners.get(id);
    if (owner !== undefined) {
      leftOut.push(...some(path));
      if (owner.entry?.custom?.['zotero'] !== item.custom?.['zotero'] && owner.path !== here)
        report(owner.path, { id: 'library-key-taken', args: { id, path: owner.path } });
      continue;
    }
    const same = here === undefined ? undefined : byPath.get(here);
    if (same !== undefined) {
      report(same.path, { id: 'library-file-here', args: { id, key: same.key } });
      continue;
    }
    const entry = withoutText.get(id);
    if (entry !== undefined && !isSameWork(entry, item)) {
      leftOut.push(...some(path));
      for (const bibliography of bibliographiesWith(id, bibliographies))
        report(bibliography, { id: 'library-other-work', args: { id } });
      continue;
    }
    if (path === undefined || !free.delete(path)) {
      const known = entry ?? item;
      withoutText.set(id, { ...known, custom: { ...known.custom, origin: 'zotero', asked: true } });
      continue;
    }
    used.add(path);
    withoutText.delete(id);
    sources.push({ path, key: id, entry: entry ?? item, aliases: [] });
  }
  return {
    sources,
    problems,
    leftOut: leftOut.filter((path) => !used.has(path)),
    withoutText: [...withoutText.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The sources by all their keys; a key itself before another's alias. */
function ownersOf(sources: readonly KeyedFile[]): ReadonlyMap<string, KeyedFile> {
  const owners = new Map<string, KeyedFile>();
  for (const source of sources) for (const alias of source.aliases ?? []) owners.set(alias, source);
  for (const source of sources) owners.set(source.key, source);
  return owners;
}

/** Whether an entry of the project is about the library's item: it says so, or both have one title. */
function isSameWork(entry: CslItem, item: CslItem): boolean {
  const { origin, zotero } = entry.custom ?? {};
  if (origin === 'zotero' && (zotero === undefined || zotero === item.custom?.['zotero'])) return true;
  const [one, other] = [titleOf(entry), titleOf(item)];
  return one !== '' && equalText(one, other);
}

function titleOf({ title = '' }: CslItem): string {
  return titleText(title).toLowerCase().trim();
}

function some(path: string | undefined): readonly string[] {
  return path === undefined ? [] : [path];
}

function bibliographiesWith(id: string, all: ReadonlyMap<string, Bibliography>): readonly string[] {
  return [...all].flatMap(([path, { items }]) => (items.some((item) => item.id === id) ? [path] : []));
}
