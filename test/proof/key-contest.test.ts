import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstKeys } from '../../src/corpus/bibliography/first-keys.ts';
import type { Contender } from '../../src/corpus/bibliography/key-contest.ts';
import { keyName, sluggerFor } from '../../src/corpus/bibliography/key-name.ts';
import { assignKeys } from '../../src/corpus/bibliography/keys.ts';

/** Paths that compete for keys in every way: by names, folders that join to names, extensions, letter cases. */
const candidates = ['', 'x/', 'y/', 'p/x/', 'q/x/', 'p-x/', '!!/', '??/', 'a/'].flatMap((folder) =>
  [
    'a.txt',
    'a.md',
    'A.md',
    'x-a.txt',
    'a-md.txt',
    'a-txt.md',
    'p-x-a.txt',
    'a.pdf',
    'a-pdf.txt',
    'a-a.txt',
  ].map((name) => `s/${folder}${name}`),
);

/** Numbers from 0 to `below`, the same on every machine (a linear congruential generator, constants of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Paths by key. `entries` has the paths of files that have an entry; its id is `id of` and the path. */
async function keysOf(
  paths: readonly string[],
  entries: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const items = entries.map((path) => ({ id: `id of ${path}`, type: 'book', custom: { file: path } }));
  const { sources } = await assignKeys(paths, new Map([['references.json', { items, problems: [] }]]));
  return new Map(sources.map(({ path, key }) => [key, path]));
}

test('a key never goes to another file because files or entries are added, or because they are removed', async () => {
  const number = numbers(7);
  let added = 0;
  for (let round = 0; round < 600; round += 1) {
    const few = candidates.filter(() => number(8) === 0);
    const more = candidates.filter((path) => few.includes(path) || number(10) === 0);
    const entries = few.filter(() => number(6) === 0);
    const before = await keysOf(few, entries);
    const after = await keysOf(more, [
      ...entries,
      ...more.filter((path) => !entries.includes(path) && number(9) === 0),
    ]);
    assert.equal(before.size, few.length, few.join());
    assert.equal(after.size, more.length, more.join());
    for (const [key, path] of before) {
      const now = after.get(key);
      assert.ok(now === undefined || now === path, `${key}: ${path} → ${now}, of ${more.join()}`);
    }
    added += more.length - few.length;
  }
  assert.ok(added > 3000);
});

test('an entry changes the key of its own file alone', async () => {
  const number = numbers(3);
  for (let round = 0; round < 300; round += 1) {
    const paths = candidates.filter(() => number(6) === 0);
    const entries = paths.filter(() => number(4) === 0);
    const without = await keysOf(paths);
    for (const [key, path] of await keysOf(paths, entries))
      assert.equal(
        entries.includes(path) ? `id of ${path}` : path,
        entries.includes(path) ? key : without.get(key),
      );
  }
});

test('neither order nor repetition of the files matters', async () => {
  const number = numbers(11);
  for (let round = 0; round < 50; round += 1) {
    const paths = candidates.filter(() => number(5) === 0);
    const shuffled = paths.toSorted(() => number(3) - 1);
    assert.deepEqual(await keysOf([...shuffled, ...paths]), await keysOf(paths));
  }
});

test('a key of version 0.1.0 that a file has no more means that file, or is asked about', async () => {
  const number = numbers(5);
  const slug = await sluggerFor(candidates);
  let changed = 0;
  for (let round = 0; round < 400; round += 1) {
    const paths = candidates.filter(() => number(8) === 0).toSorted();
    const files = paths.map((path): Contender => ({ path, name: keyName(path, slug) }));
    const { sources } = await assignKeys(paths, new Map());
    for (const [path, key] of firstKeys(files, new Map(), slug)) {
      const named = sources.filter((source) => source.key === key);
      const meant = named.length > 0 ? named : sources.filter(({ aliases }) => aliases?.includes(key));
      const says = `${key} was ${path}, and is ${meant.map((source) => source.path).join()}`;
      assert.ok(
        meant.some((source) => source.path === path),
        says,
      );
      if (named.length === 0) changed += 1;
    }
  }
  assert.ok(changed > 500);
});
