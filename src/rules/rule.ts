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

/** What a rule knows besides the briefing. */
export interface RuleContext extends EvidenceContext {
  /** Number of documents in the corpus folders that could not be read. Words that no source has may be in one of them. */
  readonly unreadDocuments: number;
  /** Levels by rule id, as the project sets them. Where two rules may report one cause, each can check that the other is on. */
  readonly levels: Levels;
  /** The results of the other rules, for a rule that needs the `run`. */
  readonly run?: RunSoFar;
}

/** The outcome of a run for one rule. Only `checked` says anything about the briefing. */
export type RuleOutcome =
  | {
      readonly rule: RuleId;
      readonly kind: 'checked';
      /** Set if comments in the briefing enable the rule, and it is off elsewhere. */
      readonly offInPart?: true;
    }
  /** Off for the whole briefing. */
  | { readonly rule: RuleId; readonly kind: 'off' }
  /** The rule needs the whole corpus, which is still being read. */
  | { readonly rule: RuleId; readonly kind: 'waiting' }
  | { readonly rule: RuleId; readonly kind: 'failed'; readonly error: string };

/** A finding that a comment in the briefing suppresses, and the comment. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Directive;
}

/** The results of a run before the rules that need the `run`. */
export interface RunSoFar {
  readonly outcomes: readonly RuleOutcome[];
  readonly suppressed: readonly Suppressed[];
}

/** Reports a finding: its span and message, optionally with places in sources or a severity other than the rule's default. */
export interface Report {
  (
    span: Span,
    message: Message,
    more?: { readonly related?: readonly ReportedPlace[]; readonly severity?: Severity },
  ): void;
  /** Counts a stretch that the rule could not check, with the reason: "place unknown". */
  readonly notChecked: (span: Span, why: Message) => void;
}

/** A rule checks one briefing and reports findings. `check/run.ts` enables, orders, grades, suppresses and guards rules. */
export interface Rule extends RuleDescription {
  /** `text` rules need only the briefing, `corpus` rules the complete passage index, `run` rules the results of all others. */
  readonly needs: 'text' | 'corpus' | 'run';
  check(briefing: Briefing, context: RuleContext, report: Report, signal: AbortSignal): void | Promise<void>;
  /** Whether a fix may be safe. `--fix` and Fix All compute the fixes of these rules only. */
  readonly hasSafeFixes?: true;
  /** The fixes for one finding, best first. Computed only for a light bulb or `--fix`. */
  fixes?(
    finding: Finding,
    briefing: Briefing,
    context: RuleContext,
    signal: AbortSignal,
  ): readonly OfferedFix[] | Promise<readonly OfferedFix[]>;
}
