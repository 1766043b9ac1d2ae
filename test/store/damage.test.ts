import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { readMeta, writeMeta } from '../../src/store/sqlite/schema.ts';
import { articles, isWhole } from './articles.ts';
import { openAs, testProject } from './project-folder.ts';
import type { TestProject } from './project-folder.ts';

function indexFile(project: TestProject): string {
  const name = readdirSync(project.options.storage).find((file) => file.endsWith('.sqlite')) ?? '';
  return join(project.options.storage, name);
}

const faults: Record<string, (file: string) => void> = {
  'is missing': (file) => rmSync(file),
  'is empty': (file) => truncateSync(file, 0),
  'is no database': (file) => writeFileSync(file, 'This is a letter to my aunt.'),
  'is cut off': (file) => truncateSync(file, 8192),
  'is full of noise': (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 4096, bytes.length - 4096));
  },
  'is foreign': (file) => {
    rmSync(file);
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE file(id, recipe); INSERT INTO file VALUES (1, 2);');
    other.close();
  },
  'is of another version': (file) => {
    const other = new DatabaseSync(file);
    other.exec('PRAGMA user_version = 4711;');
    other.close();
  },
  'has lost a table': (file) => {
    const other = new DatabaseSync(file);
    other.exec('DROP TABLE word;');
    other.close();
  },
};
for (const [fault, inflict] of Object.entries(faults)) {
  test(`an index file that ${fault} is rebuilt`, async () => {
    await using project = testProject(articles());
    await (await project.open()).dispose();
    inflict(indexFile(project));
    await isWhole(await project.open());
  });
}

test('the structure of an index is checked after a crash, not because another program has it open', async () => {
  let checks = 0;
  const open = openAs({
    database: (openDatabase) => async (path) => {
      const database = await openDatabase(path);
      return {
        ...database,
        prepare(sql) {
          if (sql.includes('quick_check')) checks += 1;
          return database.prepare(sql);
        },
      };
    },
  });
  await using project = testProject(articles(3), open);
  const first = await project.open();
  const second = await project.open();
  await isWhole(second, 3);
  await isWhole(first, 3);
  await second.dispose();
  await first.dispose();
  assert.equal(checks, 0);
  const left = await openNodeDatabase(indexFile(project));
  writeMeta(left, 'closed', 'no');
  left.close();
  await isWhole(await project.open(), 3);
  assert.equal(checks, 1);
});

test('an index is marked as closed by the last program that closes it', async () => {
  await using project = testProject(articles(3));
  const opened = [await project.open(), await project.open()];
  const marks: (string | undefined)[] = [];
  for (const index of opened) {
    await index.dispose();
    const looking = await openNodeDatabase(indexFile(project));
    marks.push(readMeta(looking, 'closed'));
    looking.close();
  }
  assert.deepEqual(marks, ['no', 'yes']);
});

test('if the index cannot be opened, the status says why, and the next refresh tries again', async () => {
  await using project = testProject(articles(3));
  await (await project.open()).dispose();
  const file = indexFile(project);
  rmSync(file);
  mkdirSync(join(file, 'in-the-way'), { recursive: true });
  const index = project.start();
  await assert.rejects(index.settled(), /cannot be opened/);
  assert.equal(index.status().state, 'failed');
  assert.match(index.status().error ?? '', /cannot be opened/);
  await assert.rejects(index.search('word1', { limit: 1 }), {
    name: 'StoreFailure',
    kind: 'closed',
    message: /cannot be opened/,
  });
  rmSync(file, { recursive: true });
  await index.refresh();
  await index.settled();
  await isWhole(index, 3);
});

test('a killed process leaves whole sources, and the next start reads the rest', async () => {
  await using project = testProject(articles(200));
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('build-slowly.ts', import.meta.url)),
    JSON.stringify(project.options),
  ]);
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await ended;
  const index = project.start();
  for (const { key, passageCount } of await index.sources()) {
    assert.equal(passageCount, 9);
    assert.equal((await index.passages(key)).length, 9);
  }
  await index.settled();
  await isWhole(index, 200);
});
