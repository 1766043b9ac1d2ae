import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { ruleContext } from '../../src/check/context.ts';
import { fixesFor, relocked } from '../../src/check/fixes.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import { lockBriefing } from '../../src/evidence/lock/lock-briefing.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { dice, edits, type Paragraph } from './edits/edits.ts';
import { indexOf, options as plain, path, seedProject, sound } from './proof.ts';

const { signal } = new AbortController();
const project = seedProject();
const source = 'seeds/004_4047ee32e6c629f4.txt';
const original = readFileSync(join(project.root, source), 'utf8');
const paragraphs = original.split(/\r?\n(?:[ \t]*\r?\n)+/).map((text) => text.trim());
const briefing = parseBriefing(sound);
let index: LocalIndex;
let options: CheckOptions = { ...plain, path, lock: new Map() };

before(async () => {
  index = await indexOf(project);
  const context = await ruleContext(briefing, index, options, signal);
  const { entries, left, placeless } = await lockBriefing(briefing, context, { accept: false }, signal);
  assert.deepEqual([left, placeless], [0, 0]);
  options = { ...options, lock: entries };
  const { findings, notLocked } = await check(briefing, index, options, signal);
  assert.deepEqual([findings, notLocked], [[], 0]);
});
after(() => project[Symbol.asyncDispose]());

test('with all rules on, what a change of a source breaks is reported once, as that', async () => {
  const roll = dice(3);
  const kinds = Object.keys(edits);
  const seen = new Set<string>();
  for (let round = 0; round < 60; round += 1) {
    const kind = kinds[round % kinds.length] ?? '';
    const first: readonly Paragraph[] = paragraphs.map((text, at) => ({
      text,
      of: [at + 1],
      changed: false,
    }));
    const now = edits[kind]?.(first, 2 + roll(paragraphs.length - 4), roll);
    if (now === undefined) continue;
    project.write({ [source]: now.map(({ text }) => text).join('\n\n') });
    await index.refresh([join(project.root, source)]);
    const { findings, state } = await check(briefing, index, options, signal);
    assert.equal(state, 'checked');
    const others = findings.filter(({ rule }) => rule !== 'changed-source');
    const said = others.map(
      ({ rule, message, start, end }) => `${rule} ${message}: ${sound.slice(start, end)}`,
    );
    // A quotation is compared with its punctuation, which is no word.
    if (!/comma|full stop|dashes/.test(kind)) assert.deepEqual(said, [], `${round} ${kind}`);
    for (const { translatable } of findings) seen.add(translatable.id);
    const moved = findings.find(({ translatable }) => translatable.id === 'moved-passage');
    if (moved === undefined) continue;
    const fix = (await fixesFor(moved, briefing, index, options, signal)).find(
      ({ translatable }) => translatable.id === 'renumber-citations',
    );
    if (fix === undefined) continue;
    const fixed = parseBriefing(applyEdits(sound, fix.edits));
    const left = await check(fixed, index, relocked(options, fix), signal);
    const kept = left.findings.map(({ rule, message }) => `${rule} ${message}`);
    assert.deepEqual(
      // A paragraph that was moved below the readers' comments is one of them.
      kept.filter((each) => !/^(?:changed-source (?!.*has moved)|reader-comment)/.test(each)),
      [],
      `${round} ${kind}, renumbered`,
    );
  }
  assert.deepEqual([...seen].filter((id) => id.endsWith('-passage')).toSorted(), [
    'changed-passage',
    'moved-passage',
    'removed-passage',
  ]);
});
