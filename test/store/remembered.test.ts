import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAs, testProject } from './project-folder.ts';

test('what follows from all sources is read once for each state of the index', async () => {
  const asked: string[] = [];
  const open = openAs({
    database: (openDatabase) => async (path) => {
      const database = await openDatabase(path);
      return {
        ...database,
        prepare(sql) {
          const statement = database.prepare(sql);
          return {
            ...statement,
            get(...values) {
              asked.push(sql);
              return statement.get(...values);
            },
            all(...values) {
              asked.push(sql);
              return statement.all(...values);
            },
          };
        },
      };
    },
  });
  await using project = testProject({ 'sources/café.txt': 'The port\n\nThe tanker left.' }, open);
  const index = await project.open();
  const isAsked = async (part: string, ask: () => Promise<unknown>): Promise<number> => {
    asked.length = 0;
    await ask();
    return asked.filter((sql) => sql.includes(part)).length;
  };
  const miss = (): Promise<unknown> => index.sourceAt('sources/thé.txt');
  const phrase = (): Promise<unknown> => index.phrase('no such words', { limit: 1 });
  for (const expected of [1, 0]) {
    assert.equal(await isAsked('SELECT path FROM file', miss), expected);
    assert.equal(await isAsked("markup = 'markdown'", phrase), expected);
  }
  assert.equal(await isAsked('ORDER BY key, path', miss), 0, 'no source is read whole');
  project.write({ 'sources/quay.md': 'The quay' });
  await index.refresh();
  assert.equal(await isAsked("markup = 'markdown'", phrase), 1);
});
