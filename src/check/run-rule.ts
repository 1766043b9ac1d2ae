import type { Briefing } from '../briefing/briefing.ts';
import type { Finding, RelatedPlace, ReportedPlace } from '../briefing/finding.ts';
import { english, type Message } from '../language/en/messages.ts';
import type { Report, Rule, RuleContext, RuleOutcome } from '../rules/rule.ts';
import { errorMessage } from '../text/error-message.ts';
import type { Span } from '../text/span.ts';
import type { CheckOptions, NotChecked } from './outcome.ts';

/** The context of a run; `obstacle` is why rules that need the whole corpus cannot run. */
export interface RunContext {
  readonly context: RuleContext;
  readonly obstacle?: { readonly kind: 'waiting' } | { readonly kind: 'failed'; readonly error: string };
}

/** The outcome of one rule, its findings, and the places it could not check. */
export interface RuleRun {
  readonly outcome: RuleOutcome;
  readonly found: readonly Finding[];
  readonly missed: readonly NotChecked[];
}

/** Runs one rule, and says whether it could. A rule that throws loses its findings. */
export async function runRule(
  rule: Rule,
  briefing: Briefing,
  { context, obstacle }: RunContext,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<RuleRun> {
  if (rule.needs === 'corpus' && obstacle !== undefined) {
    return { outcome: { rule: rule.id, ...obstacle }, found: [], missed: [] };
  }
  // A level that the project sets applies to every finding of the rule, milder cases included.
  const level = options.levels[rule.id];
  const found: Finding[] = [];
  const missed: NotChecked[] = [];
  const addFinding = (...[span, message, more = {}]: Parameters<Report>): void => {
    const severity = level === undefined || level === 'off' ? (more.severity ?? rule.defaultSeverity) : level;
    const { start, end } = span;
    found.push({
      rule: rule.id,
      start,
      end,
      severity,
      message: english(message),
      translatable: message,
      related: (more.related ?? []).map(relatedPlace),
    });
  };
  const report: Report = Object.assign(addFinding, {
    notChecked: ({ start, end }: Span, why: Message): void => {
      missed.push({ rule: rule.id, start, end, why: english(why), translatable: why });
    },
  });
  try {
    await rule.check(briefing, context, report, signal);
  } catch (error) {
    signal.throwIfAborted();
    return { outcome: { rule: rule.id, kind: 'failed', error: errorMessage(error) }, found: [], missed: [] };
  }
  signal.throwIfAborted();
  return { outcome: { rule: rule.id, kind: 'checked' }, found, missed };
}

function relatedPlace({ message, ...place }: ReportedPlace): RelatedPlace {
  return { ...place, message: english(message), translatable: message };
}
