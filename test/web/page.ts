// Runs in a browser: bundled by check.test.ts.
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { checkedLedger } from '../../src/check/ledger.ts';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { pause } from '../../src/platform/web/pause.ts';
import { webHost } from '../../src/platform/web/worker-host.ts';
import { defaultConfig } from '../../src/project/config.ts';
import { formatJson } from '../../src/report/json.ts';
import { reportBriefing } from '../../src/report/report-briefing.ts';
import { openInProcess, readInProcess } from '../store/in-process.ts';
import { memoryFiles } from './memory-files.ts';
import type { WebProject } from './projects.ts';

/** What `briefing check --format json` prints for each project, and the SQLite that found it. */
export async function checkProjects(
  projects: readonly WebProject[],
): Promise<{ readonly version: string; readonly printed: readonly string[] }> {
  const sqlite = await sqlite3InitModule();
  const printed: string[] = [];
  for (const { files, briefing: path } of projects) {
    const atRoot = Object.entries(files).map(([file, text]) => [`/project/${file}`, text]);
    const host = webHost(sqlite, memoryFiles(Object.fromEntries(atRoot)), corpusReaders(readers), () =>
      readInProcess(readers, pause),
    );
    const { sources, files: briefings, exclude, citationScope: scope, rules: levels } = defaultConfig;
    const index = openInProcess(
      { root: '/project', sources, files: briefings, exclude, storage: '/storage' },
      host,
    );
    await index.settled();
    const briefing = parseBriefing(files[path] ?? '');
    const ledger = await checkedLedger(
      briefing,
      index,
      { scope, levels, path },
      new AbortController().signal,
    );
    printed.push(formatJson(reportBriefing(path, ledger).findings));
    await index.dispose();
  }
  return { version: sqlite.version.libVersion, printed };
}

Object.assign(globalThis, { checkProjects });
