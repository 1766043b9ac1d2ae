import { hashOf, type KeyName, type Slug } from './key-name.ts';

/** A file that needs a key, and what its name suggests. */
export interface Contender {
  readonly path: string;
  readonly name: KeyName;
}

/** The key of a file, and the forms that it wanted before and could not have, in order. */
export interface Settled {
  readonly key: string;
  readonly passed: readonly string[];
}

/** The outcome of {@link contestKeys}. */
export interface Contest {
  readonly settled: ReadonlyMap<string, Settled>;
  /** The number of files that wanted a form, and the first of them by path. */
  wanted(form: string): { readonly count: number; readonly paths: readonly string[] };
}

/** Maximum number of folder names in front: nobody writes longer keys. A key that is still not unique gets the path's hash. */
const mostFolders = 20;

/** Maximum number of paths kept for each form. */
const mostNamed = 4;

/**
 * Gives every file the first of its forms ({@link formsOf}) that no other file wants. A form that two files want goes to neither: both
 * move on to their next form. `owners` maps the keys that a bibliography gives to the path of their file; no other file gets them. A
 * file with such a key competes like all others, so that an entry changes the key of its own file only.
 *
 * The outcome does not depend on the order of the files, and a key never moves from one file to another because files are added or
 * removed. The time is proportional to the number of forms tried: two for each file where thousands of files with one name lie in
 * folders of their own.
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
  /** Whether `first` is the only one here and may stay. */
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
 * then with its extension `a-txt`, `x-a-txt`, `sources-x-a-txt`, then with the hash of its path `a-1f2e3d4c`. Folders whose name gives
 * an empty slug are skipped. `index` distinguishes files with the same hash.
 */
function* formsOf({ path, name }: Contender, index: number, slug: Slug): Generator<string, never> {
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

/** The folder names of a path as parts of a key, innermost first. */
export function foldersOf(path: string, slug: Slug): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .slice(-mostFolders)
    .toReversed()
    .map((folder) => slug(folder))
    .filter((folder) => folder !== '');
}
