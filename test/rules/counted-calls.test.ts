import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefingParser } from '../../src/briefing/parse.ts';
import { contextMemory } from '../../src/check/memory.ts';
import { safeFixes } from '../../src/check/fixes.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/index.ts';
import type { PassageStore } from '../../src/store/store.ts';
import { testProject } from '../store/project-folder.ts';

const { signal } = new AbortController();

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const left = numerals.map((number) => `On pier ${number} the keeper saw a tanker leave for Varna at dawn.`);
const files = {
  'sources/port.txt': left.join('\n\n'),
  'sources/quay.txt': numerals
    .map((number) => `Quay ${number} was empty when we came by in March.`)
    .join('\n\n'),
};

/** A store with the number of questions asked of it since the last count, by name; only those in `counted`. */
function counting(
  store: PassageStore,
  ...counted: readonly (keyof PassageStore)[]
): { readonly store: PassageStore; readonly count: () => number } {
  let asked = 0;
  const proxy = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        if (counted.some((each) => each === name)) asked += 1;
        return Reflect.apply(value, target, args);
      };
    },
  });
  return {
    store: proxy,
    count() {
      const count = asked;
      asked = 0;
      return count;
    },
  };
}

/** The questions of two checks by one rule, the second after a paragraph was added at the top. */
async function askedTwice(
  id: Rule['id'],
  text: string,
  question: keyof PassageStore,
): Promise<readonly [first: number, second: number]> {
  await using project = testProject(files);
  const { store, count } = counting(await project.open(), question);
  const options: CheckOptions = {
    scope: 'sentence',
    levels: {},
    path: 'briefings/x.md',
    memory: contextMemory(),
  };
  const only = rules.filter((rule) => rule.id === id);
  const parse = briefingParser();
  const { findings } = await check(parse(text), store, options, signal, only);
  const first = count();
  const again = await check(parse(`Something new.\n\n${text}`), store, options, signal, only);
  assert.equal(again.findings.length, findings.length);
  return [first, count()];
}

test('the place of a quotation with a locator that cannot be placed is looked up once', async () => {
  const text = numerals
    .map((number) => `He said that “on pier ${number} the keeper saw a tanker” [@port, ¶x].`)
    .join('\n\n');
  assert.deepEqual(await askedTwice('unknown-passage', `${text}\n\n${text}`, 'origin'), [10, 0]);
});

test('the texts of two citations are read and compared once', async () => {
  const text = numerals
    .map((_number, index) => `The tanker left in March [@port, ¶${index + 1}; @quay, ¶${index + 1}].`)
    .join('\n\n');
  const [first, second] = await askedTwice('same-report', text, 'passages');
  assert.ok(first > 0);
  assert.equal(second, 0);
});

test('for safe fixes no other fixes are computed', async () => {
  await using project = testProject(files);
  const { store, count } = counting(await project.open(), 'rank', 'origin', 'phrase', 'copies', 'search');
  const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/x.md' };
  const parse = briefingParser();
  const text = numerals
    .map((number, index) => `Quay ${number} was empty in March. It was empty again [@quay, ¶${index + 90}].`)
    .join('\n\n');
  const briefing = parse(`${text}\n\nThe quay was full [@port, ¶2][@quay, ¶2].\n`);
  const { findings } = await check(briefing, store, options, signal);
  assert.ok(findings.filter(({ rule }) => rule === 'uncited-claim').length >= 10);
  assert.ok(findings.filter(({ rule }) => rule === 'unknown-passage').length >= 10);
  count();
  const fixes = await safeFixes(findings, briefing, store, options, signal);
  assert.deepEqual(
    fixes.map(({ title }) => title),
    ['Join the citations in one pair of brackets'],
  );
  assert.equal(count(), 0);
});
