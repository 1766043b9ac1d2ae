import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { KeyWorld } from '../../src/cli/source-keys.ts';
import { keysOf } from '../../src/cli/source-keys.ts';
import { keptBibliographies } from '../../src/cli/kept-bibliographies.ts';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { defaultConfig } from '../../src/project/config.ts';

const temporary = mkdtempSync(join(tmpdir(), 'briefing-kept-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

const root = join(temporary, 'project');
const cache = join(temporary, 'cache');
mkdirSync(join(root, 'sources'), { recursive: true });
writeFileSync(join(root, 'sources', 'port.txt'), 'The tanker left.\n');

function writeBib(id: string): void {
  writeFileSync(join(root, 'sources', 'works.bib'), `@book{${id}, title = {T}, file = {port.txt}}`);
}

async function keyOf(folder: string): Promise<string | undefined> {
  const path = join(root, 'sources', 'port.txt');
  const world: KeyWorld = {
    disk: { files: nodeFiles, pause, kept: keptBibliographies(folder) },
    name: (each) => each,
    warn: (line) => assert.fail(line),
  };
  const project = {
    root,
    corpus: ['sources'],
    named: ['sources'],
    config: defaultConfig,
    missing: [],
    unheeded: [],
  };
  return (await keysOf([{ name: 'port.txt', path }], project, world)).get(path);
}

test('a bibliography that did not change is not parsed again', async () => {
  writeBib('doe');
  assert.equal(await keyOf(cache), 'doe');
  const [kept = ''] = readdirSync(cache);
  const text = readFileSync(join(cache, kept), 'utf8');
  // What is kept is what counts: other words in it give another key.
  writeFileSync(join(cache, kept), text.replaceAll('doe', 'roe'));
  assert.equal(await keyOf(cache), 'roe');
  writeBib('poe');
  assert.equal(await keyOf(cache), 'poe');
  writeFileSync(join(cache, kept), '{"items": 3');
  writeBib('doe');
  assert.equal(await keyOf(cache), 'doe');
});

test('without a folder to write to, bibliographies are parsed each time', async () => {
  const denied = join(temporary, 'file');
  writeFileSync(denied, '');
  writeBib('doe');
  assert.equal(await keyOf(denied), 'doe');
  assert.equal(await keyOf(denied), 'doe');
});

test('what was kept for long is removed, and what other projects keep is not', async () => {
  const old = join(cache, 'old.json');
  const other = join(cache, 'other.json');
  for (const path of [old, other]) writeFileSync(path, '{}');
  utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
  writeBib('new');
  assert.equal(await keyOf(cache), 'new');
  assert.ok(!readdirSync(cache).includes('old.json'));
  assert.ok(readdirSync(cache).includes('other.json'));
});
