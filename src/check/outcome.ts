import type { CitationScope, Finding, Levels, RuleId } from '../briefing/finding.ts';
import type { KeyWithoutText } from '../evidence/unknown-key.ts';
import type { Message } from '../language/en/messages.ts';
import type { Span } from '../text/span.ts';
import type { ContextMemory } from './context.ts';
import type { RuleOutcome, Suppressed } from '../rules/rule.ts';

/** What a run goes by besides the briefing and the index. */
export interface CheckOptions {
  readonly scope: CitationScope;
  /** Levels by rule id, as the project sets them; a rule not named keeps its own severity. */
  readonly levels: Levels;
  /**
   * The briefing's path relative to the project folder (or absolute outside it), forward slashes. Links to sources are
   * resolved from its folder; without it from the project folder.
   */
  readonly path?: string;
  /** What earlier runs over the same briefing remember, so that only what has changed is looked at. It changes no finding. */
  readonly memory?: ContextMemory;
}

/** A stretch of the briefing at which a rule could not look, and why: "place unknown". It is counted, and is no finding. */
export interface NotChecked extends Span {
  readonly rule: RuleId;
  /** In English. */
  readonly why: string;
  /** The reason as id and arguments, for other languages. */
  readonly translatable: Message;
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
