import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { briefingParser, parseBriefing } from '../../src/briefing/parse.ts';
import { claimCount } from '../../src/features/claim-count.ts';
import { contextMemory } from '../../src/check/memory.ts';
import { openLedger } from '../../src/check/ledger.ts';
import { fixesFor } from '../../src/check/fixes.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import type { Briefing } from '../../src/briefing/briefing.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { random } from '../bench/random.ts';
import { testProject } from '../store/project-folder.ts';

const repository = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const seeds = Object.fromEntries(
  readdirSync(new URL('seeds/', repository)).map((name) => [`sources/${name}`, read(`seeds/${name}`)]),
);
const sample = read('media/sample/briefings/two-coalitions.md');
const quoting = read('test/rules/sound/quotations.md');
const noAbort = new AbortController().signal;

/** Everything that a user sees of a briefing: findings, suppressions, the count, and the fixes of the first findings. */
async function seen(briefing: Briefing, store: LocalIndex, options: CheckOptions): Promise<unknown> {
  const result = await check(briefing, store, options, noAbort);
  const count = claimCount(await openLedger(briefing, store, options, noAbort));
  const fixes = [];
  for (const finding of result.findings.slice(0, 5))
    fixes.push(await fixesFor(finding, briefing, store, options, noAbort));
  return { result, count, fixes };
}

const pieces = [
  '“',
  '”',
  ' not',
  ' 12 %',
  ' 4 March 2014',
  ' Obama',
  ': ',
  '. ',
  '\n\n',
  ' [@nobody, ¶2]',
  '[@',
  '¶',
  '7',
  '> ',
  'x',
];

test('the memory of earlier versions does not affect findings', async () => {
  await using project = testProject(seeds);
  const store = await project.open();
  const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/x.md' };
  const remembering = { ...options, memory: contextMemory() };
  const next = random(5);
  const below = (bound: number): number => Math.floor(next() * bound);
  for (const [text, edits] of [
    [sample, 25],
    [quoting, 25],
  ] as const) {
    const parse = briefingParser();
    let now = text;
    for (let edit = 0; edit < edits; edit += 1) {
      if (edit % 8 === 7) {
        // Another source has other words, so that earlier verdicts no longer hold.
        const paths = Object.keys(seeds).filter((path) => path.endsWith('.txt'));
        const path = paths[below(paths.length)] ?? '';
        const words = (seeds[path] ?? '').split(' ');
        words.splice(below(words.length), 40);
        project.write({ [path]: words.join(' ') });
        await store.refresh();
      }
      const aborted = new AbortController();
      const given = check(parse(now), store, remembering, aborted.signal);
      if (edit % 5 === 4) aborted.abort();
      await given.catch((error: unknown) => assert.ok(aborted.signal.aborted, String(error)));
      assert.deepEqual(
        await seen(parse(now), store, remembering),
        await seen(parseBriefing(now), store, options),
        `edit ${edit}`,
      );
      const at = below(now.length);
      // A paragraph that moves keeps its findings.
      const start = now.lastIndexOf('\n\n', at) + 1;
      const end = now.indexOf('\n\n', at);
      if (next() < 0.2 && end > start) now = now.slice(0, start) + now.slice(end) + now.slice(start, end);
      else now = now.slice(0, at) + (pieces[below(pieces.length)] ?? '') + now.slice(at + below(6));
    }
  }
});

test('the same words with other citations are judged anew', async () => {
  await using project = testProject(seeds);
  const store = await project.open();
  const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/x.md' };
  const remembering = { ...options, memory: contextMemory() };
  const parse = briefingParser();
  const words = '“But clearly there is some help from Iran,” he said';
  const claim = 'Obama told the Badr Corp and Hizballah in 2012 that 300 men had left';
  const citations = ['¶21', '¶12', '¶2', '¶20-21', '¶999', '¶21; @nobody', '¶21; ¶2', ''].map(
    (each) => `@coalition-of-one, ${each}`,
  );
  for (const citation of [...citations, '@nobody', ...citations.toReversed()]) {
    const text = `Intro.\n\n${claim} [${citation}]. ${words} [${citation}].\n\n${words}.\n`;
    const given = await seen(parse(text), store, remembering);
    assert.deepEqual(given, await seen(parseBriefing(text), store, options), citation);
  }
});

test('other options do not use the memory', async () => {
  await using project = testProject(seeds);
  const store = await project.open();
  const memory = contextMemory();
  const briefing = parseBriefing(sample.replace('[@', '\n\n[@'));
  for (const options of [
    { scope: 'sentence', levels: {} },
    { scope: 'paragraph', levels: {} },
    { scope: 'sentence', levels: { 'unsourced-quote': 'off' } },
    { scope: 'sentence', levels: {}, path: 'briefings/x.md' },
  ] as const) {
    assert.deepEqual(
      await seen(briefing, store, { ...options, memory }),
      await seen(briefing, store, options),
    );
  }
});
