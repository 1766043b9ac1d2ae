// Measures one keystroke in a briefing of 20,000 words with 600 citations over a corpus of 10,000 sources, until its findings are
// settled, as CPU time of the thread that would be the extension host's: `node keystroke.ts FOLDER`, where FOLDER is a corpus of
// `makeCorpus`. The baseline is the same work without memory: parsing and checking the whole text again.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { briefingParser, parseBriefing } from '../../src/briefing/parse.ts';
import { claimCount } from '../../src/features/claim-count.ts';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { contextMemory } from '../../src/check/memory.ts';
import type { CheckOptions, CheckResult } from '../../src/check/outcome.ts';
import { checkedLedger } from '../../src/check/ledger.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { makeBriefing } from './make-briefing.ts';
import { percentile } from './percentile.ts';
import { random } from './random.ts';

const keystrokes = 300;
/** Fewer keystrokes for the baseline, which is slow and varies little. */
const baselineKeystrokes = 5;
/** The allowed CPU time of one keystroke in milliseconds, at the 95th percentile. */
const allowed = 50;

const [folder = ''] = process.argv.slice(2);
const storage = mkdtempSync(join(tmpdir(), 'briefing-keystroke-'));
const worker = fileURLToPath(new URL('../../dist/worker.cjs', import.meta.url));
const index = openIndexNode(worker)({
  root: dirname(folder),
  sources: [folder],
  files: [],
  exclude: [],
  storage,
});
try {
  await index.settled();
  await measure(index);
} finally {
  await index.dispose();
  rmSync(storage, { recursive: true, force: true });
}

async function measure(store: LocalIndex): Promise<void> {
  const sources = await store.sources();
  const some = sources.filter((_, at) => at % Math.ceil(sources.length / 400) === 0);
  const passages = (await Promise.all(some.map(({ key }) => store.passages(key)))).flat();
  const text = makeBriefing(passages, 20_000, 600);
  const parse = briefingParser();
  const memory = contextMemory();
  const whole = (version: string): Promise<Settled> => settle(parseBriefing(version), store, {});
  const changed = (version: string): Promise<Settled> => settle(parse(version), store, { memory });

  await whole(text);
  const { briefing, result } = await changed(text);
  const words = text.match(/\S+/g)?.length ?? 0;
  const { citations, quotations } = briefing;
  console.log(
    `\none keystroke: ${words} words, ${citations.length} citations, ${quotations.length} quotations, ` +
      `${result.findings.length} findings, ${sources.length} sources`,
  );
  const baseline = await timed(typing(text, baselineKeystrokes), whole);
  const ours = await timed(typing(text, keystrokes), changed);
  const [last = text] = [...typing(text, keystrokes)].slice(-1);
  const [fresh, kept] = [await whole(last), await changed(last)];
  assert.deepEqual(kept, fresh, 'what is remembered must change nothing');
  for (const share of [0.5, 0.95, 0.99]) {
    const [a, b] = [percentile(ours, share), percentile(baseline, share)];
    const figures = `ours ${a.toFixed(1).padStart(7)} ms   everything anew ${b.toFixed(1).padStart(8)} ms`;
    console.log(`  CPU p${String(share * 100).padEnd(4)} ${figures}   ratio ${(a / b).toFixed(3)}`);
  }
  if (percentile(ours, 0.95) > allowed) console.log(`  more than the ${allowed} ms allowed at p95`);
}

/** The editor's state once a keystroke has settled. */
interface Settled {
  readonly briefing: Briefing;
  readonly result: CheckResult;
  readonly count: ReturnType<typeof claimCount>;
}

async function settle(
  briefing: Briefing,
  store: LocalIndex,
  more: Pick<CheckOptions, 'memory'>,
): Promise<Settled> {
  const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/long.md', ...more };
  const { signal } = new AbortController();
  const ledger = await checkedLedger(briefing, store, options, signal);
  const count = claimCount(ledger);
  return { briefing, result: ledger.result, count };
}

/** Versions of a text, one keystroke apart: sentences with a quotation and a citation, typed into one paragraph after another. */
function* typing(text: string, count: number): Generator<string> {
  const next = random(42);
  const typed = ' The port of Aden said on 4 March that “the talks will go on” [@report-00007, ¶3].';
  const paragraphs = [...text.matchAll(/[.\]]\n/g)].map(({ index: at }) => at + 1);
  let now = text;
  for (let key = 0; key < count;) {
    let at = paragraphs[Math.floor(next() * paragraphs.length)] ?? 0;
    for (const character of typed.slice(0, 20 + Math.floor(next() * typed.length))) {
      now = now.slice(0, at) + character + now.slice(at);
      at += 1;
      yield now;
      if (++key === count) return;
    }
    now = text;
  }
}

/** CPU milliseconds of this thread for each version. */
async function timed(
  versions: Iterable<string>,
  work: (version: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const version of versions) {
    const before = process.threadCpuUsage();
    await work(version);
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times;
}
