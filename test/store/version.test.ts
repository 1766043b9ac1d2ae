import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { nodeHost } from '../../src/platform/node/worker-host.ts';
import { articles } from './articles.ts';
import { readInProcess } from './in-process.ts';
import { testProject } from './project-folder.ts';

const host = nodeHost(corpusReaders(readers), () => readInProcess(readers, pause));

test('a change of another program shows in the version, also where all counts stay', async () => {
  await using project = testProject({ 'sources/port.txt': 'The port\n\nThe tanker left.' });
  const [one, two] = [await project.open(), await project.open()];
  await two.refresh();
  const before = two.status();
  project.write({ 'sources/port.txt': 'The port\n\nA frigate left.' });
  await one.refresh();
  assert.equal((await two.refresh()).read, 0, 'the other program has read it');
  const { version, ...after } = two.status();
  assert.deepEqual({ ...after, version: before.version }, before);
  assert.notEqual(version, before.version);
});

test('a bibliography that changes shows in the version, also where no source changes', async () => {
  await using project = testProject({
    'sources/port.txt': 'The tanker left.',
    'sources/references.json': '[]',
  });
  const index = await project.open();
  const versions = [index.status().version];
  const changed = '[{ "id": "ebb", "type": "book" }]';
  for (const entries of [changed, changed, '[']) {
    project.write({ 'sources/references.json': entries });
    const report = await index.refresh([join(project.root, 'sources/references.json')]);
    assert.deepEqual([report.read, report.removed, report.rekeyed], [0, 0, 0]);
    versions.push(index.status().version);
  }
  const [before, added, same, broken] = versions;
  assert.notEqual(added, before);
  assert.equal(same, added);
  assert.notEqual(broken, same);
});

test('a file that is only saved again leaves the version', async () => {
  await using project = testProject(articles(3));
  const index = await project.open();
  await index.refresh();
  const { version } = index.status();
  const file = join(project.root, 'sources/a1.txt');
  utimesSync(file, new Date(), new Date(2020, 1, 1));
  assert.equal((await index.refresh([file])).read, 0);
  assert.equal(index.status().version, version);
});

test('merging the words leaves the version', async () => {
  await using project = testProject(articles(40));
  const index = project.start();
  await index.opened();
  await index.dispose();
  const { index: opened } = await host.openStorage(pause).open(project.options, false);
  const run = opened.write(pause, () => Number.NEGATIVE_INFINITY);
  const rows = [...opened.known.sources()];
  for (const { path, keyed } of rows) {
    const file = opened.known.files([path]).get(path);
    assert.ok(file);
    await run.begin('texts');
    const text = `Only ${path} says this.`;
    const passage = {
      number: 1,
      section: 'body',
      start: 0,
      end: text.length,
      position: { line: 0, column: 0 },
      locators: [{ label: 'paragraph', first: '1' }],
      text,
    } as const;
    const reading = { passages: [passage], metadata: {}, problems: [] };
    const row = { path, kind: 'source', keyed, stamp: file.stamp, sha256: '', reader: undefined } as const;
    for (const length of run.writer.put(row, reading)) await run.step(length);
    run.commit();
  }
  await run.finish();
  const version = opened.tables.version();
  let steps = 0;
  while (opened.mergeStep()) steps += 1;
  assert.ok(steps > 0);
  assert.equal(opened.tables.version(), version);
  opened.close();
});
