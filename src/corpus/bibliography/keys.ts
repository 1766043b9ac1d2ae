import type { MessageArguments } from '../../language/en/messages.ts';
import type { Bibliography } from './bibliography.ts';
import { type BoundEntries, boundEntries } from './bound-entries.ts';
import { firstKeys } from './first-keys.ts';
import { aliasesOf } from './key-aliases.ts';
import { type Contest, contestKeys, type Contender } from './key-contest.ts';
import { isTextName, keyName, type Slug, sluggerFor } from './key-name.ts';
import { problem, type CorpusProblem, type CslItem } from '../source.ts';

/** The key of a source, and the bibliography entry that it comes from. */
export interface KeyedFile {
  readonly path: string;
  readonly key: string;
  readonly entry?: CslItem;
  /** Other keys by which a briefing may mean this source: the key of its file name, and the keys that earlier versions gave. */
  readonly aliases?: readonly string[];
}

/** The keys of a corpus, and the sources that could not have theirs. */
export interface AssignedKeys {
  readonly sources: readonly KeyedFile[];
  readonly problems: readonly CorpusProblem[];
  /** Bibliography entries that belong to no source, by id. */
  readonly withoutText: readonly CslItem[];
  /** Files of a library that must not be read, because their keys mean something else in the project. */
  readonly leftOut?: readonly string[];
}

/**
 * Gives all sources their keys: the bibliography's id where it has an entry for the file, else a key made from the file's name.
 *
 * `paths` and the paths of `bibliographies` are relative to the project folder (or absolute), with forward slashes; a file
 * named in an entry is relative to its bibliography's folder. An entry that names no file of the corpus belongs to the source whose
 * key by name is its id. Where several files would have the same key, none gets it: each gets as many folder names in front as make it
 * unique, or its extension at the end within one folder, and a problem says so (`key-contest.ts`). A key that a bibliography gives never
 * changes. The time is proportional to the number of files.
 */
export async function assignKeys(
  paths: readonly string[],
  bibliographies: ReadonlyMap<string, Bibliography>,
): Promise<AssignedKeys> {
  const problems: CorpusProblem[] = [];
  const ordered = [...new Set(paths)].toSorted(byCodeUnit);
  const ids = [...bibliographies.values()].flatMap(({ items }) => items.map(({ id }) => id));
  const slug = remembering(await sluggerFor([...ordered, ...ids]));
  const files = ordered.map((path): Contender => ({ path, name: keyName(path, slug) }));
  const entries = boundEntries(files, bibliographies, problems);
  const { byFile } = entries;
  const owners = new Map([...byFile].map(([path, { id }]) => [id, path]));
  const contest = contestKeys(files, owners, slug);
  problems.push(...clashes(contest, owners).filter(({ path }) => !byFile.has(path)));
  const keyed = files.map((file) => {
    const { path } = file;
    return { ...file, key: byFile.get(path)?.id ?? contest.settled.get(path)?.key ?? '' };
  });
  const { byKey, withoutText } = entriesByKey(entries, new Map(keyed.map(({ key, path }) => [key, path])));
  const namesakes = namesakesOf(withoutText, slug);
  const others = new Set(withoutText.map(({ id }) => id));
  const first = firstKeys(files, new Map([...byFile].map(([path, { id }]) => [path, id])), slug);
  const aliases = aliasesOf(
    keyed.map((file) => ({
      ...file,
      first: first.get(file.path),
      named: namesakes.get(file.name.bare) ?? [],
    })),
    contest,
    slug,
  );
  const sources = keyed.map(({ path, key }): KeyedFile => {
    const entry = byFile.get(path) ?? byKey.get(key);
    const own = aliases.get(path) ?? [];
    if (entry === undefined) return { path, key, aliases: own };
    // Another entry with this file's name describes another text.
    return { path, key, entry, aliases: own.filter((alias) => !others.has(alias)) };
  });
  return { sources, problems, withoutText };
}

/** Caches slugs: a folder's name comes again with every file in it. */
function remembering(slug: Slug): Slug {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = slug(name);
    known.set(name, made);
    return made;
  };
}

/** A problem for each file that could not have the key of its name. */
function clashes(contest: Contest, owners: ReadonlyMap<string, string>): readonly CorpusProblem[] {
  return [...contest.settled].flatMap(
    ([
      path,
      {
        key,
        passed: [own],
      },
    ]): CorpusProblem[] => {
      if (own === undefined) return [];
      const owner = owners.get(own);
      const { count, paths } = contest.wanted(own);
      const others = paths.filter((other) => other !== path).slice(0, 3);
      const more = count - 1 - others.length;
      const args = { wanted: own, others, more, key, ...(owner === undefined ? {} : { owner }) };
      return [{ path, ...problem('warning', { id: 'key-taken', args }) }];
    },
  );
}

/** Splits the entries without a file into those that belong to a source by its key, and the rest. */
function entriesByKey(
  { unbound }: BoundEntries,
  paths: ReadonlyMap<string, string>,
): { readonly byKey: ReadonlyMap<string, CslItem>; readonly withoutText: readonly CslItem[] } {
  const byKey = new Map<string, CslItem>();
  const withoutText: CslItem[] = [];
  for (const [id, entry] of unbound) {
    const path = paths.get(id);
    if (path === undefined) withoutText.push(entry.item);
    else byKey.set(id, entry.item);
    if (entry.named === undefined) continue;
    const why = faultOf(entry.named, entry.isThere === true);
    const args = { id, file: entry.named, why, ...(path === undefined ? {} : { path }) };
    entry.report({ id: 'entry-file-missing', args });
  }
  return { byKey, withoutText: withoutText.toSorted((a, b) => byCodeUnit(a.id, b.id)) };
}

/** Why the file that an entry names is not its text. A file that is not text may exist without being read. */
function faultOf(named: string, isThere: boolean): MessageArguments['entry-file-missing']['why'] {
  if (isThere) return 'a text has its name';
  return isTextName(named) ? 'not in the corpus' : 'not in the corpus or not read';
}

/** Ids, by the key that a file of that name would have. */
function namesakesOf(items: readonly CslItem[], slug: Slug): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id } of items) {
    const name = slug(id);
    if (name === '') continue;
    const same = ids.get(name);
    if (same === undefined) ids.set(name, [id]);
    else same.push(id);
  }
  return ids;
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
