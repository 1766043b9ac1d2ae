import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { StoreFailure } from '../../src/store/failure.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { openIndexFile } from '../../src/store/sqlite/index-file.ts';
import { parseIndexName } from '../../src/store/sqlite/index-names.ts';
import { currentSchema, writeMeta } from '../../src/store/sqlite/schema.ts';
import { articles, isWhole } from './articles.ts';
import { openHere, openInThread, openAs, testProject } from './project-folder.ts';
import type { TestProject } from './project-folder.ts';

const { version } = currentSchema;
const next = { version: version + 1, readableSince: version };
const incompatible = { version: version + 1, readableSince: version + 1 };

/** The index files of a project, as schema and generation. */
function filesOf(project: TestProject): string[] {
  return readdirSync(project.options.storage)
    .flatMap((name) => parseIndexName(name) ?? [])
    .map(({ schema, generation }) => `${schema}-${generation}`)
    .toSorted();
}

async function keysOf(index: LocalIndex): Promise<string[]> {
  return (await index.sources()).map(({ key }) => key);
}

/** An index as it is before its first refresh, with the keys that it answers with then. */
async function whileBuilding(index: LocalIndex): Promise<string[]> {
  const keys = await keysOf(index);
  assert.equal(index.status().state, 'building');
  return keys;
}

test('a rebuild answers from the former index until it is done', async () => {
  await using project = testProject(articles(30));
  await (await project.open()).dispose();
  const index = project.start({ rebuild: true });
  assert.equal((await whileBuilding(index)).length, 30);
  assert.deepEqual(filesOf(project), [`${version}-1`, `${version}-2`]);
  assert.equal((await index.opened()).read, 30);
  await isWhole(index);
  assert.deepEqual(filesOf(project), [`${version}-2`], 'the former one is gone');
});

test('other programs answer during a rebuild, and go over to its index', async () => {
  await using project = testProject(articles(30), openInThread);
  const other = await project.open();
  const rebuilding = project.start({ rebuild: true });
  await rebuilding.sources();
  await isWhole(other);
  await rebuilding.settled();
  assert.deepEqual(filesOf(project), [`${version}-1`, `${version}-2`], 'the former one is still in use');
  project.write({ 'sources/new.txt': 'Title\n\nSomething new.' });
  await other.refresh([join(project.root, 'sources/new.txt')]);
  assert.deepEqual(filesOf(project), [`${version}-2`]);
  assert.equal((await other.search('"something new"', { limit: 9 })).length, 1);
  await rebuilding.refresh();
  assert.equal((await keysOf(rebuilding)).length, 31);
});

test('queries are answered while a program goes over to another index', async () => {
  const open = openAs({
    database: (openDatabase) => async (path) => {
      await setTimeout(50);
      return openDatabase(path);
    },
  });
  await using project = testProject(articles(30), open);
  const other = await project.open();
  await (await project.open({ rebuild: true })).settled();
  const refreshed = other.refresh();
  let answers = 0;
  while (other.status().state === 'building') {
    assert.equal((await other.search('word3', { limit: 9 })).length, 3);
    answers += 1;
  }
  await refreshed;
  assert.ok(answers > 10, `only ${answers} queries were asked`);
  assert.deepEqual(filesOf(project), [`${version}-2`]);
});

test('an index is marked complete as soon as no other process is writing', async () => {
  await using project = testProject(articles(3));
  const node = { openDatabase: openNodeDatabase, pause };
  const path = join(project.root, 'index.sqlite');
  const index = await openIndexFile(path, project.root, node, currentSchema);
  const other = await openNodeDatabase(path);
  other.exec('BEGIN IMMEDIATE');
  let isMarked = false;
  const marked = index.markComplete().then(() => (isMarked = true));
  await setTimeout(200);
  assert.equal(isMarked, false);
  other.exec('COMMIT');
  await marked;
  assert.equal(index.isComplete(), true);
  other.close();
  index.close();
});

test('a rebuild that is killed costs nothing', async () => {
  await using project = testProject(articles(200));
  await (await project.open()).dispose();
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('build-slowly.ts', import.meta.url)),
    JSON.stringify({ ...project.options, rebuild: true }),
  ]);
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await ended;
  const index = project.start();
  assert.equal((await keysOf(index)).length, 200);
  assert.equal((await index.opened()).read, 0);
  assert.deepEqual(filesOf(project), [`${version}-1`], 'what was begun is gone');
});

test('the index of an older schema answers until the new one is built, and stays for the older program', async () => {
  await using project = testProject(articles(30));
  await (await project.open()).dispose();
  await using later = testProject({}, openAs({ schema: next }));
  const index = later.start(project.options);
  assert.equal((await whileBuilding(index)).length, 30);
  assert.equal((await index.opened()).read, 30, 'everything is read again');
  await isWhole(index);
  assert.deepEqual(filesOf(project), [`${version}-1`, `${version + 1}-1`]);
  assert.equal((await (await project.open()).refresh()).read, 0);
});

test('a schema step that was interrupted goes on, and the older index answers again', async () => {
  await using project = testProject(articles(200));
  await (await project.open()).dispose();
  await using later = testProject({}, openAs({ schema: next }));
  const index = later.start(project.options);
  const refused = assert.rejects(index.settled());
  await index.dispose();
  await refused;
  const again = later.start(project.options);
  assert.equal((await whileBuilding(again)).length, 200);
  await again.settled();
  await isWhole(again, 200);
  assert.deepEqual(filesOf(project), [`${version}-1`, `${version + 1}-1`]);
});

test('the index of a schema that cannot be read does not answer', async () => {
  await using project = testProject(articles(3));
  await (await project.open()).dispose();
  await using later = testProject({}, openAs({ schema: incompatible }));
  const index = later.start(project.options);
  const before = await index.sources();
  assert.ok(before.length < 3, 'only what is written so far');
  await index.settled();
  await isWhole(index, 3);
});

test('an older program does not read the index of a newer one', async () => {
  await using later = testProject(articles(3), openAs({ schema: next }));
  await (await later.open()).dispose();
  await using project = testProject({}, openHere);
  const index = project.start(later.options);
  assert.ok((await index.sources()).length < 3);
  assert.equal((await index.opened()).read, 3);
  assert.deepEqual(filesOf(later), [`${version}-1`, `${version + 1}-1`]);
});

test('what can be read of a damaged index answers until the next one is built', async () => {
  let broken = false;
  const open = openAs({
    database: (openDatabase) => async (path) => {
      const database = await openDatabase(path);
      return {
        ...database,
        prepare(sql) {
          const statement = database.prepare(sql);
          if (!path.endsWith('-1.sqlite') || !sql.includes('ORDER BY key, path')) return statement;
          return {
            ...statement,
            all(...values) {
              if (broken) throw new StoreFailure('damaged', 'This page is damaged.');
              return statement.all(...values);
            },
          };
        },
      };
    },
  });
  await using project = testProject(articles(30), open);
  const index = await project.open();
  broken = true;
  await index.refresh();
  project.write({ 'sources/new.txt': 'Title\n\nSomething new.' });
  await assert.rejects(
    index.sources(),
    (error: unknown) => error instanceof StoreFailure && error.kind === 'damaged',
  );
  assert.equal((await index.passages('a3')).length, 9);
  assert.equal(index.status().state, 'building');
  // Damage that is met again meanwhile begins no other rebuild.
  await assert.rejects(index.sources(), { kind: 'damaged' });
  await index.refresh();
  assert.equal((await keysOf(index)).length, 31);
  assert.deepEqual(filesOf(project), [`${version}-2`]);
});

test('an index whose counts cannot be read is rebuilt, and every status is reported', async () => {
  let broken = false;
  const open = openAs({
    database: (openDatabase) => async (path) => {
      const database = await openDatabase(path);
      return {
        ...database,
        prepare(sql) {
          const statement = database.prepare(sql);
          if (!path.endsWith('-1.sqlite') || !sql.includes('AS unreadDocuments')) return statement;
          return {
            ...statement,
            get(...values) {
              if (broken) throw new StoreFailure('damaged', 'This page is damaged.');
              return statement.get(...values);
            },
          };
        },
      };
    },
  });
  await using project = testProject(articles(3), open);
  const index = await project.open();
  broken = true;
  project.write({ 'sources/new.txt': 'Title\n\nSomething new.' });
  assert.equal((await index.refresh()).read, 1);
  assert.deepEqual([index.status().state, index.status().sources], ['building', 3], 'as it was known last');
  await new Promise<void>((resolve) => {
    index.onStatus(({ state }) => {
      if (state === 'ready') resolve();
    });
  });
  assert.equal(index.status().sources, 4);
  assert.deepEqual(filesOf(project), [`${version}-2`]);
});

test('an index whose structure is found broken at the start does not answer', async () => {
  await using project = testProject(articles(30));
  await (await project.open()).dispose();
  const [name = ''] = readdirSync(project.options.storage);
  const file = await openNodeDatabase(join(project.options.storage, name));
  writeMeta(file, 'closed', 'no');
  file.close();
  const open = openAs({
    database: (openDatabase) => async (path) => {
      const database = await openDatabase(path);
      return {
        ...database,
        prepare(sql) {
          const statement = database.prepare(sql);
          if (!path.endsWith('-1.sqlite') || !sql.includes('quick_check')) return statement;
          return { ...statement, get: () => ({ quick_check: 'row 3 missing from index file_key' }) };
        },
      };
    },
  });
  const index = open(project.options);
  assert.ok((await keysOf(index)).length < 30, 'only what is written so far');
  assert.equal((await index.opened()).read, 30);
  await isWhole(index);
  await index.dispose();
  assert.deepEqual(filesOf(project), [`${version}-2`]);
});

test('after a first refresh that failed, a refresh of one file compares all of them', async () => {
  await using project = testProject(articles(3));
  let full = true;
  const open = openAs({
    database: (openDatabase) => async (path) => {
      if (full) throw new StoreFailure('denied', 'The disk is full.');
      return openDatabase(path);
    },
  });
  const index = open(project.options);
  await assert.rejects(index.opened(), /The disk is full/);
  full = false;
  await index.refresh([join(project.root, 'sources/a1.txt')]);
  await isWhole(index, 3);
  await index.dispose();
});
