import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { articles, isWhole } from './articles.ts';
import { openInThread, testProject } from './project-folder.ts';
import { stores } from './stores.ts';

for (const [store, open] of [...stores, ['SQLite in threads', openInThread] as const]) {
  describe(store, () => {
    test('two programs can open one project', async () => {
      await using project = testProject(articles(), open);
      const [one, two] = await Promise.all([project.open(), project.open()]);
      await Promise.all([isWhole(one), isWhole(two)]);
      project.write({ 'sources/new.txt': 'Title\n\nSomething new.' });
      await Promise.all([one.refresh(), two.refresh([join(project.root, 'sources')])]);
      for (const index of [one, two])
        assert.equal((await index.search('"something new"', { limit: 9 })).length, 1);
    });

    test('programs with different corpora do not affect each other', async () => {
      await using project = testProject(
        { 'sources/a.txt': 'One\n\nWords.', 'other/b.txt': 'Two\n\nWords.' },
        open,
      );
      const one = await project.open();
      const two = await project.open({ sources: ['other'] });
      await one.refresh();
      assert.deepEqual(
        (await one.sources()).map((source) => source.key),
        ['a'],
      );
      assert.deepEqual(
        (await two.sources()).map((source) => source.key),
        ['b'],
      );
    });
  });
}

test('a program that opens an index while another writes to it waits for its turn', async () => {
  await using project = testProject(articles());
  const first = await project.open();
  await first.settled();
  const file = readdirSync(project.options.storage).find((name) => name.endsWith('.sqlite')) ?? '';
  const other = new DatabaseSync(join(project.options.storage, file));
  other.exec('BEGIN IMMEDIATE');
  const second = project.start();
  let ready = false;
  const waiting = second.settled().then(() => (ready = true));
  await setTimeout(300);
  assert.equal(ready, false);
  other.exec('COMMIT');
  other.close();
  await waiting;
  await isWhole(second);
});
