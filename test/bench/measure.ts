// Measures one engine on one corpus, in a separate process so that peak memory is that engine's:
// `node measure.ts ours|minisearch FOLDER QUERIES.json`. Prints one JSON object.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { completeQuotation } from '../../src/writing/complete-quotation.ts';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { normalise } from '../../src/text/normalise.ts';
import { type Queries, passagesIn, readPassages, sourceNames } from './queries.ts';

/** Measurements of one engine; latencies in milliseconds, one per query. */
export interface Measured {
  readonly buildSeconds: number;
  /** CPU time of the build over all processors, which is more reliable than wall time on a busy machine. */
  readonly buildCpuSeconds: number;
  /** Peak resident memory of the process in bytes, after the build. */
  readonly peakMemory: number;
  /** Size of the closed index on disk in bytes; 0 for an index in memory. */
  readonly diskBytes: number;
  readonly complete: readonly number[];
  readonly search: readonly number[];
  /** Times until an edited source is found by its new words. */
  readonly update: readonly number[];
}

/** Number of sources edited, one after the other. */
const updates = 100;

const [which = '', folder = '', queriesFile = ''] = process.argv.slice(2);
const queries: Queries = JSON.parse(readFileSync(queriesFile, 'utf8'));
const measured = which === 'ours' ? await measureOurs() : await measureMiniSearch();
process.stdout.write(JSON.stringify(measured));

async function measureOurs(): Promise<Measured> {
  const storage = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  const worker = fileURLToPath(new URL('../../dist/worker.cjs', import.meta.url));
  const cpu = process.cpuUsage();
  const start = performance.now();
  const index = openIndexNode(worker)({
    root: dirname(folder),
    sources: [folder],
    files: [],
    exclude: [],
    storage,
  });
  try {
    await index.settled();
    const buildSeconds = (performance.now() - start) / 1000;
    const buildCpuSeconds = cpuSeconds(cpu);
    const peakMemory = process.resourceUsage().maxRSS * 1024;
    const complete = await timeEach(queries.complete, (text) =>
      completeQuotation(text, { mark: '“', block: false }, index, 10),
    );
    const search = await timeEach(queries.search, (text) => index.search(text, { limit: 20 }));
    const update = await timeEach(editedSources(), (name) => index.refresh([join(folder, name)]));
    await index.dispose();
    const diskBytes = folderSize(storage);
    return { buildSeconds, buildCpuSeconds, peakMemory, diskBytes, complete, search, update };
  } finally {
    await index.dispose();
    rmSync(storage, { recursive: true, force: true });
  }
}

async function measureMiniSearch(): Promise<Measured> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const engine = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
  for (const { id, text } of readPassages(folder)) engine.add({ id, text });
  const buildSeconds = (performance.now() - start) / 1000;
  const buildCpuSeconds = cpuSeconds(cpu);
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  // MiniSearch has no phrase queries: search all words, the last as a prefix, then keep passages with the words in order.
  const complete = await timeEach(queries.complete, (text) => {
    const last = text.split(' ').at(-1);
    const wanted = normalise(text).text.toLowerCase();
    return engine
      .search(text, { combineWith: 'AND', prefix: (term) => term === last?.toLowerCase() })
      .filter((result) => normalise(String(result['text'])).text.toLowerCase().includes(wanted))
      .slice(0, 10);
  });
  const search = await timeEach(queries.search, (text) => engine.search(text).slice(0, 20));
  const update = await timeEach(editedSources(), (name) => {
    for (const { id, text } of passagesIn(folder, name)) {
      if (engine.has(id)) engine.replace({ id, text });
      else engine.add({ id, text });
    }
  });
  return { buildSeconds, buildCpuSeconds, peakMemory, diskBytes: 0, complete, search, update };
}

/** Edits sources spread over the corpus, one after the other: changes a word of each passage and adds a passage. */
function* editedSources(): Generator<string> {
  const names = sourceNames(folder);
  for (let edit = 0; edit < Math.min(updates, names.length); edit += 1) {
    const name = names[Math.floor((edit * names.length) / updates)] ?? '';
    const text = readFileSync(join(folder, name), 'utf8');
    const changed = text.replaceAll(/(?<=\n\n\S+ )\S+/g, `edited${edit}`);
    writeFileSync(join(folder, name), `${changed}\nOne more passage.\n`);
    yield name;
  }
}

function folderSize(path: string): number {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function timeEach(list: Iterable<string>, ask: (text: string) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of list) {
    const start = performance.now();
    await ask(text);
    times.push(performance.now() - start);
  }
  return times;
}
