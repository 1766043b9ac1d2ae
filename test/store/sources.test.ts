import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const port = 'The port was closed on 4 March.';
/** The first accent is composed, the second is not. */
const mixed = 'sources/caf\u00E9-cafe\u0301.txt';

for (const [store, open] of stores) {
  describe(store, () => {
    const project = testProject(
      {
        'sources/port-of-aden.txt': port,
        'sources/port-of-adan.txt': port,
        'sources/Quay.TXT': port,
        'sources/empty.txt': '',
        [mixed]: port,
      },
      open,
    );
    let index: LocalIndex;
    before(async () => {
      index = await project.open();
    });
    after(() => project[Symbol.asyncDispose]());

    test('one source is found by its key', async () => {
      const source = await index.source('port-of-aden');
      assert.equal(source?.path, 'sources/port-of-aden.txt');
      assert.equal(source.passageCount, 1);
      assert.deepEqual(await index.source('nobody'), undefined);
      assert.deepEqual(await index.source(''), undefined);
    });

    test('one source is found by its path, however its letters are composed', async () => {
      for (const path of [mixed, mixed.normalize('NFC'), mixed.normalize('NFD')])
        assert.equal((await index.sourceAt(path))?.path, mixed);
      assert.equal(await index.sourceAt('sources/none.txt'), undefined);
      assert.equal(await index.sourceAt('sources/n\u00F3ne.txt'), undefined);
    });

    test('of two files whose names differ only in how they are composed, each is found', async () => {
      await using both = testProject({ 'sources/e\u0301.txt': port, 'sources/\u00E9.txt': port }, open);
      const opened = await both.open();
      const paths = (await opened.sources()).map(({ path }) => path);
      for (const path of paths) assert.equal((await opened.sourceAt(path))?.path, path, JSON.stringify(path));
    });

    test('a key that no source has may mean a file of that name, or a key near to it', async () => {
      const { meant } = await index.keysLike('quay.txt');
      assert.deepEqual(
        meant.map(({ path }) => path),
        ['sources/Quay.TXT'],
      );
      const { near } = await index.keysLike('port-of-adenn');
      assert.deepEqual(
        near.map(({ key }) => key),
        ['port-of-aden', 'port-of-adan'],
      );
      assert.deepEqual(await index.keysLike('zzzz'), { meant: [], near: [] });
    });

    test('a source in which nothing can be read is not what a key means', async () => {
      assert.deepEqual(await index.keysLike('empty.txt'), { meant: [], near: [] });
      assert.equal((await index.unread())[0]?.path, 'sources/empty.txt');
    });

    test('a call that is aborted rejects', async () => {
      const aborted = AbortSignal.abort();
      await assert.rejects(index.source('port-of-aden', aborted), { name: 'AbortError' });
      await assert.rejects(index.sourceAt(mixed, aborted), { name: 'AbortError' });
      await assert.rejects(index.keysLike('port', aborted), { name: 'AbortError' });
    });
  });
}
