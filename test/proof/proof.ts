import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { briefingParser } from '../../src/briefing/parse.ts';
import { defaultConfig } from '../../src/project/config.ts';
import { contextMemory } from '../../src/check/memory.ts';
import type { CheckOptions, CheckResult } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { seedsProject, testProject, type TestProject } from '../store/project-folder.ts';
import { agencyCopy, copyPath, type Found } from './faults/fault.ts';

/** The path of the sound briefing in a project. */
export const path = 'briefings/sound.md';

/** A briefing of two pages on the bundled sources, without a fault. */
export const sound = readFileSync(new URL('sound.md', import.meta.url), 'utf8');

/** Every rule at its default. */
export const options: CheckOptions = {
  scope: defaultConfig.citationScope,
  levels: defaultConfig.rules,
  path,
};

/** A briefing and its result of the shared `check`. */
export interface Checked {
  readonly briefing: Briefing;
  readonly result: CheckResult;
}

/** Checks versions of one briefing as an open editor does, with a memory of what was computed before. */
export function checker(store: LocalIndex): (text: string) => Promise<Checked> {
  const parse = briefingParser();
  const memory = contextMemory();
  return async (text) => {
    const briefing = parse(text);
    const result = await check(briefing, store, { ...options, memory }, new AbortController().signal);
    assert.equal(result.state, 'checked');
    return { briefing, result };
  };
}

/** The rules with findings, each with the words it marks. */
export function foundIn({ briefing, result }: Checked): readonly Found[] {
  return result.findings.map(({ rule, start, end }) => [rule, briefing.text.slice(start, end)]);
}

/** A project with the bundled sources, and with one more report if given. */
export function seedProject(more: Readonly<Record<string, string>> = {}): TestProject {
  const folder = `${seedsProject}seeds/`;
  const seeds = readdirSync(folder).map((name) => [`seeds/${name}`, readFileSync(folder + name)] as const);
  return testProject({ ...Object.fromEntries(seeds), ...more });
}

/** The complete index of such a project. */
export function indexOf(project: TestProject): Promise<LocalIndex> {
  return project.open({ sources: defaultConfig.sources });
}

/** The bundled sources, and a copy of one of the reports. */
export function mirroredProject(): TestProject {
  const report = readFileSync(`${seedsProject}seeds/004_4047ee32e6c629f4.txt`, 'utf8');
  return seedProject({ [copyPath]: agencyCopy(report) });
}
