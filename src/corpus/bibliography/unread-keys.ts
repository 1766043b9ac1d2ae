import type { Bibliography } from './bibliography.ts';
import { filesNamed, filesInEntries } from './bound-entries.ts';
import { fileFinder } from './file-finder.ts';
import { keyName, type Slug, sluggerFor } from './key-name.ts';
import type { UnreadFile } from '../unread.ts';

/**
 * Adds to each file the keys by which a briefing may mean it, and the bibliography entries that belong to it. For `sources/Report.pdf` the
 * keys are `report` and `report-pdf`; where several files have that name, also with their folders in front. Files without text have no
 * keys, because nobody cites a picture by its name, but an entry may name one.
 */
export async function withKeys(
  files: readonly UnreadFile[],
  bibliographies: ReadonlyMap<string, Bibliography>,
): Promise<UnreadFile[]> {
  const slug = await sluggerFor(files.map(({ path }) => path));
  const named = filesByEntry(files, bibliographies);
  const naming = entriesByFile(named);
  const shared = sharedNames(files.map(({ path }) => keyName(path, slug).bare));
  return files.map((file) => {
    const entries = naming.get(file.path) ?? [];
    if (file.reason === 'no text format') return withEntries(file, entries);
    const { bare, own, extension } = keyName(file.path, slug);
    // As with sources, an entry that names no file belongs to the file whose key is its id.
    const isOwn = named.get(own)?.length === 0;
    const fronts = shared.has(bare) ? ['', ...folderNames(file.path, slug)] : [''];
    const keys = [
      ...new Set(fronts.flatMap((front) => [own, bare, `${bare}-${extension}`].map((key) => front + key))),
    ];
    return withEntries({ ...file, keys }, isOwn ? [...entries, own] : entries);
  });
}

/** The names that occur more than once. */
function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of names) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

/** Maximum number of folder names in front of a name. */
const mostFolders = 4;

/** The possible prefixes of a file's name in its key: `sub-` and `sources-sub-` for `sources/sub/report.pdf`. */
function folderNames(path: string, slug: Slug): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  return Array.from({ length: Math.min(folders.length, mostFolders) }, (_, index) =>
    slug(folders.slice(-index - 1).join(' ')),
  ).flatMap((name) => (name === '' ? [] : [`${name}-`]));
}

function withEntries(file: UnreadFile, entries: readonly string[]): UnreadFile {
  return entries.length === 0 ? file : { ...file, entries };
}

/** The unread files that each entry names; an entry that names none has an empty list. Of entries with the same id, the first that names any wins. */
function filesByEntry(
  files: readonly UnreadFile[],
  bibliographies: ReadonlyMap<string, Bibliography>,
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  if (files.length === 0) return named;
  const find = fileFinder(
    files.map(({ path }) => path),
    filesInEntries(bibliographies),
  );
  const sorted = [...bibliographies].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [bibliography, { items }] of sorted) {
    for (const item of items) {
      if ((named.get(item.id) ?? []).length > 0) continue;
      named.set(
        item.id,
        filesNamed(item).flatMap((file) => find(bibliography, file) ?? []),
      );
    }
  }
  return named;
}

function entriesByFile(named: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const [id, paths] of named) {
    for (const path of new Set(paths)) {
      const same = entries.get(path);
      if (same === undefined) entries.set(path, [id]);
      else same.push(id);
    }
  }
  return entries;
}
