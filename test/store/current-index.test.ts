import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { nodeHost } from '../../src/platform/node/worker-host.ts';
import { readMeta } from '../../src/store/sqlite/schema.ts';
import { CurrentIndex } from '../../src/store/worker/current-index.ts';
import { articles } from './articles.ts';
import { readInProcess } from './in-process.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const host = nodeHost(corpusReaders(readers), () => readInProcess(readers, pause));

for (const [store, open, parts] of stores) {
  describe(store, () => {
    const storage = (parts.storage ?? host.openStorage)(pause);

    test('a query that runs during a switch reads what it began with', async () => {
      await using project = testProject(articles(3), open);
      await (await project.open()).dispose();
      const current = new CurrentIndex(project.options, storage);
      await current.open(true);
      const reading = current.run(async () => {
        const { tables } = current;
        await setTimeout(100);
        return tables?.counts().sources;
      });
      await current.complete();
      assert.equal(await reading, 3);
      assert.equal(current.tables?.counts().sources, 0, 'the new index is empty');
      await current.close();
    });

    test('a query that runs while the index is replaced or closed reads on', async () => {
      await using project = testProject(articles(3), open);
      await (await project.open()).dispose();
      const current = new CurrentIndex(project.options, storage);
      await current.open(false);
      const read = (): Promise<number | undefined> =>
        current.run(async () => {
          const { tables } = current;
          await setTimeout(100);
          return tables?.counts().sources;
        });
      const during = read();
      await current.replaceDamaged();
      assert.equal(await during, 3);
      const last = read();
      await current.close();
      assert.equal(await last, 3, 'the former index answers');
    });
  });
}

test('a damaged index is not marked as closed, so that the next start checks it', async () => {
  await using project = testProject(articles(3));
  await (await project.open()).dispose();
  const [name = ''] = readdirSync(project.options.storage);
  const current = new CurrentIndex(project.options, host.openStorage(pause));
  await current.open(false);
  await current.replaceDamaged();
  const damaged = await openNodeDatabase(join(project.options.storage, name));
  assert.equal(readMeta(damaged, 'closed'), 'no');
  damaged.close();
  await current.close();
});
