import { toSlashes } from './paths.ts';
import { relative } from 'node:path';
import { parseBriefing } from '../briefing/parse.ts';
import { applyEdits } from '../text/edits.ts';
import { contextMemory } from '../check/memory.ts';
import { safeFixes } from '../check/fixes.ts';
import type { CheckOptions } from '../check/outcome.ts';
import { type CheckedLedger, checkedLedger } from '../check/ledger.ts';
import type { PassageStore } from '../store/store.ts';
import { type NamedFile } from './files.ts';
import type { CliProject } from './project.ts';

/** A briefing that was checked, after its safe fixes where those were asked for. */
export interface CheckedBriefing {
  readonly ledger: CheckedLedger;
  /** Number of fixes made in the text of its briefing. */
  readonly fixed: number;
}

/** Deadline of one check in milliseconds. */
const longestCheck = 10 * 60_000;

/** Maximum rounds of fixes: a fix may reveal the next, but after this many two fixes are undoing each other. */
const mostRounds = 10;

/** Checks the text of one briefing of the project. With `fix`, makes its safe fixes first, until none is left. */
export async function checkBriefing(
  file: NamedFile,
  text: string,
  project: CliProject,
  store: PassageStore,
  { fix }: { readonly fix: boolean },
): Promise<CheckedBriefing> {
  const { citationScope: scope, rules: levels } = project.config;
  const path = toSlashes(relative(project.root, file.path));
  // A round of fixes changes little: what the others computed is remembered.
  const options: CheckOptions = { scope, levels, path, memory: contextMemory() };
  const signal = AbortSignal.timeout(longestCheck);
  let briefing = parseBriefing(text);
  let fixed = 0;
  for (let round = 0; ; round += 1) {
    const ledger = await checkedLedger(briefing, store, options, signal);
    const { result } = ledger;
    // A briefing that was not fully checked is left alone: a rule that could not run might object to a fix.
    if (!fix || round === mostRounds || result.state !== 'checked') return { ledger, fixed };
    const fixes = await safeFixes(result.findings, briefing, store, options, signal);
    if (fixes.length === 0) return { ledger, fixed };
    fixed += fixes.length;
    briefing = parseBriefing(
      applyEdits(
        briefing.text,
        fixes.flatMap(({ edits }) => edits),
      ),
    );
  }
}
