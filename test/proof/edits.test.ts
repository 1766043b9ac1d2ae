import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { ruleContext } from '../../src/check/context.ts';
import { fixesFor } from '../../src/check/fixes.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import { lockBriefing } from '../../src/evidence/lock/lock-briefing.ts';
import { changedLock } from '../../src/evidence/lock/locked-text.ts';
import type { Lock } from '../../src/project/lock.ts';
import { changedSource } from '../../src/rules/changed-source.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';
import { type Dice, dice, edits, type Paragraph } from './edits/edits.ts';
import { textStore } from './edits/text-store.ts';
import { seedsProject } from '../store/project-folder.ts';

const noAbort = new AbortController().signal;
const path = 'briefings/x.md';

/** The paragraphs of an article. */
interface Article {
  readonly key: string;
  readonly paragraphs: readonly string[];
}

const articles: readonly Article[] = readdirSync(`${seedsProject}seeds`)
  .filter((name) => name.endsWith('.txt'))
  .map((name, index) => ({
    key: `article-${index}`,
    paragraphs: readFileSync(`${seedsProject}seeds/${name}`, 'utf8')
      .split(/\r?\n(?:[ \t]*\r?\n)+/)
      .map((text) => text.trim())
      .filter(Boolean),
  }))
  .filter(({ paragraphs }) => new Set(paragraphs).size === paragraphs.length);

/** What has become of the words that a sentence rests on. */
type State = 'same' | 'moved' | 'changed';

/** A sentence a line: it cites a passage, two, or a range, with and without a quotation. */
function briefingOn({ key, paragraphs }: Article): { text: string; cited: readonly (readonly number[])[] } {
  const cited: (readonly number[])[] = [];
  const lines: string[] = [];
  for (let number = 1; number <= paragraphs.length; number += 1) {
    if (number % 4 === 0) continue;
    const last = Math.min(number + 2, paragraphs.length);
    const range = number % 7 === 0 ? [number, Math.min(number + 1, last), last] : [number];
    const words = (paragraphs[number - 1] ?? '').split(' ').slice(0, 5).join(' ');
    const quoted = number % 3 === 0 ? `It says “${words}”` : 'The article goes into that';
    const place = range.length > 1 && last > number ? `${number}-${last}` : String(number);
    lines.push(`${quoted} [@${key}, ¶${place}].`);
    cited.push([...new Set(range)]);
  }
  return { text: `${lines.join('\n\n')}\n`, cited };
}

/** What must be said of each sentence, from what was done to the paragraphs. */
function expected(cited: readonly (readonly number[])[], now: readonly Paragraph[]): readonly State[] {
  const placesOf = Map.groupBy(
    now.flatMap(({ of, changed }, index) => of.map((number) => ({ number, changed, place: index + 1 }))),
    ({ number }) => number,
  );
  return cited.map((numbers) => {
    const states = numbers.map((number): State => {
      const places = placesOf.get(number) ?? [];
      // The halves of a paragraph with another one between them no longer say it in a row.
      const isRow = places.every(({ place }, index) => place === (places[0]?.place ?? 0) + index);
      if (places.length === 0 || !isRow || places.some(({ changed }) => changed)) return 'changed';
      return places.length === 1 && places[0]?.place === number ? 'same' : 'moved';
    });
    return states.find((state) => state === 'changed') ?? states.find((state) => state === 'moved') ?? 'same';
  });
}

async function found(text: string, options: CheckOptions, files: Readonly<Record<string, string>>) {
  const store = await textStore(files);
  const briefing = parseBriefing(text);
  const result = await check(briefing, store, options, noAbort, [changedSource]);
  assert.equal(result.state, 'checked');
  const starts = lineStarts(text);
  const states: State[] = text
    .trim()
    .split('\n\n')
    .map(() => 'same');
  for (const { start, translatable } of result.findings) {
    const line = positionAt(starts, start).line / 2;
    assert.equal(states[line], 'same', 'two findings on one sentence');
    states[line] = translatable.id === 'moved-passage' ? 'moved' : 'changed';
  }
  return { states, result, briefing, store };
}

async function lockOf(text: string, files: Readonly<Record<string, string>>): Promise<Lock> {
  const briefing = parseBriefing(text);
  const options: CheckOptions = { scope: 'sentence', levels: {}, path, lock: new Map() };
  const context = await ruleContext(briefing, await textStore(files), options, noAbort);
  const { entries, left, placeless } = await lockBriefing(briefing, context, { accept: false }, noAbort);
  assert.deepEqual([left, placeless], [0, 0]);
  return entries;
}

/** One to three edits of one article, apart from each other. */
function edited(
  paragraphs: readonly string[],
  roll: Dice,
): { now: readonly Paragraph[]; how: readonly string[] } {
  let now: readonly Paragraph[] = paragraphs.map((text, index) => ({
    text,
    of: [index + 1],
    changed: false,
  }));
  const how: string[] = [];
  const kinds = Object.keys(edits);
  const count = 1 + (roll(3) === 0 ? roll(3) : 0);
  const apart = Math.floor(now.length / count);
  for (let done = 0, tries = 0; done < count && tries < 50; tries += 1) {
    const kind = kinds[roll(kinds.length)] ?? '';
    // Not beside each other: whether words beside a joint are new or were there is then known only to whoever made both edits.
    const at = Math.min(now.length - 1, done * apart + 1 + roll(Math.max(1, apart - 6)));
    const next = edits[kind]?.(now, at, roll);
    if (next === undefined) continue;
    how.push(`${kind} at ${at + 1}`);
    now = next;
    done += 1;
  }
  return { now, how };
}

test('after each of 1,000 random edits every sentence is reported that rested on changed words, and no other', async () => {
  const roll = dice(8);
  const locks = new Map<string, { text: string; cited: readonly (readonly number[])[]; lock: Lock }>();
  const wrong: string[] = [];
  const counts = { same: 0, moved: 0, changed: 0 };
  for (let round = 0; round < 1000; round += 1) {
    const article = articles[round % articles.length];
    assert.ok(article);
    const file = `sources/${article.key}.txt`;
    let locked = locks.get(article.key);
    if (locked === undefined) {
      const made = briefingOn(article);
      locked = { ...made, lock: await lockOf(made.text, { [file]: article.paragraphs.join('\n\n') }) };
      locks.set(article.key, locked);
    }
    const { text, cited, lock } = locked;
    const { now, how } = edited(article.paragraphs, roll);
    const files = { [file]: now.map((paragraph) => paragraph.text).join('\n\n') };
    const options: CheckOptions = { scope: 'sentence', levels: {}, path, lock };
    const wanted = expected(cited, now);
    const { states, result, briefing, store } = await found(text, options, files);
    for (const [index, state] of states.entries()) {
      counts[state] += 1;
      if (state !== wanted[index])
        wrong.push(
          `${round} ${article.key}, ${how.join(', ')}: ¶${cited[index]?.join(', ')} ${state}, not ${wanted[index]}`,
        );
    }
    const moved = result.findings.find(({ translatable }) => translatable.id === 'moved-passage');
    if (moved === undefined) continue;
    const fixes = await fixesFor(moved, briefing, store, options, noAbort);
    const fix = fixes.find(({ translatable }) => translatable.id === 'renumber-citations');
    if (fix?.lock === undefined) continue;
    const after = await found(
      applyEdits(text, fix.edits),
      { ...options, lock: changedLock(lock, fix.lock) },
      files,
    );
    const left = wanted.map((state) => (state === 'moved' ? 'same' : state));
    assert.deepEqual(after.states, left, `${round} ${article.key}, ${how.join(', ')}, renumbered`);
    assert.equal(after.result.notLocked, 0);
  }
  assert.deepEqual(wrong, []);
  assert.ok(counts.changed > 500 && counts.moved > 2500 && counts.same > 5000, JSON.stringify(counts));
});
