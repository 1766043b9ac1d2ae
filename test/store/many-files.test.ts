import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { articles } from './articles.ts';
import { hostileFiles } from './hostile-files.ts';
import { testProject } from './project-folder.ts';

const worker = fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url));
const limits = { deadline: 20_000, memory: 512 * 1024 * 1024 };

test(
  'many files with each hostile text among them are indexed to the end',
  { timeout: 300_000 },
  async () => {
    const plain = articles(400);
    await using project = testProject(plain, openIndexNode(worker, { limits }));
    const hostile = hostileFiles(20_000);
    for (const [name, content] of Object.entries(hostile)) project.write({ [`sources/${name}`]: content });
    const index = await project.open();
    const paths = new Set((await index.sources()).map(({ path }) => path));
    for (const path of Object.keys(plain)) assert.ok(paths.has(path), path);
    for (const { path } of await index.unread()) paths.add(path);
    assert.equal(paths.size, Object.keys(plain).length + Object.keys(hostile).length);
    assert.ok((await index.search('word1', { limit: 1 })).length > 0);
  },
);
