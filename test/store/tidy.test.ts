import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { tidyStorageNode } from '../../src/platform/node/open-index.ts';
import { openReadable } from '../../src/store/sqlite/index-file.ts';
import { currentSchema, retiredSchema } from '../../src/store/sqlite/schema.ts';
import { storageLimits, tidyStorage } from '../../src/store/sqlite/tidy-storage.ts';
import { articles, isWhole } from './articles.ts';
import { openAs, testProject, tidyHere } from './project-folder.ts';
import type { TestProject } from './project-folder.ts';

const { version } = currentSchema;
const host = { files: nodeFiles, openDatabase: openNodeDatabase };
const day = 24 * 60 * 60 * 1000;

/** The only index file in a project's storage. */
function indexFile({ options }: TestProject): string {
  const [name = '', ...others] = namesIn(options.storage).filter((file) => file.endsWith('.sqlite'));
  assert.deepEqual(others, []);
  return name;
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('.sqlite'));
}

async function built(project: TestProject): Promise<string> {
  await (await project.open()).dispose();
  return indexFile(project);
}

test('the index of a project that is there stays, and answers as before', async () => {
  await using project = testProject(articles(3));
  await built(project);
  assert.deepEqual(await tidyHere(project.options.storage, 'useless'), { removed: [], inUse: [] });
  const index = await project.open();
  assert.equal((await index.opened()).read, 0);
});

test('the index of a project that is gone is removed', async () => {
  await using project = testProject(articles(3));
  const file = await built(project);
  const { size } = statSync(join(project.options.storage, file));
  renameSync(project.root, `${project.root}-elsewhere`);
  assert.deepEqual(await tidyHere(project.options.storage, 'useless'), {
    removed: [{ file, reason: 'project gone', bytes: size, project: project.root }],
    inUse: [],
  });
  assert.deepEqual(namesIn(project.options.storage), []);
});

test('the index of a corpus given by hand lies in a folder below, and is removed there', async () => {
  await using project = testProject(articles(3));
  const below = join(project.options.storage, '0123456789abcdef');
  await (await project.open({ storage: below })).dispose();
  const [file = ''] = namesIn(below);
  rmSync(project.root, { recursive: true });
  const { removed } = await tidyHere(project.options.storage, 'useless');
  assert.deepEqual(
    removed.map((one) => one.file),
    [`0123456789abcdef/${file}`],
  );
});

test('older schemas, broken files and left-overs are removed, and nothing that is not ours', async () => {
  await using project = testProject(articles(3));
  const own = await built(project);
  const { storage } = project.options;
  const write = (name: string): void => writeFileSync(join(storage, name), 'xyz');
  const ours = own.slice(0, 'corpus-'.length + 20);
  const gone = 'corpus-00000000000000000000';
  for (const name of [
    `${ours}-v1.sqlite`,
    `${gone}-v${version}-7.sqlite`,
    `${gone}-v1.sqlite-wal`,
    `${gone}-v1.sqlite-shm`,
    `${gone}-v${version + 1}-1.sqlite`,
    'notes.sqlite',
    'notes.sqlite-wal',
    'corpus-1-v1.sqlite',
  ]) {
    write(name);
  }
  mkdirSync(join(storage, 'compiled'));
  const { removed, inUse } = await tidyHere(storage, 'useless');
  assert.deepEqual(
    removed.map(({ file, reason, bytes }) => `${file} ${reason} ${bytes}`).toSorted(),
    [
      `${gone}-v${version}-7.sqlite damaged 3`,
      `${ours}-v1.sqlite older version 3`,
      `${gone}-v1.sqlite-shm left over 3`,
      `${gone}-v1.sqlite-wal left over 3`,
    ].toSorted(),
  );
  assert.deepEqual(inUse, []);
  assert.deepEqual(
    readdirSync(storage).toSorted(),
    [
      'compiled',
      'corpus-1-v1.sqlite',
      own,
      `${gone}-v${version + 1}-1.sqlite`,
      'notes.sqlite',
      'notes.sqlite-wal',
    ].toSorted(),
  );
});

test('an earlier generation is removed', async () => {
  await using project = testProject(articles(3));
  const first = await built(project);
  const copy = first.replace(/-1\.sqlite$/, '-2.sqlite');
  writeFileSync(
    join(project.options.storage, copy),
    await nodeFiles.read(join(project.options.storage, first)),
  );
  const { removed } = await tidyHere(project.options.storage, 'useless');
  assert.deepEqual(
    removed.map(({ file, reason }) => ({ file, reason })),
    [{ file: first, reason: 'replaced' }],
  );
});

test('what this process has open stays', async () => {
  await using project = testProject(articles(3));
  const index = await project.open();
  const file = indexFile(project);
  renameSync(project.root, `${project.root}-elsewhere`);
  assert.deepEqual(await tidyHere(project.options.storage, 'useless'), { removed: [], inUse: [file] });
  renameSync(`${project.root}-elsewhere`, project.root);
  await isWhole(index, 3);
});

test('what another process has open stays', async () => {
  await using project = testProject(articles(3));
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('build-slowly.ts', import.meta.url)),
    JSON.stringify(project.options),
  ]);
  const ended = once(child, 'exit');
  const limits = { bytes: 0, age: 0 };
  try {
    await once(child.stdout, 'data');
    const { removed, inUse } = await tidyStorage(project.options.storage, 'unused', host, limits);
    assert.deepEqual({ removed, inUse }, { removed: [], inUse: [indexFile(project)] });
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  const after = await tidyStorage(project.options.storage, 'unused', host, limits);
  assert.equal(after.removed.length, 1);
});

test('a closed index that only answers until another is built stays', async () => {
  await using project = testProject(articles(3));
  const first = await built(project);
  const { storage } = project.options;
  const former = await openReadable(join(storage, first), host, currentSchema);
  assert.equal(former?.tables.counts().sources, 3);
  const limits = { bytes: 0, age: 0 };
  assert.deepEqual(await tidyStorage(storage, 'unused', host, limits), { removed: [], inUse: [first] });
  former.close();
});

test('an index of an older schema that a running program has open stays', async () => {
  await using project = testProject(articles(3));
  const index = await project.open();
  await using later = testProject({}, openAs({ schema: { version: version + 1, readableSince: version } }));
  await (await later.open(project.options)).dispose();
  assert.equal(namesIn(project.options.storage).filter((name) => name.endsWith('.sqlite')).length, 2);
  await isWhole(index, 3);
});

test('a file that is marked for removal is not used again', async () => {
  await using project = testProject(articles(3));
  const first = await built(project);
  const marked = await openNodeDatabase(join(project.options.storage, first));
  marked.exec(`PRAGMA user_version = ${retiredSchema}`);
  marked.close();
  const index = await project.open();
  await isWhole(index, 3);
  await index.dispose();
  assert.equal(indexFile(project), first.replace(/-1\.sqlite$/, '-2.sqlite'));
});

test('beyond the limit of age or size unused indexes are removed, the oldest first', async () => {
  await using project = testProject(articles(3));
  const { storage } = project.options;
  const ages = [10, 20, 30, 100];
  for (const age of ages) {
    await (await project.open({ exclude: [`${age}`] })).dispose();
    const newest = namesIn(storage).find(
      (name) => Date.now() - statSync(join(storage, name)).mtimeMs < day / 2,
    );
    utimesSync(join(storage, newest ?? ''), new Date(), new Date(Date.now() - age * day));
  }
  const agesLeft = (): number[] =>
    namesIn(storage)
      .map((name) => Math.round((Date.now() - statSync(join(storage, name)).mtimeMs) / day))
      .toSorted((a, b) => a - b);
  assert.deepEqual(agesLeft(), ages);
  const { removed } = await tidyHere(storage, 'unused');
  assert.deepEqual(
    removed.map(({ reason }) => reason),
    ['unused'],
  );
  assert.deepEqual(agesLeft(), [10, 20, 30]);
  const size = statSync(join(storage, namesIn(storage)[0] ?? '')).size;
  await tidyStorage(storage, 'unused', host, { ...storageLimits, bytes: size * 2 });
  assert.deepEqual(agesLeft(), [10, 20]);
});

test('a worker tidies, and ends', async () => {
  await using project = testProject(articles(3));
  await built(project);
  rmSync(project.root, { recursive: true });
  const tidy = tidyStorageNode(fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)));
  assert.equal((await tidy(project.options.storage, 'useless')).removed.length, 1);
  assert.deepEqual(await tidy(join(project.root, 'nowhere'), 'unused'), { removed: [], inUse: [] });
});
