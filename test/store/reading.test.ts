import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { readerPort } from '../../src/platform/node/reader-port.ts';
import { readPool } from '../../src/store/reading/read-pool.ts';
import type { ReadPool } from '../../src/store/reading/read-pool.ts';
import type { ReaderPort } from '../../src/store/reading/reader-port.ts';
import { readInProcess } from './in-process.ts';
import { testProject } from './project-folder.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const badReader = here('bad-reader.ts');
/** Much longer than a thread takes to answer here, and short enough to wait for. */
const limits = { deadline: 1500, memory: 512 * 1024 * 1024 };
/** For files that fill memory, which takes long on a busy machine. */
const tight = { deadline: 60_000, memory: 96 * 1024 * 1024 };
const openBadly = openIndexNode(here('../../src/worker.node.ts'), { reader: badReader, limits });

const text = new TextEncoder().encode('Title\n\nThe tanker left.');
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function withPool(
  use: (pool: ReadPool) => Promise<void>,
  { reader = badReader, bounds = limits } = {},
): Promise<void> {
  const pool = readPool(() => readerPort(reader, bounds.memory), pause, bounds);
  try {
    await use(pool);
  } finally {
    await pool.close();
  }
}

/** How reading each file ends, and the message where it failed. */
const ends: Readonly<Record<string, string | RegExp>> = {
  forever: 'too slow',
  pattern: 'too slow',
  asleep: 'too slow',
  unsettled: 'too slow',
  thrown: /^I will not$/,
  rejected: /^I will not, later$/,
  odd: /./,
  deep: /call stack/,
  exited: /ended with code 0/,
  exitedLoudly: /ended with code 7/,
  uncaught: /out of nowhere/,
  nothing: /cannot be understood/,
  words: /cannot be understood/,
  half: /cannot be understood/,
  misnumbered: /cannot be understood/,
  placeless: /cannot be understood/,
  misplaced: /cannot be understood/,
  holes: /cannot be understood/,
  circle: /cannot be understood/,
  unknown: /cannot be understood/,
  unsendable: /could not be cloned/,
  twice: /was not asked/,
  rubbish: /was not asked/,
};

async function checkEnds(pool: ReadPool, expected: Readonly<Record<string, string | RegExp>>): Promise<void> {
  const names = Object.keys(expected).flatMap((name) => [name, `good_${name}`]);
  const outcomes = await Promise.all(names.map((name) => pool.read('file', `sources/${name}.txt`, text)));
  for (const [index, name] of names.entries()) {
    const outcome = outcomes[index];
    const end = expected[name];
    if (end === undefined) assert.equal(outcome?.state, 'read', name);
    else if (typeof end === 'string') assert.deepEqual(outcome, { state: 'ended', reason: end }, name);
    else assert.match(outcome?.state === 'failed' ? outcome.message : `${outcome?.state}`, end, name);
  }
}

test('whatever a reader does, its file has an outcome, and every other file is read', () =>
  withPool((pool) => checkEnds(pool, ends)));

test('a reader that fills memory is ended, inside the heap or outside', () =>
  withPool((pool) => checkEnds(pool, { heap: 'too much memory', buffers: 'too much memory' }), {
    bounds: tight,
  }));

test('a pool is closed in the middle of a file, and reads no more', () =>
  withPool(async (pool) => {
    const reading = [
      pool.read('file', 'forever.txt', text),
      pool.read('file', 'a.txt', text),
      pool.read('file', 'asleep.txt', text),
      pool.read('file', 'b.txt', text),
    ];
    const settled = Promise.allSettled(reading);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    await pool.close();
    assert.ok(performance.now() - start < limits.deadline);
    const last = (await settled).filter(({ status }) => status === 'rejected');
    assert.ok(last.length >= 2);
    await assert.rejects(pool.read('file', 'c.txt', text), /closed/);
  }));

test('a thread that has nothing to read for some time is ended, and another one started when need be', async () => {
  let started = 0;
  const ended = Promise.withResolvers<void>();
  const start = (): ReaderPort => {
    started += 1;
    return {
      ...readInProcess(readers, pause),
      async terminate() {
        ended.resolve();
      },
    };
  };
  const pool = readPool(start, pause, limits, 50);
  for (const name of ['a.txt', 'b.txt']) assert.equal((await pool.read('file', name, text)).state, 'read');
  assert.equal(started, 1);
  await ended.promise;
  assert.equal((await pool.read('file', 'c.txt', text)).state, 'read');
  assert.equal(started, 2);
  await pool.close();
});

test('where no thread can be started, the error says so and no file is blamed', () =>
  withPool(
    async (pool) => {
      await assert.rejects(pool.read('file', 'a.txt', text), /no thread can be started.*nowhere/);
    },
    { reader: here('nowhere.ts') },
  ));

test('an index with bad files reads all others, and tries the bad ones again at the next start only', async () => {
  await using project = testProject(
    {
      'sources/port.txt': 'Title\n\nThe tanker left.',
      'sources/forever.txt': 'This one hangs.',
      'sources/exited.txt': 'This one leaves.',
      'sources/zebra.txt': 'Title\n\nThe zebra came.',
      'sources/forever.bib': '@book{a, title = {A}}',
    },
    openBadly,
  );
  const index = project.start();
  const first = await index.opened();
  assert.deepEqual([first.ended, first.files], [2, 4], 'a file and a bibliography');
  assert.deepEqual(
    (await index.sources()).map(({ key }) => key),
    ['port', 'zebra'],
  );
  assert.deepEqual(
    (await index.unread()).map(({ path, kind, reason, document }) => [path, kind, reason, document]),
    [
      ['sources/exited.txt', 'text', 'failed', true],
      ['sources/forever.txt', 'text', 'too slow', true],
    ],
  );
  const [failed, slow] = await index.unread();
  assert.match(failed?.advice ?? '', /ended with code 0/);
  assert.match(slow?.advice ?? '', /Split/);
  assert.match((await index.problems()).map(({ message }) => message).join(), /bibliography.*too long/);
  assert.deepEqual([index.status().unread, index.status().unreadDocuments], [2, 2]);
  const start = performance.now();
  assert.equal((await index.refresh()).ended, 0);
  assert.ok(performance.now() - start < limits.deadline, 'an event does not try again');
  await index.dispose();
  assert.equal((await project.start().opened()).ended, 2, 'a start does');
});

test('an index is closed while a file hangs', async () => {
  await using project = testProject({ 'sources/forever.txt': 'This one hangs.' }, openBadly);
  const index = project.start();
  const refused = assert.rejects(index.settled());
  await new Promise((resolve) => setTimeout(resolve, 700));
  const start = performance.now();
  await index.dispose();
  assert.ok(performance.now() - start < limits.deadline);
  await refused;
});

test('reader threads do not keep a process alive', () => {
  const module = JSON.stringify(new URL('../../src/platform/node/reader-port.ts', import.meta.url).href);
  const script = `
    import { readerPort } from ${module};
    const port = readerPort(${JSON.stringify(badReader)}, 64e6);
    port.listen(() => {}, () => {});
    port.post({ id: 1, name: 'file', path: 'forever.txt', bytes: new Uint8Array(1) });
    setTimeout(() => console.log('over'), 500);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  assert.equal(printed.trim(), 'over');
});
