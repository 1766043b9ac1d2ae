// Measures a corpus of many small files with every hostile text among them: `node hostile-corpus.ts [COUNT]` (default 20,000
// files). Prints the times of a build, a rescan and one edit, peak memory, and the unread files.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { hostileFiles } from '../store/hostile-files.ts';
import { makeCorpus } from './make-corpus.ts';

const count = Number(process.argv[2] ?? 20_000);
const root = mkdtempSync(join(tmpdir(), 'briefing-hostile-'));
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const hostile = hostileFiles(200_000);
try {
  makeCorpus(join(root, 'sources'), seeds, { files: count, passagesPerFile: 4 });
  mkdirSync(join(root, 'sources', 'hostile'));
  for (const [name, content] of Object.entries(hostile))
    writeFileSync(join(root, 'sources', 'hostile', name), content);
  const worker = fileURLToPath(new URL('../../dist/worker.cjs', import.meta.url));
  const storage = join(root, 'storage');
  const index = openIndexNode(worker)({ root, sources: ['sources'], files: [], exclude: [], storage });
  try {
    const built = await index.opened();
    const again = await index.refresh();
    writeFileSync(join(root, 'sources', 'edited.txt'), 'Title\n\nA new source.');
    const edited = await index.refresh([join(root, 'sources', 'edited.txt')]);
    console.log(
      `${built.files} files, ${built.passages} passages: built in ${seconds(built.milliseconds)} s, looked at again in ` +
        `${seconds(again.milliseconds)} s, one more in ${edited.milliseconds.toFixed(0)} ms, ` +
        `${(built.peakMemory / 1e6).toFixed(0)} MB at most, ${built.ended} ended`,
    );
    const unread = await index.unread();
    for (const { path, kind, reason } of unread) console.log(`  ${path}: ${kind}, ${reason}`);
    assert.equal(built.files, count + Object.keys(hostile).length);
    const known = new Set([...(await index.sources()), ...unread].map(({ path }) => path));
    assert.equal(known.size, built.files + 1, 'one was added');
  } finally {
    await index.dispose();
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
