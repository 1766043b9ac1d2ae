import type { Finding, Fix, OfferedFix } from '../briefing/finding.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { english } from '../language/en/messages.ts';
import { changedLock } from '../evidence/lock/locked-text.ts';
import type { PassageStore } from '../store/store.ts';
import { ruleContext } from './context.ts';
import { ignoreLine } from '../writing/ignore-line.ts';
import { rules } from '../rules/index.ts';
import type { CheckOptions } from './outcome.ts';
import { withBriefingLevels } from './briefing-levels.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';

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
  const fixes = await ruleFixes(finding, briefing, context, signal);
  return [...fixes, ignoreLine(finding, briefing)].map(inEnglish);
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
    if (ruleOf(finding)?.hasSafeFixes !== true) continue;
    const fix = (await ruleFixes(finding, briefing, context, signal)).find(({ safe }) => safe);
    const others = accepted.flatMap(({ edits }) => edits);
    if (fix === undefined || fix.edits.some((edit) => others.some((other) => collide(edit, other)))) continue;
    accepted.push(inEnglish(fix));
  }
  return accepted;
}

/** The options after a fix, which may change the lock. */
export function relocked(options: CheckOptions, { lock: changes }: Pick<Fix, 'lock'>): CheckOptions {
  if (changes === undefined || options.lock === undefined) return options;
  return { ...options, lock: changedLock(options.lock, changes) };
}

async function ruleFixes(
  finding: Finding,
  briefing: Briefing,
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly OfferedFix[]> {
  const fixes = (await ruleOf(finding)?.fixes?.(finding, briefing, context, signal)) ?? [];
  signal.throwIfAborted();
  return fixes;
}

function ruleOf(finding: Finding): Rule | undefined {
  return rules.find(({ id }) => id === finding.rule);
}

function inEnglish({ title, ...fix }: OfferedFix): Fix {
  return { ...fix, title: english(title), translatable: title };
}

/**
 * Whether two edits overlap or touch. Of edits that touch, each may be safe and both together not: removing all names from an ignore
 * comment, one after the other, leaves a comment that silences every rule.
 */
function collide(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
