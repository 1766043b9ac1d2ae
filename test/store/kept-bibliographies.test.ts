import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Host } from '../../src/store/sync/host.ts';
import { openAs, testProject } from './project-folder.ts';

/** Opens indexes, and notes the bibliographies that are parsed. */
function noting(parsed: string[]): ReturnType<typeof openAs> {
  const host = (node: Host): Host => ({
    ...node,
    pool: {
      close: () => node.pool.close(),
      read(name, path, bytes) {
        if (name === 'bibliography') parsed.push(path);
        return node.pool.read(name, path, bytes);
      },
    },
  });
  return openAs({ host });
}

test('a bibliography is parsed once, by whichever process comes first', async () => {
  const first = '@book{ebb, title={Ebb}}\n';
  await using project = testProject({ 'sources/port.txt': 'It left.', 'sources/a.bib': first });
  const parsed: string[] = [];
  const open = noting(parsed);
  const idsOf = async (): Promise<readonly string[]> => {
    const index = open(project.options);
    try {
      await index.settled();
      return (await index.withoutText()).map(({ id }) => id);
    } finally {
      await index.dispose();
    }
  };
  assert.deepEqual(await idsOf(), ['ebb']);
  assert.deepEqual(await idsOf(), ['ebb']);
  assert.deepEqual(parsed, ['sources/a.bib']);
  // The same bytes under another name are the same bibliography, under another ending another.
  project.write({ 'sources/b.bib': first, 'sources/references.json': '[{"id": "tide", "type": "book"}]' });
  assert.deepEqual(await idsOf(), ['ebb', 'tide']);
  assert.deepEqual(await idsOf(), ['ebb', 'tide']);
  assert.deepEqual(parsed, ['sources/a.bib', 'sources/references.json']);
  project.write({ 'sources/b.bib': '@book{flow, title={Flow}}\n' });
  assert.deepEqual(await idsOf(), ['ebb', 'flow', 'tide']);
  assert.deepEqual(parsed.slice(2), ['sources/b.bib']);
  // What is gone is not kept.
  rmSync(join(project.root, 'sources/b.bib'));
  assert.deepEqual(await idsOf(), ['ebb', 'tide']);
  project.write({ 'sources/b.bib': '@book{flow, title={Flow}}\n' });
  await idsOf();
  assert.deepEqual(parsed.slice(3), ['sources/b.bib']);
});
