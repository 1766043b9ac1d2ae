import { hashOf, type KeyName, type Slug } from './key-name.ts';

/** A file that needs a key, with what its name says for one. */
export interface Contender {
  readonly path: string;
  readonly name: KeyName;
}

/** The key a file came to, and the forms that it wanted before and could not have, in order. */
export interface Settled {
  readonly key: string;
  readonly passed: readonly string[];
}

/** The outcome of {@link contestKeys}. */
export interface Contest {
  readonly settled: ReadonlyMap<string, Settled>;
  /** How many files wanted a form, and the first of them by path. */
  wanted(form: string): { readonly count: number; readonly paths: readonly string[] };
}

/** More folders in front make no key that anybody would write; what is still not unique then gets its path's hash. */
const mostFolders = 20;

/** How many of the files that want one form are remembered by name. */
const mostNamed = 4;

/**
 * Gives every file the first of its forms ({@link formsOf}) that no other file has wanted. A form that two have wanted is nobody's: both
 * go on to their next one. `owners` has the keys that a bibliography gives, with the path of their file; they are nobody
 * else's. A file with such a key takes part like all others, so that an entry changes the key of its own file alone.
 *
 * So the outcome does not depend on the order of the files, and a key never goes from one file to another because files are
 * added, or because files are removed. Takes time in proportion to the number of forms tried; two for each file where
 * thousands of one name lie in folders of their own.
 */
export function contestKeys(
  files: readonly Contender[],
  owners: ReadonlyMap<string, string>,
  slug: Slug,
): Contest {
  const places = new Map<string, Place>();
  const runners = files.map((file, index): Runner => ({
    path: file.path,
    forms: formsOf(file, index, slug),
    tried: [],
  }));
  const moving = runners.toReversed();
  for (let runner = moving.pop(); runner !== undefined; runner = moving.pop()) {
    const form = nextForm(runner);
    const owner = owners.get(form);
    const place = places.get(form) ?? { first: runner, isFree: owner === undefined, count: 0, paths: [] };
    places.set(form, place);
    place.count += 1;
    if (place.paths.length < mostNamed) place.paths.push(runner.path);
    if (owner === runner.path || (place.isFree && place.first === runner)) continue;
    moving.push(runner);
    if (place.isFree) moving.push(place.first);
    place.isFree = false;
  }
  return {
    settled: new Map(
      runners.map(({ path, tried }) => [path, { key: tried.at(-1) ?? '', passed: tried.slice(0, -1) }]),
    ),
    wanted: (form) => places.get(form) ?? { count: 0, paths: [] },
  };
}

interface Runner {
  readonly path: string;
  readonly forms: Iterator<string, never>;
  readonly tried: string[];
}

interface Place {
  readonly first: Runner;
  /** Whether `first` is alone here and may stay. */
  isFree: boolean;
  count: number;
  readonly paths: string[];
}

function nextForm(runner: Runner): string {
  const form = runner.forms.next().value;
  runner.tried.push(form);
  return form;
}

/**
 * The keys that a file may have, in the order in which it wants them. For `sources/x/a.txt`: `a`, `x-a`, `sources-x-a`,
 * then with its extension `a-txt`, `x-a-txt`, `sources-x-a-txt`, then with the hash of its path `a-1f2e3d4c`. Folders whose name leaves
 * nothing are passed over. `index` tells files with one hash apart.
 */
export function* formsOf({ path, name }: Contender, index: number, slug: Slug): Generator<string, never> {
  const folders = foldersOf(path, slug);
  const bases = name.isText ? [name.own, `${name.own}-${name.extension}`] : [name.own];
  for (const base of bases) {
    let form = base;
    yield form;
    for (const folder of folders) {
      form = `${folder}-${form}`;
      yield form;
    }
  }
  let form = `${name.own}-${hashOf(path)}`;
  for (;;) {
    yield form;
    form += `-${index + 1}`;
  }
}

/** The folders of a path as parts of a key, the innermost first. */
export function foldersOf(path: string, slug: Slug): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .slice(-mostFolders)
    .toReversed()
    .map((folder) => slug(folder))
    .filter((folder) => folder !== '');
}
