import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bibliography } from '../../../src/corpus/bibliography/bibliography.ts';
import { keyName, sluggerFor } from '../../../src/corpus/bibliography/key-name.ts';
import { assignKeys, type KeyedFile } from '../../../src/corpus/bibliography/keys.ts';

async function keyFromPath(path: string): Promise<string> {
  return keyName(path, await sluggerFor([path])).own;
}

async function checkKeys(
  paths: readonly string[],
  entries: Readonly<Record<string, readonly (readonly [id: string, file?: string])[]>>,
  expected: Readonly<Record<string, string>>,
  problems: readonly string[] = [],
): Promise<void> {
  const found = await assignKeys(paths, bibliographiesOf(entries));
  assert.deepEqual(Object.fromEntries(found.sources.map(({ path, key }) => [path, key])), expected);
  const places = found.problems.map(({ path, message }) => `${path}: ${message}`);
  assert.equal(places.length, problems.length, places.join('\n'));
  problems.forEach((start, index) =>
    assert.ok(places[index]?.startsWith(start), `${places[index]} / ${start}`),
  );
}

test('a file name becomes a key: transliterated, in lower case, with hyphens for the rest', async () => {
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

test('files of one name in different folders get as many folder names in front as make them unique', async () => {
  await checkKeys(['s/y/a.txt', 's/x/a.txt'], {}, { 's/x/a.txt': 'x-a', 's/y/a.txt': 'y-a' }, [
    clash('s/x/a.txt', 'a', 's/y/a.txt', 'x-a'),
    clash('s/y/a.txt', 'a', 's/x/a.txt', 'y-a'),
  ]);
  await checkKeys(
    ['p/x/a.txt', 'q/x/a.txt', 'r/x/a.md'],
    {},
    { 'p/x/a.txt': 'p-x-a', 'q/x/a.txt': 'q-x-a', 'r/x/a.md': 'r-x-a' },
    [
      clash('p/x/a.txt', 'a', 'q/x/a.txt, r/x/a.md', 'p-x-a'),
      clash('q/x/a.txt', 'a', 'p/x/a.txt, r/x/a.md', 'q-x-a'),
      clash('r/x/a.md', 'a', 'p/x/a.txt, q/x/a.txt', 'r-x-a'),
    ],
  );
  await expectKeys({ 's/a.txt': 's-a', 's/x/a.txt': 'x-a' });
  await expectKeys({ 'seeds/report.txt': 'seeds-report', 'sources/report.txt': 'sources-report' });
  await expectKeys({ '/mnt/a.txt': 'mnt-a', 'C:/b/a.txt': 'b-a', 's/c/a.txt': 'c-a' });
  await expectKeys({ 's/2014/a.txt': '2014-a', 's/2015/a.txt': '2015-a', 's/2015/b.txt': 'b' });
});

test('texts of one name in one folder get their extension at the end', async () => {
  await checkKeys(['s/a.md', 's/a.txt'], {}, { 's/a.md': 'a-md', 's/a.txt': 'a-txt' }, [
    clash('s/a.md', 'a', 's/a.txt', 'a-md'),
    clash('s/a.txt', 'a', 's/a.md', 'a-txt'),
  ]);
  await expectKeys({ 'a.md': 'a-md', 'a.txt': 'a-txt', 'a.markdown': 'a-markdown' });
  await expectKeys({ 's/x/a.md': 'a-md', 's/x/a.txt': 'a-txt', 's/y/a.txt': 'y-a' });
  await expectKeys({
    's/x/a.md': 'x-a-md',
    's/x/a.txt': 'x-a-txt',
    's/y/a.md': 'y-a-md',
    's/y/a.txt': 'y-a-txt',
  });
});

test('other formats always end in their extension, and take no key from a text', async () => {
  await checkKeys(['s/a.pdf', 's/a.txt'], {}, { 's/a.pdf': 'a-pdf', 's/a.txt': 'a' });
  await checkKeys(
    ['s/a.pdf', 's/x/a.docx', 's/a.tar.gz', 's/a'],
    {},
    { 's/a': 'a-file', 's/a.pdf': 'a-pdf', 's/a.tar.gz': 'a-tar-gz', 's/x/a.docx': 'a-docx' },
  );
  await expectKeys({ 's/x/a.pdf': 'x-a-pdf', 's/y/a.pdf': 'y-a-pdf', 's/x/a.txt': 'a' });
});

test('names may be alike only after transliteration', async () => {
  for (const pair of [
    ['s/Bericht.md', 's/bericht.md'],
    ['s/Zürich.txt', 's/Zurich.txt'],
    ['s/a b.txt', 's/a-b.txt'],
    ['s/Путин.txt', 's/Putin.txt'],
    // Folders with an empty slug distinguish nothing.
    ['s/!!!/a.txt', 's/???/a.txt'],
  ]) {
    const { sources, problems } = await assignKeys(pair, new Map());
    const [one = '', two = ''] = sources.map(({ key }) => key);
    assert.match(one, /^[a-z-]+-[0-9a-f]{8}$/, pair.join());
    assert.match(two, /^[a-z-]+-[0-9a-f]{8}$/, pair.join());
    assert.notEqual(one, two);
    assert.equal(problems.length, 2);
    // The path decides, not the other files.
    const more = await assignKeys([...pair, 's/another.txt', `s/x/${pair[0]?.slice(2)}`], new Map());
    assert.equal(more.sources.find(({ path }) => path === pair[0])?.key, keysOf(sources).get(pair[0] ?? ''));
  }
  await expectKeys({ 's/x/Bericht.md': 'x-bericht', 's/y/bericht.md': 'y-bericht' });
});

test('a key that a bibliography gives never changes', async () => {
  await checkKeys(
    ['s/a.txt', 's/b.txt'],
    { 's/references.json': [['a', 'b.txt']] },
    { 's/a.txt': 's-a', 's/b.txt': 'a' },
    ['s/a.txt: The key "a" belongs to s/b.txt; this source gets "s-a"'],
  );
  // An entry changes the key of its own file only: the conflicts of other files stay.
  await checkKeys(
    ['s/x/a.txt', 's/y/a.txt'],
    { 's/references.json': [['smith2020', 'x/a.txt']] },
    { 's/x/a.txt': 'smith2020', 's/y/a.txt': 'y-a' },
    [clash('s/y/a.txt', 'a', 's/x/a.txt', 'y-a')],
  );
  await checkKeys(
    ['s/x/a.txt', 't/x/a.txt', 's/y/a.txt'],
    { 's/references.json': [['a', 'x/a.txt']] },
    { 's/x/a.txt': 'a', 't/x/a.txt': 'x-a', 's/y/a.txt': 'y-a' },
    ['s/y/a.txt: The key "a" belongs to s/x/a.txt', 't/x/a.txt: The key "a" belongs to s/x/a.txt'],
  );
  await checkKeys(
    ['s/x/a.txt', 's/y/a.txt', 's/b.txt'],
    { 's/references.json': [['x-a', 'b.txt']] },
    { 's/x/a.txt': 's-x-a', 's/y/a.txt': 'y-a', 's/b.txt': 'x-a' },
    ['s/x/a.txt: ', 's/y/a.txt: '],
  );
});

test('an entry whose file is missing belongs to the text of that name, else it has no text', async () => {
  const path = 's/library.bib';
  await checkKeys(
    ['s/smith2020.txt'],
    { [path]: [['smith2020', '/home/me/Zotero/smith2020.pdf']] },
    { 's/smith2020.txt': 'smith2020' },
    [
      `${path}: The file of the entry "smith2020" is not in the corpus, or is not read: /home/me/Zotero/smith2020.pdf. The`,
    ],
  );
  // A format that becomes readable does not take the key of the text beside it.
  await checkKeys(
    ['s/smith2020.txt', 's/smith2020.pdf'],
    { [path]: [['smith2020', 'smith2020.pdf']] },
    { 's/smith2020.txt': 'smith2020', 's/smith2020.pdf': 'smith2020-pdf' },
    [
      `${path}: The entry "smith2020" names smith2020.pdf, but a text has its name. The entry is taken for s/smith2020.txt`,
    ],
  );
  await checkKeys(['s/b.pdf'], { [path]: [['smith2020', 'b.pdf']] }, { 's/b.pdf': 'smith2020' });
});

test('entries without a text are listed', async () => {
  const entries = {
    's/a.bib': [['Smith:2020'], ['gone', 'gone.txt'], ['twice'], ['k', 'a.txt'], ['l', 'a.txt'], ['1234']],
    's/references.json': [['twice', 'b.txt'], ['a'], ['m', 'nowhere.md'], ['c']],
  } as const;
  const found = await assignKeys(['s/a.txt', 's/b.txt', 's/c.txt'], bibliographiesOf(entries));
  assert.deepEqual(
    keysOf(found.sources),
    new Map([
      ['s/a.txt', 'k'],
      ['s/b.txt', 'twice'],
      ['s/c.txt', 'c'],
    ]),
  );
  assert.deepEqual(
    found.withoutText.map(({ id }) => id),
    ['1234', 'Smith:2020', 'a', 'gone', 'l', 'm'],
  );
  assert.deepEqual(
    found.problems.map(({ path, message }) => `${path}: ${message}`),
    [
      's/a.bib: The id "twice" is already in s/references.json. This entry is left out.',
      's/a.bib: s/a.txt has an entry already: "k". This one is left out.',
      's/a.bib: The file of the entry "gone" is not in the corpus: gone.txt.',
      's/references.json: The file of the entry "m" is not in the corpus: nowhere.md.',
    ],
  );
});

test('an entry that names several files belongs to the first that exists', async () => {
  const item = { id: 'k', type: 'book', custom: { file: 'x.pdf', files: ['x.pdf', 'gone.txt', 'x.txt'] } };
  const bibliographies = new Map([['s/a.bib', { items: [item], problems: [] }]]);
  const { sources, withoutText, problems } = await assignKeys(['s/x.txt'], bibliographies);
  assert.deepEqual([keysOf(sources).get('s/x.txt'), withoutText, problems], ['k', [], []]);
});

test('a briefing may mean a file by other keys', async () => {
  await checkAliases(
    ['s/report.txt'],
    { 's/references.json': [['smith2020', 'report.txt']] },
    { 's/report.txt': ['report', 'report-txt', 's-report'] },
  );
  // The keys of version 0.1.0.
  await checkAliases(
    ['seeds/a.txt', 'sources/a.txt'],
    {},
    {
      'seeds/a.txt': ['a', 'a-txt'],
      'sources/a.txt': ['a', 'a-txt'],
    },
  );
  await checkAliases(
    ['s/a.md', 's/a.txt', 's/a.markdown'],
    {},
    { 's/a.markdown': ['a'], 's/a.md': ['a', 's-a'], 's/a.txt': ['a', 's-a-2'] },
  );
  await checkAliases(['a.md', 'a.txt'], {}, { 'a.md': ['a'], 'a.txt': ['a', 'a-2'] });
  // A key that belonged to one file until a third came may mean either.
  await checkAliases(
    ['p/x/a.txt', 'p/y/a.txt', 'q/x/a.txt'],
    {},
    {
      'p/x/a.txt': ['a', 'x-a', 'a-txt'],
      'p/y/a.txt': ['a', 'a-txt', 'p-y-a'],
      'q/x/a.txt': ['a', 'q-x-a', 'x-a', 'a-txt'].filter((alias) => alias !== 'q-x-a'),
    },
  );
  // The other file of its name is gone.
  await checkAliases(['s/x/a.txt'], {}, { 's/x/a.txt': ['a-txt', 'x-a', 's-x-a'] });
  // The entry of another text is no alias; an entry that may belong to this text is one.
  await checkAliases(
    ['s/a.txt', 's/smithtitle.txt'],
    { 's/a.bib': [['k', 'a.txt'], ['a'], ['smithTitle']] },
    { 's/a.txt': ['a-txt', 's-a'], 's/smithtitle.txt': ['smithTitle', 'smithtitle-txt', 's-smithtitle'] },
  );
  await checkAliases(['s/a.pdf'], {}, { 's/a.pdf': ['a', 's-a-pdf'] });
});

function bibliographiesOf(
  entries: Readonly<Record<string, readonly (readonly [id: string, file?: string])[]>>,
): Map<string, Bibliography> {
  return new Map(
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
}

function keysOf(sources: readonly KeyedFile[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ path, key }) => [path, key]));
}

async function expectKeys(expected: Readonly<Record<string, string>>): Promise<void> {
  const { sources } = await assignKeys(Object.keys(expected), new Map());
  assert.deepEqual(Object.fromEntries(keysOf(sources)), expected);
}

async function checkAliases(
  paths: readonly string[],
  entries: Readonly<Record<string, readonly (readonly [id: string, file?: string])[]>>,
  expected: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const { sources } = await assignKeys(paths, bibliographiesOf(entries));
  assert.deepEqual(Object.fromEntries(sources.map(({ path, aliases }) => [path, aliases])), expected);
}

function clash(path: string, key: string, others: string, gets: string): string {
  return `${path}: The name of ${others} gives the key "${key}", too, so no source has it; this source gets "${gets}".`;
}
