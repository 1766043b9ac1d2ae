import type { CitationScope, Finding, Levels, RuleId } from '../briefing/finding.ts';
import type { KeyWithoutText } from '../evidence/unknown-key.ts';
import type { LockedText } from '../evidence/lock/locked-text.ts';
import type { Message } from '../language/en/messages.ts';
import type { Lock } from '../project/lock.ts';
import type { Span } from '../text/span.ts';
import type { ContextMemory } from './memory.ts';
import type { RuleOutcome, Suppressed } from '../rules/rule.ts';

/** Options of a run. */
export interface CheckOptions {
  readonly scope: CitationScope;
  /** Levels by rule id, as the project sets them; a rule not named keeps its own severity. */
  readonly levels: Levels;
  /**
   * The briefing's path relative to the project folder (or absolute outside it), forward slashes. Links to sources are
   * resolved from its folder; without it from the project folder.
   */
  readonly path?: string;
  /** The project's lock, if it has one. */
  readonly lock?: Lock;
  /** What the cited passages said when they were cited; it takes the lock's place. */
  readonly history?: LockedText;
  /** The memory of earlier runs over the same briefing, so that only changes are checked anew. It does not affect findings. */
  readonly memory?: ContextMemory;
}

/** A stretch of the briefing that a rule could not check, and why: "place unknown". It is counted, but is not a finding. */
export interface NotChecked extends Span {
  readonly rule: RuleId;
  /** In English. */
  readonly why: string;
  /** The reason as id and arguments, for other languages. */
  readonly translatable: Message;
}

/** The result of a run. */
export interface CheckResult {
  /**
   * `checked` only when every rule that is on has finished; `failed` takes precedence over `waiting`. A briefing without findings
   * is clean only when this is `checked`.
   */
  readonly state: 'checked' | 'waiting' | 'failed';
  /** Ordered by place, then by rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notChecked: readonly NotChecked[];
  /** Cited keys without a text, each once: entries of a bibliography, and unread files. */
  readonly withoutText: readonly KeyWithoutText[];
  /** Number of citations that the lock does not have; absent without a lock, and while the sources are not all read. */
  readonly notLocked?: number;
  /** Number of citations whose sources have no history; absent unless they are compared with it. */
  readonly notInHistory?: number;
  /** One per rule, in the order of the list of rules. */
  readonly outcomes: readonly RuleOutcome[];
}
