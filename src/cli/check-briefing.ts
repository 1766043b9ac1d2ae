import { toSlashes } from './paths.ts';
import { relative } from 'node:path';
import { parseBriefing } from '../briefing/parse.ts';
import { applyEdits } from '../text/edits.ts';
import { contextMemory } from '../check/memory.ts';
import { relocked, safeFixes } from '../check/fixes.ts';
import type { CheckOptions } from '../check/outcome.ts';
import { type CheckedLedger, checkedLedger } from '../check/ledger.ts';
import type { LockedText } from '../evidence/lock/locked-text.ts';
import type { Lock } from '../project/lock.ts';
import type { PassageStore } from '../store/store.ts';
import { type NamedFile } from './files.ts';
import type { CliProject } from './project.ts';

/** A briefing that was checked, after its safe fixes where those were asked for. */
export interface CheckedBriefing {
  readonly ledger: CheckedLedger;
  /** Number of fixes made in the text of its briefing. */
  readonly fixed: number;
  /** The lock after these fixes; absent where there is none. */
  readonly lock?: Lock;
}

/** How to check a briefing. */
export interface CheckingOptions {
  /** Whether to make its safe fixes first, until none is left. */
  readonly fix: boolean;
  /** The project's lock. */
  readonly lock?: Lock;
  /** What cited passages said when they were cited, instead of a lock. */
  readonly history?: LockedText;
}

/** Deadline of one check in milliseconds. */
const longestCheck = 10 * 60_000;

/** Maximum rounds of fixes: a fix may reveal the next, but after this many two fixes are undoing each other. */
const mostRounds = 10;

/** Checks the text of one briefing of the project. */
export async function checkBriefing(
  file: NamedFile,
  text: string,
  project: CliProject,
  store: PassageStore,
  { fix, lock, history }: CheckingOptions,
): Promise<CheckedBriefing> {
  const { citationScope: scope, rules: levels } = project.config;
  const path = toSlashes(relative(project.root, file.path));
  // A round of fixes changes little: what the others computed is remembered.
  let options: CheckOptions = {
    scope,
    levels,
    path,
    memory: contextMemory(),
    ...(lock === undefined ? {} : { lock }),
    ...(history === undefined ? {} : { history }),
  };
  const finished = (ledger: CheckedLedger): CheckedBriefing => ({
    ledger,
    fixed,
    ...(options.lock === undefined ? {} : { lock: options.lock }),
  });
  const signal = AbortSignal.timeout(longestCheck);
  let briefing = parseBriefing(text);
  let fixed = 0;
  for (let round = 0; ; round += 1) {
    const ledger = await checkedLedger(briefing, store, options, signal);
    const { result } = ledger;
    // A briefing that was not fully checked is left alone: a rule that could not run might object to a fix.
    if (!fix || round === mostRounds || result.state !== 'checked') return finished(ledger);
    const fixes = await safeFixes(result.findings, briefing, store, options, signal);
    if (fixes.length === 0) return finished(ledger);
    fixed += fixes.length;
    for (const each of fixes) options = relocked(options, each);
    briefing = parseBriefing(
      applyEdits(
        briefing.text,
        fixes.flatMap(({ edits }) => edits),
      ),
    );
  }
}
