import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bibliography } from '../../../src/corpus/bibliography.ts';
import { assignKeys, keyFromPath } from '../../../src/corpus/keys.ts';

async function checkKeys(
  paths: readonly string[],
  entries: Readonly<Record<string, readonly (readonly [id: string, file?: string])[]>>,
  expected: Readonly<Record<string, string>>,
  problems: readonly string[] = [],
): Promise<void> {
  const bibliographies = new Map(
    Object.entries(entries).map(([path, list]): [string, Bibliography] => [
      path,
      {
        items: list.map(([id, file]) => ({
          id,
          type: 'document',
          ...(file === undefined ? {} : { custom: { file } }),
        })),
        problems: [],
      },
    ]),
  );
  const found = await assignKeys(paths, bibliographies);
  assert.deepEqual(Object.fromEntries(found.sources.map(({ path, key }) => [path, key])), expected);
  const places = found.problems.map(({ path, message }) => `${path}: ${message}`);
  assert.equal(places.length, problems.length, places.join('\n'));
  problems.forEach((start, index) =>
    assert.ok(places[index]?.startsWith(start), `${places[index]} / ${start}`),
  );
}

test('a key from a file name: transliterated, lower case, all else a hyphen', async () => {
  const names: Readonly<Record<string, string>> = {
    'sources/Reuters 2024-03-12.md': 'reuters-2024-03-12',
    '000_3ba4764f69fb2cfe.txt': '000-3ba4764f69fb2cfe',
    'U.S. report.v2.txt': 'u-s-report-v2',
    'Übersicht – Łódź.txt': 'ubersicht-lodz',
    'Путин в Тегеране.txt': 'putin-v-tegerane',
    'e\u0301tude.txt': 'etude',
    '北京.md': 'bei-jing',
    '_(draft)_.txt': 'draft',
    'Profit © 2014 & more.txt': 'profit-2014-more',
  };
  for (const [path, key] of Object.entries(names)) assert.equal(await keyFromPath(path), key);
  assert.match(await keyFromPath('a/😀.txt'), /^source-[0-9a-f]{8}$/);
  assert.notEqual(await keyFromPath('a/😀.txt'), await keyFromPath('b/😀.txt'));
  // FNV-1a of "a" is e40c292c (test vectors of the reference implementation); here the path is the bytes "-".
  assert.equal(await keyFromPath('-'), 'source-280c9438');
});

test('the bibliography decides where it has an entry', async () => {
  await checkKeys(
    ['seeds/000.txt', 'seeds/b.txt'],
    { 'seeds/references.json': [['victory', '000.txt']] },
    { 'seeds/000.txt': 'victory', 'seeds/b.txt': 'b' },
  );
  await checkKeys(['s/x/a.txt'], { 's/references.json': [['k', './x/../x/a.txt']] }, { 's/x/a.txt': 'k' });
  await checkKeys(['s/x/a.txt'], { 's/references.json': [['k', 'x\\a.txt']] }, { 's/x/a.txt': 'k' });
  await checkKeys(['/abs/a.txt'], { '/abs/references.json': [['k', 'a.txt']] }, { '/abs/a.txt': 'k' });
  await checkKeys(['t/a.txt'], { 's/references.json': [['k', '../t/a.txt']] }, { 't/a.txt': 'k' });
  await checkKeys(['s/a.txt'], { 's/references.json': [['a'], ['b']] }, { 's/a.txt': 'a' });
  await checkKeys(['s/a.txt'], { 's/references.json': [['k', 'gone.txt']] }, { 's/a.txt': 'a' }, [
    's/references.json: The file of the entry "k" is not in the corpus: gone.txt',
  ]);
  await checkKeys(
    ['s/a.txt'],
    {
      's/references.json': [
        ['k', 'a.txt'],
        ['l', 'a.txt'],
      ],
    },
    { 's/a.txt': 'k' },
    ['s/references.json: s/a.txt has an entry already: "k"'],
  );
  await checkKeys(
    ['s/a.txt', 's/b.txt'],
    { 's/references.json': [['k', 'a.txt']], 's/z.bib': [['k', 'b.txt']] },
    { 's/a.txt': 'k', 's/b.txt': 'b' },
    ['s/z.bib: The id "k" is already in s/references.json.'],
  );
});

test('of two sources with one key the later by path gets its folder in front', async () => {
  await checkKeys(['s/y/a.txt', 's/x/a.txt'], {}, { 's/x/a.txt': 'a', 's/y/a.txt': 'y-a' }, [
    clash('s/y/a.txt', 'a', 's/x/a.txt'),
  ]);
  await checkKeys(['s/a.md', 's/a.txt'], {}, { 's/a.md': 'a', 's/a.txt': 's-a' }, [
    clash('s/a.txt', 'a', 's/a.md'),
  ]);
  await checkKeys(['a.md', 'a.txt'], {}, { 'a.md': 'a', 'a.txt': 'a-2' }, [clash('a.txt', 'a', 'a.md')]);
  await checkKeys(
    ['s/a.txt', 's/b.txt'],
    { 's/references.json': [['a', 'b.txt']] },
    { 's/a.txt': 's-a', 's/b.txt': 'a' },
    [clash('s/a.txt', 'a', 's/b.txt')],
  );
  await checkKeys(
    ['p/x/a.txt', 'q/x/a.txt', 'r/x/a.txt'],
    {},
    { 'p/x/a.txt': 'a', 'q/x/a.txt': 'x-a', 'r/x/a.txt': 'r-x-a' },
    [clash('q/x/a.txt', 'a', 'p/x/a.txt'), clash('r/x/a.txt', 'a', 'p/x/a.txt')],
  );
});

function clash(path: string, key: string, owner: string): string {
  return `${path}: The key "${key}" belongs to ${owner}`;
}
