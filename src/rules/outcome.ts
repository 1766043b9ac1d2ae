import type { Directive } from '../briefing/briefing.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { Span } from '../text/span.ts';
import type { ContextMemory } from './context.ts';
import type { CitationScope, Finding, RuleId, Severity } from './rule.ts';

/** What a run goes by besides the briefing and the index. */
export interface CheckOptions {
  readonly scope: CitationScope;
  /** Levels by rule id, as the project sets them; a rule not named keeps its own severity. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
  /**
   * The briefing's path relative to the project folder (or absolute outside it), forward slashes. Links to sources are
   * resolved from its folder; without it from the project folder.
   */
  readonly path?: string;
  /** What earlier runs over the same briefing remember, so that only what has changed is looked at. It changes no finding. */
  readonly memory?: ContextMemory;
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

/** A stretch of the briefing at which a rule could not look, and why: "place unknown". It is counted, and is no finding. */
export interface NotChecked extends Span {
  readonly rule: RuleId;
  readonly why: string;
}

/** A key that a briefing cites and no text belongs to. */
export interface KeyWithoutText {
  readonly key: string;
  /** The files that are not read and may be meant; none for an entry of a bibliography of which nothing is here. */
  readonly unread: readonly UnreadFile[];
}

/** What a run found. */
export interface CheckResult {
  /**
   * `checked` only when every rule that is on has looked; `failed` wins over `waiting`. Without findings the briefing
   * may be called clean only when this is `checked`.
   */
  readonly state: 'checked' | 'waiting' | 'failed';
  /** In the order of their places, then by rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notChecked: readonly NotChecked[];
  /** Keys cited that no text belongs to, each once: entries of a bibliography, and files that are not read. */
  readonly withoutText: readonly KeyWithoutText[];
  /** One for every rule, in the order of the list. */
  readonly outcomes: readonly RuleOutcome[];
}
