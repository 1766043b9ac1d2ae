import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { batches } from '../../src/store/sqlite/batches.ts';
import { StoreFailure } from '../../src/store/failure.ts';
import { currentSchema, ensureSchema, readMeta, writeMeta } from '../../src/store/sqlite/schema.ts';
import { makePlace } from '../cli/helpers.ts';

const noPause = (): Promise<void> => Promise.resolve();
const never = (): number => Number.NEGATIVE_INFINITY;

/** A folder that is removed at the end of the block. */
function temporary(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-disk-'));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

function isNamedDisk(path: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreFailure);
    assert.equal(error.kind, 'denied');
    assert.ok(error.message.includes(`on the disk that holds the index, ${path}`), error.message);
    return true;
  };
}

test('a transaction that fills the disk is rolled back and reported, and the next one works', async () => {
  using place = temporary();
  const path = join(place.folder, 'index.sqlite');
  const database = await openNodeDatabase(path);
  ensureSchema(database, currentSchema.version);
  const pages = database.prepare('PRAGMA page_count').get()?.['page_count'];
  database.exec(`PRAGMA max_page_count = ${Number(pages) + 4}`);
  const work = batches(database, noPause, never);
  const fill = (size: number): void => writeMeta(database, 'filler', 'x'.repeat(size));

  for (const attempt of ['first', 'second']) {
    await work.begin();
    writeMeta(database, 'attempt', attempt);
    assert.throws(() => fill(1_000_000), isNamedDisk(path));
    assert.equal(database.inTransaction(), false, 'SQLite has rolled it back');
    work.rollback();
    assert.equal(readMeta(database, 'attempt'), undefined, 'nothing of it is left');
  }

  database.exec('PRAGMA max_page_count = 100000');
  await work.begin();
  fill(1_000_000);
  work.commit();
  assert.equal(readMeta(database, 'filler')?.length, 1_000_000);
  work.rollback();
  database.close();
});

test('a transaction that SQLite left open is rolled back', async () => {
  using place = temporary();
  const database = await openNodeDatabase(join(place.folder, 'index.sqlite'));
  ensureSchema(database, currentSchema.version);
  const work = batches(database, noPause, never);
  await work.begin();
  writeMeta(database, 'attempt', 'first');
  assert.equal(database.inTransaction(), true);
  work.rollback();
  assert.equal(database.inTransaction(), false);
  assert.equal(readMeta(database, 'attempt'), undefined);
  database.close();
});

test('a read-only index is reported as such', async () => {
  using place = temporary();
  const path = join(place.folder, 'index.sqlite');
  const database = await openNodeDatabase(path);
  ensureSchema(database, currentSchema.version);
  database.exec('PRAGMA query_only = ON');
  assert.throws(
    () => writeMeta(database, 'a', 'b'),
    (error: unknown) =>
      error instanceof StoreFailure &&
      error.kind === 'denied' &&
      error.message.includes(`${path}, is readonly`),
  );
  database.close();
});

/** Mounts a disk in memory; undefined where this process may not. */
function smallDisk(path: string, kilobytes: number): Disposable | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'briefing-test', path], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return { [Symbol.dispose]: () => void execFileSync('umount', [path], { stdio: 'ignore' }) };
}

test('the terminal reports a full disk and what to do, whenever it fills up', async (context) => {
  const text = Array.from(
    { length: 4000 },
    (_, n) => `The port was closed on day ${n} by w${n.toString(36)}.\n\n`,
  ).join('');
  const place = makePlace({ 'sources/port.txt': text, 'a.md': 'briefing' }, false);
  using folder = temporary();
  const before = process.env['XDG_CACHE_HOME'];
  try {
    for (const kilobytes of [16, 64, 100, 140, 200, 300, 500, 900]) {
      using disk = smallDisk(join(folder.folder, 'disk'), kilobytes);
      if (disk === undefined) {
        context.skip('No disk can be mounted here.');
        return;
      }
      process.env['XDG_CACHE_HOME'] = join(folder.folder, 'disk');
      const { code, err, out } = await place.briefing(['search', 'port']);
      assert.equal(code, 2, `${kilobytes} KiB: ${err}`);
      assert.equal(out, '');
      assert.match(err, /the disk that holds the index|ENOSPC/, `${kilobytes} KiB`);
      assert.match(err, /XDG_CACHE_HOME may name another one/, `${kilobytes} KiB`);
      assert.doesNotMatch(err, /cannot rollback|\n\s+at /, `${kilobytes} KiB`);
    }
    process.env['XDG_CACHE_HOME'] = before;
    const { code, out } = await place.briefing(['search', 'port']);
    assert.equal(code, 0);
    assert.match(out, /port/);
  } finally {
    process.env['XDG_CACHE_HOME'] = before;
    place.remove();
  }
});

test('a read-only cache folder is named', { skip: process.getuid?.() === 0 }, async () => {
  const place = makePlace({ 'sources/port.txt': 'The port.\n\nIt was closed.' }, false);
  using folder = temporary();
  const before = process.env['XDG_CACHE_HOME'];
  try {
    process.env['XDG_CACHE_HOME'] = folder.folder;
    writeFileSync(join(folder.folder, 'x'), '');
    chmodSync(folder.folder, 0o500);
    const { code, err } = await place.briefing(['search', 'port']);
    assert.equal(code, 2);
    assert.match(err, /XDG_CACHE_HOME may name another one/);
  } finally {
    chmodSync(folder.folder, 0o700);
    process.env['XDG_CACHE_HOME'] = before;
    place.remove();
  }
});
