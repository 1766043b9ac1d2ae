// `npm run bench`: our index beside MiniSearch on the same work, then a keystroke in a long briefing beside the same work
// without memory, then the editor. Read the ratios: they come from one run on one machine; the absolute figures are this
// machine's. `npm run bench -- core` leaves the editor out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './make-corpus.ts';
import type { Measured } from './measure.ts';
import { percentile } from './percentile.ts';
import { makeQueries } from './queries.ts';

const queryCount = 300;
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
try {
  const made = join(scratch, 'corpus');
  makeCorpus(made, seeds, { bytes: 10_000_000 });
  for (const [name, folder] of [
    ['seeds', seeds],
    ['10 MB', made],
  ] as const) {
    compare(name, folder);
  }
  const many = join(scratch, 'many', 'sources');
  makeCorpus(many, seeds, { files: 10_000, passagesPerFile: 4 });
  const keystroke = fileURLToPath(new URL('keystroke.ts', import.meta.url));
  execFileSync(process.execPath, [keystroke, many], { stdio: 'inherit' });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (!process.argv.includes('core')) {
  const script = fileURLToPath(new URL('../host/key-to-popup.ts', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}

function compare(name: string, folder: string): void {
  const queries = join(scratch, 'queries.json');
  writeFileSync(queries, JSON.stringify(makeQueries(folder, queryCount)));
  const megabytes = size(folder) / 1e6;
  const ours = measure('ours', folder, queries);
  const mini = measure('minisearch', folder, queries);
  console.log(`\n${name}: ${megabytes.toFixed(2)} MB, ${queryCount} queries of each kind`);
  row('index throughput', megabytes / ours.buildSeconds, megabytes / mini.buildSeconds, 'MB/s', 2);
  row('the same by CPU time', megabytes / ours.buildCpuSeconds, megabytes / mini.buildCpuSeconds, 'MB/s', 2);
  row('peak memory', ours.peakMemory / 1e6, mini.peakMemory / 1e6, 'MB', 0);
  for (const kind of ['complete', 'search'] as const) {
    for (const share of [0.5, 0.95, 0.99]) {
      row(`${kind} p${share * 100}`, percentile(ours[kind], share), percentile(mini[kind], share), 'ms', 2);
    }
  }
}

function row(label: string, a: number, b: number, unit: string, digits: number): void {
  const ours = `ours ${a.toFixed(digits).padStart(9)} ${unit.padEnd(4)}`;
  const mini = `MiniSearch ${b.toFixed(digits).padStart(9)} ${unit.padEnd(4)}`;
  console.log(`  ${label.padEnd(22)} ${ours}  ${mini}  ratio ${(a / b).toFixed(3)}`);
}

function measure(engine: string, folder: string, queries: string): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, engine, folder, queries], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const measured: Measured = JSON.parse(output);
  return measured;
}

function size(folder: string): number {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
