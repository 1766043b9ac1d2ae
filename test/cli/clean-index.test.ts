import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import { makePlace } from './helpers.ts';

test('index --clean removes what is of no use, and says what and how much', async () => {
  const place = makePlace({ 'sources/port.txt': 'The port.\n\nIt was closed.' }, false);
  try {
    assert.equal((await place.briefing(['index'])).code, 0);
    const nothing = await place.briefing(['index', '--clean']);
    assert.deepEqual(nothing, { code: 0, out: `Nothing to remove in ${cacheFolder()}\n`, err: '' });
    const older = 'corpus-00000000000000000000-v1.sqlite';
    writeFileSync(join(cacheFolder(), older), 'x'.repeat(1024 * 1024));
    const { code, out, err } = await place.briefing(['index', '--clean']);
    assert.deepEqual(
      { code, out, err },
      {
        code: 0,
        out: `Removed 1 file from ${cacheFolder()}, 1.00 MiB\n    ${older}, 1.00 MiB: older version\n`,
        err: '',
      },
    );
    assert.match((await place.briefing(['search', 'port'])).out, /port/);
  } finally {
    place.remove();
  }
});

test('index --clean needs no project, and names the projects that are gone', async () => {
  const place = makePlace({ 'sources/port.txt': 'The port.\n\nIt was closed.' }, false);
  try {
    await place.briefing(['index']);
    renameSync(join(place.folder, 'sources'), join(place.folder, '../elsewhere'));
    const kept = await place.briefing(['index', '--clean', '--format', 'json']);
    assert.deepEqual(JSON.parse(kept.out), { folder: cacheFolder(), removed: [], bytes: 0, inUse: [] });
    renameSync(place.folder, `${place.folder}-elsewhere`);
    const { code, out } = await place.briefing(['index', '--clean', '--format', 'json']);
    mkdirSync(place.folder);
    const { removed, bytes } = JSON.parse(out);
    assert.equal(code, 0);
    assert.equal(removed.length, 1);
    assert.deepEqual([removed[0].reason, removed[0].project], ['project gone', place.folder]);
    assert.equal(removed[0].bytes, bytes);
    assert.ok(bytes > 0);
  } finally {
    place.remove();
  }
});

test('index --clean and --rebuild exclude each other', async () => {
  const place = makePlace({}, false);
  try {
    const { code, err } = await place.briefing(['index', '--clean', '--rebuild']);
    assert.equal(code, 2);
    assert.match(err, /cannot be used with/);
  } finally {
    place.remove();
  }
});
