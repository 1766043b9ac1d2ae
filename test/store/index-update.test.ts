import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { nodeHost } from '../../src/platform/node/worker-host.ts';
import { startUpdate } from '../../src/store/sync/index-update.ts';
import { readInProcess } from './in-process.ts';
import { plainStorage } from './plain/plain-storage.ts';

const options = { root: '/project', sources: ['sources'], files: [], exclude: [], storage: '/storage' };

test('a transaction may end after each file whose stamp alone has changed', async () => {
  const { index } = await plainStorage(pause, new Map()).open(options, false);
  let ends = 0;
  const counting: typeof index = {
    ...index,
    write(...how) {
      const run = index.write(...how);
      return {
        ...run,
        mayEnd() {
          ends += 1;
          return run.mayEnd();
        },
      };
    },
  };
  const host = nodeHost(corpusReaders(readers), () => readInProcess(readers, pause));
  const update = startUpdate(counting, host, () => Number.NEGATIVE_INFINITY);
  const stamp = { kind: 'file', size: 1, mtime: 2, ctime: 3, ino: 4 } as const;
  const plan = { sources: new Map(), problems: [], withoutText: [], leftOut: new Set<string>() };
  for (const path of ['sources/a.txt', 'sources/b.txt'])
    await update.write({ path, absolute: `/project/${path}`, stamp }, { kind: 'touched' }, plan);
  assert.equal(ends, 2);
});
