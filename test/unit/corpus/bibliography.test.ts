import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeSource } from '../../../src/corpus/bibliography/describe.ts';
import { parseBibliography } from '../../../src/corpus/bibliography/read-bibliography.ts';
import { isBibliography } from '../../../src/project/corpus-rules.ts';
import type { CslItem } from '../../../src/corpus/source.ts';

async function checkEntries(
  path: string,
  text: string,
  ids: readonly string[],
  problems: readonly string[],
): Promise<readonly CslItem[]> {
  const bibliography = await parseBibliography(path, text);
  assert.deepEqual(
    bibliography.items.map((item) => item.id),
    ids,
    text,
  );
  const places = bibliography.problems.map(
    ({ message, position }) => `${position?.line ?? '?'}:${position?.column ?? '?'} ${message}`,
  );
  assert.equal(places.length, problems.length, places.join('\n'));
  problems.forEach((start, index) =>
    assert.ok(places[index]?.startsWith(start), `${places[index]} / ${start}`),
  );
  assert.equal(bibliography.positions?.length, ids.length);
  return bibliography.items;
}

test('a broken CSL-JSON entry is reported at its position, and all others are kept', async () => {
  await checkJson('[{"id": "a", "type": "report"}]', ['a'], []);
  await checkJson('\uFEFF[{"id": 7, "type": "report"}]', ['7'], []);
  await checkJson('{"id": "a"}', [], ['0:0 The bibliography must be a list']);
  await checkJson(
    '[\n  {"id": "a", "type": "b"},\n  "x",\n  {"type": "b"},\n  {"id": "c", "type": "b"}\n]',
    ['a', 'c'],
    ['2:2 This entry is not an object', '3:2 This entry has no "id"'],
  );
  await checkJson(
    '[\n {"id": "a", "type": "b"},\n {"id": "a", "type": "b"}\n]',
    ['a'],
    ['2:2 A second entry has the id "a"'],
  );
  await checkJson(
    '[\n {"id": "a", "type": "b", "title": "x",\n {"id": "b", "type": "b"},\n {"id": "c", "type": "b"}\n]',
    ['a', 'b', 'c'],
    ['2:1 The bibliography is not valid JSON here'],
  );
  await checkJson(
    '[\n {"id": "a", "type": "b", "title": "x\n },\n {"id": "b", "type": "b"}\n]',
    ['a', 'b'],
    ['1:35 The bibliography is not valid JSON'],
  );
  await checkJson(
    '[\n {"id": "a", "type": "b"}\n {"id": "b", "type": "b"}\n]',
    ['a', 'b'],
    ['2:1 The bibliography is not valid JSON here: comma expected'],
  );
  await checkJson(
    '[{"id": "a", "type": "b"}, {"id": "b", "type": "b",}]',
    ['a', 'b'],
    ['0:51 The bibliography is not valid JSON'],
  );
  await checkJson(
    'not json',
    [],
    ['0:0 The bibliography is not valid JSON', '0:0 The bibliography must be a list'],
  );
  await checkJson('[{"id": "a"}]', ['a'], ['0:1 The entry "a" has no "type"']);
  const [item] = await checkJson(
    '[{"id": "a", "type": "b", "author": "Lake", "issued": {"date-parts": [[2014]]}, "x": 1}]',
    ['a'],
    ['0:26 "author" of the entry "a" must be a list of names'],
  );
  assert.deepEqual(item, { id: 'a', type: 'b', issued: { 'date-parts': [[2014]] }, x: 1 });
  await checkJson('[{"id": "a b", "type": "c"}]', ['a b'], ['0:2 No citation can name the id "a b"']);
});

test('BibTeX becomes CSL-JSON', async () => {
  const [lake, port, third] = await checkEntries(
    'sources/all.bib',
    String.raw`@string{beast = "Daily Beast"}
@article{lake2014, author = {Eli Lake and {War News Updates}}, title = {U.S. And {Iran} Hit {ISIS}}, journal = beast,
  year = 2014, month = aug, day = 26, entrysubtype = {newspaper}, file = {Text:texts/lake.txt:text/plain;Other:b\:c.pdf:application/pdf}}
@online{port, author = {von der Leyen, Ursula}, title = {L'\'etude}, date = {2014-09/2014-10}, urldate = {2015-01-02}, file = {port.md}}
@report{third, title = {Third}, subtitle = {More}, institution = {Inst \& Co}, date = {circa 1900}}`,
    ['lake2014', 'port', 'third'],
    [],
  );
  assert.deepEqual(lake, {
    id: 'lake2014',
    type: 'article-newspaper',
    title: 'U.S. And Iran Hit ISIS',
    author: [{ family: 'Lake', given: 'Eli' }, { literal: 'War News Updates' }],
    'container-title': 'Daily Beast',
    issued: { 'date-parts': [[2014, 8, 26]] },
    custom: { file: 'texts/lake.txt', files: ['texts/lake.txt', 'b:c.pdf'] },
  });
  assert.deepEqual(port, {
    id: 'port',
    type: 'webpage',
    title: "L'étude",
    author: [{ family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }],
    issued: {
      'date-parts': [
        [2014, 9],
        [2014, 10],
      ],
    },
    accessed: { 'date-parts': [[2015, 1, 2]] },
    custom: { file: 'port.md' },
  });
  assert.deepEqual(third, {
    id: 'third',
    type: 'report',
    title: 'Third: More',
    publisher: 'Inst & Co',
    issued: { literal: 'circa 1900' },
  });
});

test('a broken BibTeX entry is reported at its position, and all others are kept', async () => {
  await checkEntries(
    'a.bib',
    '@book{a, title={A}}\n\n@book{b, title={B}\n\n@book{c, title={C}}\n@book{a, title={D}}',
    ['a', 'b', 'c'],
    ['4:0 This entry cannot be read', '5:0 A second entry has the key "a"'],
  );
  await checkEntries('a.bib', 'no entries', [], []);
});

test('bibliographies are known by their names', () => {
  for (const path of ['references.json', 'seeds/references.json', 'a/b.bib', 'C:\\x\\References.JSON'])
    assert.ok(isBibliography(path), path);
  for (const path of ['a.json', 'my-references.json', 'bib.txt']) assert.ok(!isBibliography(path), path);
});

test('the seeds have a sound bibliography', async () => {
  const items = await checkEntries(
    'seeds/references.json',
    readFileSync('seeds/references.json', 'utf8'),
    [
      'illusions-of-victory',
      'isis-flocks-to-russia',
      'putin-to-meet-khamenei',
      'us-iran-ignore-each-other',
      'coalition-of-one',
    ],
    [],
  );
  for (const item of items)
    assert.ok(readFileSync(`seeds/${item.custom?.file ?? ''}`, 'utf8').includes(item.title ?? '?'), item.id);
});

test('a source is described by its entry, then by itself, then by its name', () => {
  const entry = { id: 'k', type: 'report', title: 'T' };
  assert.deepEqual(describeSource({ path: 's/a.txt', key: 'k', entry }, { title: 'Own', language: 'de' }), {
    ...entry,
    language: 'de',
  });
  assert.deepEqual(describeSource({ path: 's/a.txt', key: 'a' }, { title: 'Own' }), {
    id: 'a',
    type: 'document',
    title: 'Own',
  });
  assert.deepEqual(describeSource({ path: 's/a.txt', key: 'a' }, {}), {
    id: 'a',
    type: 'document',
    title: 'a.txt',
  });
});

function checkJson(
  text: string,
  ids: readonly string[],
  problems: readonly string[],
): Promise<readonly CslItem[]> {
  return checkEntries('seeds/references.json', text, ids, problems);
}

function parseBibtexFile(text: string): ReturnType<typeof parseBibliography> {
  return parseBibliography('a.bib', text);
}

test('a name without quotes that no @string explains is kept and reported once', async () => {
  const one = await parseBibtexFile(
    '@article{k, title = {Ports}, journal = nyt, month = sept, year = 1999}\n@article{l, journal = nyt}',
  );
  assert.deepEqual(
    one.items.map((item) => [item.id, item['container-title']]),
    [
      ['k', 'nyt'],
      ['l', 'nyt'],
    ],
  );
  assert.deepEqual(
    one.problems.map(({ severity, message }) => [severity, message]),
    [
      [
        'warning',
        'Without quotes or braces, and in no @string of this file: nyt, sept. Such a name is kept as it stands.',
      ],
    ],
  );
  const many = await parseBibtexFile(
    Array.from({ length: 14 }, (_, n) => `@book{k${n}, publisher = p${n}x}`).join('\n'),
  );
  assert.match(many.problems[0]?.message ?? '', /: p0x, .*, p9x and 4 more\. Such/);
  assert.equal(many.problems.length, 1);
  const known = await parseBibtexFile('@string{nyt = "Journal"}\n@article{k, journal = nyt, month = sep}');
  assert.deepEqual([known.items[0]?.['container-title'], known.problems], ['Journal', []]);
});

test('a space after the @ at the start of a line begins an entry; prose does not', async () => {
  const { items, problems, positions } = await parseBibtexFile(
    'Write to me @ home (or not).\n\n  @ book{jones, title = {J}}\n@ book {smith, title = , year = 2020}\n',
  );
  assert.deepEqual(
    items.map(({ id }) => id),
    ['jones', 'smith'],
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    positions?.map(({ line }) => line),
    [2, 3],
  );
});
