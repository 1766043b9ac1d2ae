import type { Briefing, Directive } from '../briefing/briefing.ts';
import type {
  Finding,
  Levels,
  OfferedFix,
  ReportedPlace,
  RuleDescription,
  RuleId,
  Severity,
} from '../briefing/finding.ts';
import type { EvidenceContext } from '../evidence/context.ts';
import type { Message } from '../language/en/messages.ts';
import type { Span } from '../text/span.ts';

/** What a rule may know besides the briefing. */
export interface RuleContext extends EvidenceContext {
  /** Documents in the corpus folders that could not be read: what no source has may stand in one of them. */
  readonly unreadDocuments: number;
  /** Levels by rule id as the project sets them, so that of two rules that may report one knows whether the other does. */
  readonly levels: Levels;
  /** What the other rules came to, for a rule that needs the `run`. */
  readonly run?: RunSoFar;
}

/** How a run ended for one rule. A rule that is not `checked` has said nothing about the briefing. */
export type RuleOutcome =
  | { readonly rule: RuleId; readonly kind: 'checked' }
  /** Switched off for the whole briefing. */
  | { readonly rule: RuleId; readonly kind: 'off' }
  /** It needs the whole corpus, which is still being read. */
  | { readonly rule: RuleId; readonly kind: 'waiting' }
  | { readonly rule: RuleId; readonly kind: 'failed'; readonly error: string };

/** A finding that a comment in the briefing hides, and the comment. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Directive;
}

/** What a run has come to before the rules that look at it. */
export interface RunSoFar {
  readonly outcomes: readonly RuleOutcome[];
  readonly suppressed: readonly Suppressed[];
}

/** How a rule reports: a place, a message, and optionally places in sources or a severity that differs from the rule's own. */
export interface Report {
  (
    span: Span,
    message: Message,
    more?: { readonly related?: readonly ReportedPlace[]; readonly severity?: Severity },
  ): void;
  /** Counts a stretch at which the rule could not look, and says why: "place unknown". */
  readonly notChecked: (span: Span, why: Message) => void;
}

/** A rule looks at one briefing and reports. Enabling, ordering, grading, suppressing and guarding belong to `run.ts`. */
export interface Rule extends RuleDescription {
  /** `corpus` rules wait for the passage index; `text` rules need only the briefing; `run` rules look at what all others came to. */
  readonly needs: 'text' | 'corpus' | 'run';
  check(briefing: Briefing, context: RuleContext, report: Report, signal: AbortSignal): void | Promise<void>;
  /** Computed only for a light bulb or `--fix`. */
  fixes?(
    finding: Finding,
    briefing: Briefing,
    context: RuleContext,
    signal: AbortSignal,
  ): readonly OfferedFix[] | Promise<readonly OfferedFix[]>;
}
