import type { Finding } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { PassageStore, StoreStatus } from '../store/store.ts';
import { ruleContext, unansweredContext } from './context.ts';
import { rules as allRules } from '../rules/index.ts';
import { contains } from '../text/span.ts';
import type { CheckOptions, CheckResult, NotChecked } from './outcome.ts';
import { countNotLocked } from './not-locked.ts';
import { withBriefingLevels } from './briefing-levels.ts';
import type { Rule, RuleContext, RuleOutcome, RunSoFar, Suppressed } from '../rules/rule.ts';
import { type RunContext, runRule } from './run-rule.ts';
import { isOffInPart, mayEnable, type Silence, suppression } from './suppression.ts';
import { keyWithoutText, type KeyWithoutText } from '../evidence/unknown-key.ts';
import { keyMeant, keyTest } from '../evidence/written-key.ts';
import { errorMessage } from '../text/error-message.ts';

/**
 * Checks one briefing with every rule that is on: the single entry for the editor, the command line and tools.
 * A rule that throws does not affect the others: its outcome is `failed`. Rules that need the whole corpus wait while
 * it is being read. Rejects only when `signal` is aborted. `rules` is for tests of the runner.
 */
export async function check(
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
  rules: readonly Rule[] = allRules,
): Promise<CheckResult> {
  return (await checkInContext(briefing, store, options, signal, rules)).result;
}

/** The same run with the context in which its rules worked, for whoever asks more of what they have worked out. */
export async function checkInContext(
  briefing: Briefing,
  store: PassageStore,
  given: CheckOptions,
  signal: AbortSignal,
  rules: readonly Rule[] = allRules,
): Promise<{ readonly result: CheckResult; readonly context: RuleContext }> {
  signal.throwIfAborted();
  const options = withBriefingLevels(given, briefing);
  const setting = await readContext(briefing, store, options, signal);
  const isOff = (id: string): boolean => options.levels[id] === 'off';
  const silence = suppression(
    briefing,
    rules.map((rule) => rule.id),
    isOff,
  );
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const outcomes: RuleOutcome[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of inOrder(rules)) {
    if (isOff(rule.id) && !mayEnable(briefing.directives, rule.id)) {
      outcomes.push({ rule: rule.id, kind: 'off' });
      continue;
    }
    const seen = rule.needs === 'run' ? afterRun(setting, { outcomes: [...outcomes], suppressed }) : setting;
    const { outcome, found, missed } = await runRule(rule, briefing, seen, options, signal);
    const partly = isOff(rule.id) && outcome.kind === 'checked' && isOffInPart(rule.id, briefing, silence);
    outcomes.push(partly ? { ...outcome, offInPart: true } : outcome);
    notChecked.push(...missed.filter(({ start }) => silence(rule.id, start) !== 'level'));
    for (const finding of found) {
      const by = silence(finding.rule, finding.start);
      if (by === undefined || isAboutItself(finding, by)) findings.push(finding);
      else if (by !== 'level') suppressed.push({ finding, by });
    }
  }
  const notLocked = await countNotLocked(briefing, setting.context, signal).catch(() => undefined);
  signal.throwIfAborted();
  const result: CheckResult = {
    state: stateOf(outcomes),
    findings: findings.toSorted(byPlace),
    suppressed: suppressed.toSorted((a, b) => byPlace(a.finding, b.finding)),
    notChecked: notChecked.toSorted(byPlace),
    withoutText: citedWithoutText(briefing, setting.context),
    ...(notLocked === undefined
      ? {}
      : setting.context.locked?.since === 'cited'
        ? { notInHistory: notLocked }
        : { notLocked }),
    outcomes: rules.flatMap(({ id }) => outcomes.find((outcome) => outcome.rule === id) ?? []),
  };
  return { result, context: setting.context };
}

/** The keys of {@link CheckResult.withoutText}, in the order of the text. */
function citedWithoutText({ citations }: Briefing, context: RuleContext): readonly KeyWithoutText[] {
  const isKey = keyTest(context);
  const keys = citations.map((citation) => keyMeant(citation, isKey));
  return [...new Set(keys)].flatMap((key) => keyWithoutText(key, context) ?? []);
}

/** Rules that need the run come last. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  return rules.toSorted((a, b) => Number(a.needs === 'run') - Number(b.needs === 'run'));
}

function afterRun(setting: RunContext, run: RunSoFar): RunContext {
  return { ...setting, context: { ...setting.context, run } };
}

/** A comment that disables every rule does not suppress findings about the comment itself. */
function isAboutItself(finding: Finding, by: Silence): boolean {
  return by !== 'level' && by.rules.length === 0 && contains(by, finding);
}

async function readContext(
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<RunContext> {
  const status = store.status();
  try {
    const obstacle = corpusObstacle(status);
    const context = await ruleContext(briefing, store, options, signal, obstacle === undefined);
    return obstacle === undefined ? { context } : { context, obstacle };
  } catch (error) {
    signal.throwIfAborted();
    const context = unansweredContext(store, options);
    return { context, obstacle: { kind: 'failed', error: status.error ?? errorMessage(error) } };
  }
}

function corpusObstacle(status: StoreStatus): RunContext['obstacle'] {
  if (status.state === 'ready') return undefined;
  if (status.state === 'building') return { kind: 'waiting' };
  return { kind: 'failed', error: status.error ?? 'The index of the sources has failed' };
}

function stateOf(outcomes: readonly RuleOutcome[]): CheckResult['state'] {
  if (outcomes.some(({ kind }) => kind === 'failed')) return 'failed';
  return outcomes.some(({ kind }) => kind === 'waiting') ? 'waiting' : 'checked';
}

function byPlace(a: Ordered, b: Ordered): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}

/** Whatever is ordered by place, then by rule. */
type Ordered = Pick<Finding, 'start' | 'end' | 'rule'>;
