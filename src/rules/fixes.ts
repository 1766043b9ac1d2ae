import type { Briefing } from '../briefing/briefing.ts';
import type { PassageStore } from '../store/store.ts';
import { ruleContext } from './context.ts';
import { ignoreLine } from './ignore-line.ts';
import { rules } from './index.ts';
import type { CheckOptions } from './outcome.ts';
import type { Finding, Fix, RuleContext, TextEdit } from './rule.ts';

/**
 * What mends a finding, best first: the rule's own fixes, then "Ignore … on this line". The editor's light bulb and
 * `--fix` share it. Every fix's edits stand for themselves and fit `briefing.text` alone. Rejects when `signal` is
 * aborted or the index cannot answer.
 */
export async function fixesFor(
  finding: Finding,
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly Fix[]> {
  return fixesIn(finding, briefing, await ruleContext(store, options, signal), signal);
}

/**
 * The edits of all safe fixes that do not get in each other's way, the first of each finding, in the order of the
 * text. What stays undone can be found by checking the mended text again.
 */
export async function safeEdits(
  findings: readonly Finding[],
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly TextEdit[]> {
  const context = await ruleContext(store, options, signal);
  const accepted: TextEdit[] = [];
  for (const finding of findings) {
    const fix = (await fixesIn(finding, briefing, context, signal)).find(({ safe }) => safe);
    if (fix === undefined || fix.edits.some((edit) => accepted.some((other) => collide(edit, other))))
      continue;
    accepted.push(...fix.edits);
  }
  return accepted.toSorted((a, b) => a.start - b.start);
}

async function fixesIn(
  finding: Finding,
  briefing: Briefing,
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly Fix[]> {
  const rule = rules.find(({ id }) => id === finding.rule);
  const own = (await rule?.fixes?.(finding, briefing, context, signal)) ?? [];
  signal.throwIfAborted();
  return [...own, ignoreLine(finding, briefing)];
}

/** Whether two edits touch the same characters, or insert at one place, where their order would be a guess. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
