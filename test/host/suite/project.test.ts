import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openLog } from '../../../src/editor/log.ts';
import { noIndex } from '../../../src/editor/no-index.ts';
import { Project } from '../../../src/editor/project.ts';
import type { LocalIndex, OpenIndex, RefreshReport } from '../../../src/store/local-index.ts';
import type { StoreStatus } from '../../../src/store/store.ts';
import { remove, until, write } from './editing.ts';

const ready: StoreStatus = {
  state: 'ready',
  done: 0,
  total: 0,
  sources: 0,
  passages: 0,
  folders: ['seeds'],
  unread: 0,
  unreadDocuments: 0,
};

const nothingDone: RefreshReport = {
  files: 0,
  read: 0,
  removed: 0,
  ended: 0,
  rekeyed: 0,
  passages: 0,
  bytes: 0,
  milliseconds: 0,
  indexBytes: 0,
  peakMemory: 0,
};

/** An empty index that records its calls. */
function recordingIndex(log: string[]): LocalIndex {
  return {
    ...noIndex(ready),
    refresh: (paths) => {
      log.push(`refresh ${paths?.length ?? 'all'}`);
      return Promise.resolve(nothingDone);
    },
    setLibrary: (items) => {
      log.push(`library ${items.length}`);
      return Promise.resolve(nothingDone);
    },
    opened: () => Promise.resolve(nothingDone),
    settled: () => Promise.resolve(),
    onStatus: () => () => log.push('unlisten'),
    bibliographies: () => Promise.resolve([]),
    dispose: () => {
      log.push('dispose');
      return Promise.resolve();
    },
  };
}

suite('A project', () => {
  let project: Project | undefined;
  const log = openLog();
  const open = (openIndex: OpenIndex): Project => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    return (project = new Project(folder, { openIndex, storage: '/nowhere', log }));
  };

  teardown(async () => {
    project?.dispose();
    await remove('briefing.config.json');
  });

  test('is building until the index is open, and fails with whatever opening throws', async () => {
    let works = false;
    const opened = open(() => {
      if (!works) throw new Error('This editor has no SQLite with FTS5.');
      return recordingIndex([]);
    });
    assert.equal(opened.status.state, 'building');
    await until('the failure', () => opened.status.state === 'failed');
    assert.equal(opened.status.error, 'This editor has no SQLite with FTS5.');
    assert.equal(opened.index, undefined);
    works = true;
    await opened.rebuild();
    assert.equal(opened.status.state, 'ready');
  });

  test('closes one index before it opens the next, when the corpus folders change', async () => {
    const told: string[] = [];
    const opened = open(({ sources }) => {
      told.push(`open ${sources.join()}`);
      return recordingIndex(told);
    });
    await until('the index', () => opened.index !== undefined);
    await write('briefing.config.json', '{ "sources": ["press"], "nonsense": 1 }');
    await until('the new index', () => told.includes('open press'));
    // Files of an earlier suite may still be on their way out, and an index follows them.
    const steps = (): readonly string[] => told.filter((step) => !step.startsWith('refresh'));
    assert.deepEqual(steps(), ['open seeds,sources', 'unlisten', 'dispose', 'open press']);
    assert.match(opened.configProblems[0]?.message ?? '', /nonsense/);
    await write('briefing.config.json', '{ "sources": ["press"], "citationScope": "paragraph" }');
    await until('the scope', () => opened.config.citationScope === 'paragraph');
    assert.equal(steps().length, 4);
    opened.dispose();
    await until('the end', () => told.filter((one) => one === 'dispose').length === 2);
  });
});
