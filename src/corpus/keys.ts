import type { Position } from '../text/lines.ts';
import type { Bibliography } from './bibliography.ts';
import type { CorpusProblem, CslItem } from './source.ts';

/** The key of one source, and the entry of a bibliography that it comes from. */
export interface KeyedFile {
  readonly path: string;
  readonly key: string;
  readonly entry?: CslItem;
  /** Other keys by which a briefing may mean this source: that of its file's name, and those of earlier versions. */
  readonly aliases?: readonly string[];
}

/** The keys of a corpus, and which sources could not have theirs. */
export interface AssignedKeys {
  readonly sources: readonly KeyedFile[];
  readonly problems: readonly CorpusProblem[];
  /** Entries of the bibliographies that no source belongs to, by id. */
  readonly withoutText: readonly CslItem[];
}

/**
 * The keys of all sources: the bibliography's where it has an entry for the file, else one made from the file's name.
 *
 * `paths` and the paths of `bibliographies` are relative to the project folder (or absolute), with forward slashes; a file
 * named in an entry counts from its bibliography's folder. An entry that names no file belongs to the source whose own key is
 * its id. Two sources with one key: the later by path gets its folder's name in front, and a problem says so; a key that a
 * bibliography gives never changes.
 */
export async function assignKeys(
  paths: readonly string[],
  bibliographies: ReadonlyMap<string, Bibliography>,
): Promise<AssignedKeys> {
  const problems: CorpusProblem[] = [];
  const ordered = [...new Set(paths)].toSorted(byCodeUnit);
  const { byFile, byId } = boundEntries(ordered, bibliographies, problems);
  const owners = new Map<string, string>();
  const slug = slugger(await romaniserFor(ordered));
  for (const [path, item] of byFile) owners.set(item.id, path);
  const sources = ordered.map((path): KeyedFile => {
    const bound = byFile.get(path);
    if (bound !== undefined) return { path, key: bound.id, entry: bound };
    const own = ownKey(path, slug);
    const key = freeKey(own, path, owners, slug);
    const owner = owners.get(own);
    owners.set(key, path);
    if (key !== own) {
      const message = `The key "${own}" belongs to ${owner ?? 'another source'}; this source gets "${key}". Rename it or give it an entry in references.json.`;
      problems.push({ path, severity: 'warning', message });
      return { path, key };
    }
    const entry = byId.get(key);
    return entry === undefined ? { path, key } : { path, key, entry };
  });
  const used = new Set(sources.flatMap(({ entry }) => (entry === undefined ? [] : [entry.id])));
  const entries = [...bibliographies.values()].flatMap(({ items }) => items);
  const withoutText = [...new Map(entries.map((item) => [item.id, item])).values()]
    .filter(({ id }) => !used.has(id))
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
  return { sources, problems, withoutText };
}

/**
 * The key that a file has by its name: `sources/Reuters 2024-03-12.md` is `reuters-2024-03-12`. Letters and digits of all
 * scripts are transliterated, all else becomes `-`; where nothing is left it is `source-` and the path's hash.
 */
export async function keyFromPath(path: string): Promise<string> {
  return ownKey(path, slugger(await romaniserFor([path])));
}

function ownKey(path: string, slug: Slug): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return slug(name.replace(/(?<=.)\.[^.]*$/u, '')) || `source-${hashOf(path)}`;
}

/** A name as part of a key. */
type Slug = (name: string) => string;

function slugger(romanise: (text: string) => string): Slug {
  return (name) =>
    romanise(name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
}

/** The tables of all scripts take 19 MB: they are loaded where a name needs them. */
async function romaniserFor(paths: readonly string[]): Promise<(text: string) => string> {
  if (paths.every((path) => /^[\0-\x7F]*$/.test(path))) return (text) => text;
  const { transliterate } = await import('transliteration');
  return (text) => transliterate(text);
}

/** FNV-1a, 32 bits, over the path's UTF-8 bytes, as 8 hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(path: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path.normalize('NFC')))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `own`, or with as many folder names in front as make it free, or with a number behind. */
function freeKey(own: string, path: string, owners: ReadonlyMap<string, string>, slug: Slug): string {
  let key = own;
  for (const folder of path.split('/').slice(0, -1).toReversed()) {
    if (!owners.has(key)) return key;
    const name = slug(folder);
    if (name !== '') key = `${name}-${key}`;
  }
  let free = key;
  for (let number = 2; owners.has(free); number += 1) free = `${key}-${number}`;
  return free;
}

interface BoundEntries {
  /** Entries by the file they name. */
  readonly byFile: ReadonlyMap<string, CslItem>;
  /** Entries that name no file, by id. */
  readonly byId: ReadonlyMap<string, CslItem>;
}

function boundEntries(
  paths: readonly string[],
  bibliographies: ReadonlyMap<string, Bibliography>,
  problems: CorpusProblem[],
): BoundEntries {
  const known = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const byFile = new Map<string, CslItem>();
  const byId = new Map<string, CslItem>();
  const ids = new Map<string, string>();
  for (const [bibliography, { items, positions }] of [...bibliographies].toSorted(([a], [b]) =>
    byCodeUnit(a, b),
  )) {
    items.forEach((item, index) => {
      const report = (message: string): void => {
        problems.push(problemAt(bibliography, message, positions?.[index]));
      };
      const elsewhere = ids.get(item.id);
      if (elsewhere !== undefined) {
        report(`The id "${item.id}" is already in ${elsewhere}. This entry is left out.`);
        return;
      }
      ids.set(item.id, bibliography);
      const files = filesOf(item);
      const [first] = files;
      if (first === undefined) {
        byId.set(item.id, item);
        return;
      }
      const path = files
        .map((file) => known.get(resolve(bibliography, file)))
        .find((found) => found !== undefined);
      if (path === undefined) report(`The file of the entry "${item.id}" is not in the corpus: ${first}`);
      else if (byFile.has(path))
        report(`${path} has an entry already: "${byFile.get(path)?.id ?? ''}". This one is left out.`);
      else byFile.set(path, item);
    });
  }
  return { byFile, byId };
}

function filesOf(item: CslItem): string[] {
  const files: unknown = item.custom?.['files'] ?? [item.custom?.file];
  return Array.isArray(files)
    ? files.filter((file): file is string => typeof file === 'string' && file.trim() !== '')
    : [];
}

/** `file` as seen from the bibliography's folder, `.` and `..` resolved. */
function resolve(bibliography: string, file: string): string {
  const tidy = file.trim().replaceAll('\\', '/').normalize('NFC');
  const isAbsolute = /^(?:\/|[a-z]:\/)/iu.test(tidy);
  const parts = isAbsolute ? [] : bibliography.normalize('NFC').split('/').slice(0, -1);
  for (const part of tidy.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/');
}

function problemAt(path: string, message: string, position: Position | undefined): CorpusProblem {
  return { path, severity: 'warning', message, ...(position === undefined ? {} : { position }) };
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
