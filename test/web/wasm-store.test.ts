// The store over SQLite's wasm build answers as it does over Node's SQLite.
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { before, test } from 'node:test';
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { openWasmDatabases } from '../../src/platform/web/database.ts';
import { sha256 } from '../../src/text/sha256.ts';
import { isFailure } from '../../src/store/failure.ts';
import type { LocalIndex, OpenIndex } from '../../src/store/local-index.ts';
import type { Database } from '../../src/store/sqlite/database.ts';
import { articles, isWhole } from '../store/articles.ts';
import { openAs, openHere, seedsProject, testProject } from '../store/project-folder.ts';

let openDatabase: (path: string) => Promise<Database>;
let openInWasm: OpenIndex;

before(async () => {
  openDatabase = openWasmDatabases(await sqlite3InitModule());
  openInWasm = openAs({ database: () => openDatabase });
});

const everywhere = { limit: 10 };
const texts = [
  'kazansky cathedrl',
  '"Iran was not"',
  'the war in Syria',
  'It would not be proper for Iran to take part',
  'Putin met Khamenei in Tehran',
  'France has long resisted going harder against ISIS in Syria for fear of undermining a rival.',
  'a coalition of more than fifty countries against the Islamic State',
];

const questions: Readonly<Record<string, (index: LocalIndex, text: string) => Promise<unknown>>> = {
  search: (index, text) => index.search(text, everywhere),
  phrase: (index, text) => index.phrase(text, everywhere),
  rank: (index, text) => index.rank(text, everywhere),
  origin: (index, text) => index.origin(text, everywhere),
  copies: (index, text) => index.copies([text]),
};

for (const [name, ask] of Object.entries(questions)) {
  test(`${name} answers as it does with Node's SQLite`, async () => {
    await using here = testProject({}, openHere);
    await using there = testProject({}, openInWasm);
    const seeds = { root: seedsProject, sources: ['seeds'] };
    const [native, wasm] = [await here.open(seeds), await there.open(seeds)];
    assert.deepEqual(await wasm.sources(), await native.sources());
    let found = 0;
    for (const text of texts) {
      const expected = await ask(native, text);
      assert.deepEqual(await ask(wasm, text), expected, text);
      if (Array.isArray(expected)) found += expected.flat().length;
    }
    assert.ok(found > 0);
  });
}

test('an index follows the changes of its sources', async () => {
  await using project = testProject(articles(30), openInWasm);
  const index = await project.open();
  await isWhole(index);
  project.write({ 'sources/new.txt': 'Title\n\nSomething new.' });
  project.remove('sources/a3.txt');
  await index.refresh();
  assert.equal((await index.sources()).length, 30);
  assert.equal((await index.search('"something new"', everywhere)).length, 1);
  assert.equal((await index.search('word3', everywhere)).length, 0);
});

test('a reader sees what was committed, and a second writer waits for its turn', async () => {
  const [writer, reader] = [await openDatabase('/one'), await openDatabase('/one')];
  writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE t(a, b, c, d);');
  writer.exec('BEGIN IMMEDIATE');
  const bytes = Uint8Array.of(0, 255);
  writer.prepare('INSERT INTO t VALUES (?, ?, ?, ?)').run('été', 2 ** 40 + 0.5, null, bytes);
  assert.equal(writer.inTransaction(), true);
  const rows = reader.prepare('SELECT * FROM t');
  assert.deepEqual(rows.all(), []);
  assert.throws(
    () => reader.exec('BEGIN IMMEDIATE'),
    (error: unknown) => isFailure(error, 'busy'),
  );
  writer.exec('COMMIT');
  assert.equal(writer.inTransaction(), false);
  const row = { a: 'été', b: 2 ** 40 + 0.5, c: null, d: bytes };
  assert.deepEqual(rows.all(), [row]);
  assert.deepEqual(rows.get(), row);
  for (const one of rows.iterate()) {
    assert.deepEqual(one, row);
    break;
  }
  assert.throws(
    () => reader.exec('SELECT nothing FROM nowhere'),
    (error: unknown) => isFailure(error, 'other'),
  );
  for (const database of [writer, reader]) database.close();
  const again = await openDatabase('/one');
  assert.equal(again.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'], 0, 'it begins empty');
  again.close();
});

test('hashes are those of Node', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    assert.equal(sha256(bytes), hash('sha256', bytes));
  }
  assert.equal(sha256('¶ 4 — “été”'), hash('sha256', '¶ 4 — “été”'));
});
