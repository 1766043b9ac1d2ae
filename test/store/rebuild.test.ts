import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articles, isWhole } from './articles.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

for (const [store, open] of stores) {
  describe(store, () => {
    test('a rebuild reads everything again', async () => {
      await using project = testProject(articles(3), open);
      await (await project.open()).dispose();
      const index = project.start({ rebuild: true });
      await index.settled();
      await isWhole(index, 3);
    });

    test('an index closed during a refresh continues where it stopped', async () => {
      await using project = testProject(articles(200), open);
      const index = project.start();
      const refused = assert.rejects(index.settled());
      await index.dispose();
      await refused;
      await assert.rejects(index.search('word1', { limit: 1 }), { name: 'StoreFailure', kind: 'closed' });
      await index.dispose();
      await isWhole(await project.open(), 200);
    });

    test('programs answer from the former index during a rebuild, and then go over to the new one', async () => {
      await using project = testProject(articles(30), open);
      const other = await project.open();
      const rebuilding = project.start({ rebuild: true });
      assert.equal((await rebuilding.sources()).length, 30);
      assert.equal(rebuilding.status().state, 'building');
      await isWhole(other);
      assert.equal((await rebuilding.opened()).read, 30);
      project.write({ 'sources/new.txt': 'Title\n\nSomething new.' });
      await other.refresh();
      for (const index of [other, rebuilding])
        assert.equal((await index.search('"something new"', { limit: 9 })).length, 1);
      await rebuilding.refresh();
      assert.equal((await rebuilding.sources()).length, 31);
    });
  });
}
