import type { Finding, Fix, OfferedFix } from '../briefing/finding.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { english } from '../language/en/messages.ts';
import type { PassageStore } from '../store/store.ts';
import { ruleContext } from './context.ts';
import { ignoreLine } from '../writing/ignore-line.ts';
import { rules } from '../rules/index.ts';
import type { CheckOptions } from './outcome.ts';
import { withOwnLevels } from './own-levels.ts';
import type { RuleContext } from '../rules/rule.ts';

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
  const context = await ruleContext(briefing, store, withOwnLevels(options, briefing), signal);
  return fixesIn(finding, briefing, context, signal);
}

/**
 * The safe fixes that do not get in each other's way, the first of each finding. What stays undone can be found by
 * checking the mended text again.
 */
export async function safeFixes(
  findings: readonly Finding[],
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly Fix[]> {
  const context = await ruleContext(briefing, store, withOwnLevels(options, briefing), signal);
  const accepted: Fix[] = [];
  for (const finding of findings) {
    const fix = (await fixesIn(finding, briefing, context, signal)).find(({ safe }) => safe);
    const others = accepted.flatMap(({ edits }) => edits);
    if (fix === undefined || fix.edits.some((edit) => others.some((other) => collide(edit, other)))) continue;
    accepted.push(fix);
  }
  return accepted;
}

/** The edits of all {@link safeFixes}, in the order of the text. */
export async function safeEdits(
  findings: readonly Finding[],
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly TextEdit[]> {
  const fixes = await safeFixes(findings, briefing, store, options, signal);
  return fixes.flatMap(({ edits }) => edits).toSorted((a, b) => a.start - b.start);
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
  return [...own, ignoreLine(finding, briefing)].map(inEnglish);
}

function inEnglish({ title, ...fix }: OfferedFix): Fix {
  return { ...fix, title: english(title), translatable: title };
}

/** Whether two edits touch the same characters, or insert at one place, where their order would be a guess. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
