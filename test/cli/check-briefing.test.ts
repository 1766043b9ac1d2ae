import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBriefing } from '../../src/cli/check-briefing.ts';
import { defaultConfig } from '../../src/project/config.ts';
import type { PassageStore } from '../../src/store/store.ts';
import { corpusOf } from '../unit/features/corpus.ts';

/** Pandoc prints adjacent citations wrongly; joining them is a safe fix. */
const text = 'The tanker left [@port, ¶2][@port, ¶3].\n';
const joined = 'The tanker left [@port, ¶2; @port, ¶3].\n';
const sources = [{ key: 'port', passages: ['title|The port', 'The tanker left.', 'Oil.'] }];
const file = { name: 'a.md', path: '/p/a.md' };
const project = { root: '/p', config: defaultConfig, corpus: [], named: [], missing: [], unheeded: [] };

async function fixedText(state: 'ready' | 'building', fix: boolean): Promise<readonly [string, number]> {
  const { store } = corpusOf(sources, state);
  const { ledger, fixed } = await checkBriefing(file, text, project, store, { fix });
  return [ledger.briefing.text, fixed];
}

test('safe fixes are made only when asked for', async () => {
  assert.deepEqual(await fixedText('ready', true), [joined, 1]);
  assert.deepEqual(await fixedText('ready', false), [text, 0]);
});

test('a briefing that was not fully checked is left alone', async () => {
  assert.deepEqual(await fixedText('building', true), [text, 0]);
});

test('rounds of fixes look up each source once', async () => {
  const { store } = corpusOf(sources);
  const asked: string[] = [];
  const counting: PassageStore = {
    ...store,
    status: () => ({ ...store.status(), version: '1' }),
    source: (key) => (asked.push(key), store.source(key)),
  };
  const { fixed } = await checkBriefing(file, text, project, counting, { fix: true });
  assert.deepEqual([fixed, asked], [1, ['port']]);
});
