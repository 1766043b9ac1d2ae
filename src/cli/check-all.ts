import { encodeLike } from '../corpus/formats/encode.ts';
import { coverageOf } from '../report/coverage.ts';
import type { Coverage, Obstacle, ReportedBriefing } from '../report/report.ts';
import { reportBriefing } from '../report/report-briefing.ts';
import { rules } from '../rules/index.ts';
import type { CheckResult } from '../check/outcome.ts';
import type { LockedText } from '../evidence/lock/locked-text.ts';
import type { Lock } from '../project/lock.ts';
import type { LocalIndex } from '../store/local-index.ts';
import { type CheckedBriefing, checkBriefing, type CheckingOptions } from './check-briefing.ts';
import { damageLine } from './damaged-bibliographies.ts';
import { briefingToCheck } from './file-roles.ts';
import { type NamedFile, decodeText } from './files.ts';
import { UsageError } from './io.ts';
import { lookAtCorpus } from './look-at-corpus.ts';
import { type CliProject, emptyCorpus } from './project.ts';
import type { ReportPaths } from './report-paths.ts';
import { replaceFile } from './write-file.ts';

/** A briefing to check. */
export interface BriefingFile extends NamedFile {
  readonly bytes: Uint8Array;
}

/** The result of a run over several briefings. */
export interface RunReport {
  readonly briefings: readonly ReportedBriefing[];
  /** Why the run is incomplete; empty when everything was checked. */
  readonly obstacles: readonly Obstacle[];
  readonly coverage: Coverage;
  /** Number of fixes made, and of briefings they were made in. */
  readonly fixed: { readonly fixes: number; readonly briefings: number };
}

/** How to run over several briefings. */
export interface RunOptions {
  readonly fix: boolean;
  readonly paths: ReportPaths;
  readonly warn: (message: string) => void;
  /** The project's lock, and how it is saved after fixes that change it. */
  readonly lock?: Lock;
  readonly saveLock: (lock: Lock) => void;
  /** What the passages said that a briefing cites when it cited them, instead of the lock. */
  readonly history?: (file: BriefingFile, text: string) => Promise<LockedText>;
}

/** Checks the briefings one after the other. With `fix`, writes back those that safe fixes change. */
export async function checkAll(
  files: readonly BriefingFile[],
  project: CliProject,
  index: LocalIndex,
  options: RunOptions,
): Promise<RunReport> {
  const { paths, history } = options;
  let { lock } = options;
  const briefings: ReportedBriefing[] = [];
  const corpus = await lookAtCorpus(index, project, paths);
  const obstacles = [...corpus.obstacles];
  for (const damage of corpus.damaged) options.warn(damageLine(damage));
  if (corpus.sources === 0) obstacles.push({ message: emptyCorpus(project, corpus.unread.length) });
  const fixed = { fixes: 0, briefings: 0 };
  for (const file of files) {
    const name = paths.briefing(file);
    let checked: CheckedBriefing;
    try {
      const text = decodeText(file, file.bytes, briefingToCheck, options.warn);
      const past = history === undefined ? {} : { history: await history(file, text) };
      const current = { fix: options.fix, ...(lock === undefined ? {} : { lock }), ...past };
      checked = await checkText(file, text, project, index, current, options.warn);
      if (checked.lock !== undefined && checked.lock !== lock) options.saveLock((lock = checked.lock));
    } catch (error) {
      const message = obstacleOf(file, error);
      if (message === undefined) throw error;
      obstacles.push({ file: name, message });
      continue;
    }
    if (checked.fixed > 0) {
      fixed.fixes += checked.fixed;
      fixed.briefings += 1;
    }
    briefings.push(reportBriefing(name, checked.ledger, (path) => paths.source(path)));
    obstacles.push(...obstaclesOf(name, checked.ledger.result));
  }
  return { briefings, obstacles, coverage: coverageOf(briefings, corpus), fixed };
}

async function checkText(
  file: BriefingFile,
  text: string,
  project: CliProject,
  index: LocalIndex,
  options: CheckingOptions,
  warn: RunOptions['warn'],
): Promise<CheckedBriefing> {
  const checked = await checkBriefing(file, text, project, index, options);
  if (checked.fixed === 0 || writeBack(file, text, checked)) return checked;
  warn(
    `${file.name}: nothing was fixed, because its encoding lacks a character that a fix inserts. Save the file as UTF-8.\n`,
  );
  return checkBriefing(file, text, project, index, { ...options, fix: false });
}

/** Why one briefing could not be checked; undefined for a bug, which ends the run. */
function obstacleOf({ name }: NamedFile, error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const ended = error instanceof DOMException && error.name === 'TimeoutError';
  return ended ? `${name}: the check was stopped after ten minutes. Split the briefing.` : undefined;
}

/** Writes the fixed text in the file's own encoding; false where that encoding cannot hold it. */
function writeBack(file: BriefingFile, text: string, { ledger }: CheckedBriefing): boolean {
  const bytes = encodeLike(file.bytes, text, ledger.briefing.text);
  if (bytes !== undefined) replaceFile(file.name, file.path, bytes);
  return bytes !== undefined;
}

function obstaclesOf(file: string, { outcomes }: CheckResult): Obstacle[] {
  const looking = outcomes.filter(({ rule, kind }) => kind !== 'off' && looksAtText(rule));
  if (looking.length === 0) {
    return [{ file, message: `${file} is not checked: all rules are off.` }];
  }
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'failed' && outcome.kind !== 'waiting') return [];
    const { rule } = outcome;
    const why = outcome.kind === 'failed' ? outcome.error : 'the index is not complete';
    return [{ file, rule, message: `${file}: ${rule} could not run: ${why}` }];
  });
}

/** Whether a rule reads the briefing's text; rules that only look at the run do not check it by themselves. */
function looksAtText(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.needs !== 'run');
}
