import type { Finding, Fix, OfferedFix } from '../briefing/finding.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { english } from '../language/en/messages.ts';
import type { PassageStore } from '../store/store.ts';
import { ruleContext } from './context.ts';
import { ignoreLine } from '../writing/ignore-line.ts';
import { rules } from '../rules/index.ts';
import type { CheckOptions } from './outcome.ts';
import { withBriefingLevels } from './briefing-levels.ts';
import type { RuleContext } from '../rules/rule.ts';

/**
 * The fixes for a finding, best first: the rule's fixes, then "Ignore … on this line". The editor's light bulb and `--fix` share
 * them. The edits of each fix are self-contained and apply to `briefing.text` only. Rejects when `signal` is
 * aborted or the index cannot answer.
 */
export async function fixesFor(
  finding: Finding,
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly Fix[]> {
  const context = await ruleContext(briefing, store, withBriefingLevels(options, briefing), signal);
  return fixesIn(finding, briefing, context, signal);
}

/**
 * The first safe fix of each finding, leaving out those that conflict with an earlier one. Checking the fixed text again finds
 * what remains.
 */
export async function safeFixes(
  findings: readonly Finding[],
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly Fix[]> {
  const context = await ruleContext(briefing, store, withBriefingLevels(options, briefing), signal);
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
  const fixes = (await rule?.fixes?.(finding, briefing, context, signal)) ?? [];
  signal.throwIfAborted();
  return [...fixes, ignoreLine(finding, briefing)].map(inEnglish);
}

function inEnglish({ title, ...fix }: OfferedFix): Fix {
  return { ...fix, title: english(title), translatable: title };
}

/** Whether two edits touch the same characters, or insert at one place, where their order would be arbitrary. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
