// `npm run bench`: compares our index with MiniSearch, then a keystroke in a long briefing with the same work without memory, then
// the indexing of a PDF with pdf.js, then measures the editor. Compare the ratios: absolute figures depend on the machine. `npm run bench -- core` leaves the editor out;
// `npm run bench -- --size 100` measures only the index, on a corpus of 100 MB, which takes MiniSearch minutes and gigabytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus } from './make-corpus.ts';
import type { Measured } from './measure.ts';
import { percentile } from './percentile.ts';
import { makeQueries, sourceNames } from './queries.ts';

const { values, positionals } = parseArgs({ options: { size: { type: 'string' } }, allowPositionals: true });
/** Size of the corpus in MB. */
const onlySize = values.size === undefined ? undefined : Number(values.size);
/** Fewer queries for MiniSearch, which takes a second for each on a large corpus. */
const queryCount = onlySize === undefined ? 300 : 100;
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
try {
  if (onlySize === undefined) {
    compare('seeds', seeds);
    compareMade(10);
    const many = join(scratch, 'many', 'sources');
    makeCorpus(many, seeds, { files: 10_000, passagesPerFile: 4 });
    const keystroke = fileURLToPath(new URL('keystroke.ts', import.meta.url));
    execFileSync(process.execPath, [keystroke, many], { stdio: 'inherit' });
    const pdf = fileURLToPath(new URL('pdf.ts', import.meta.url));
    execFileSync(process.execPath, [pdf], { stdio: 'inherit' });
  } else compareMade(onlySize);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (onlySize === undefined && !positionals.includes('core')) {
  const script = fileURLToPath(new URL('../host/key-to-popup.ts', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: 'inherit' });
}

function compareMade(megabytes: number): void {
  const made = join(scratch, 'made');
  makeCorpus(made, seeds, { bytes: megabytes * 1_000_000 });
  compare(`${megabytes} MB`, made);
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
  console.log(`  disk / source          ours ${(ours.diskBytes / 1e6 / megabytes).toFixed(2).padStart(9)}`);
  for (const kind of ['complete', 'search', 'update'] as const) {
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

/** Gives each engine a copy of the sources, because it edits some. */
function measure(engine: string, sources: string, queries: string): Measured {
  const folder = join(scratch, engine, 'sources');
  cpSync(sources, folder, { recursive: true });
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, engine, folder, queries], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rmSync(folder, { recursive: true });
  const measured: Measured = JSON.parse(output);
  return measured;
}

function size(folder: string): number {
  return sourceNames(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
