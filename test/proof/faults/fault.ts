import type { RuleId } from '../../../src/rules/rule.ts';

/** A rule, and the words of the briefing that it is about. */
export type Found = readonly [rule: RuleId, words: string];

/** One fault put into the sound briefing, and all that must then be found. */
export interface Fault {
  readonly name: string;
  /** Words that stand in the sound briefing once, and what is written instead. */
  readonly replace: readonly [old: string, now: string];
  readonly expect: readonly Found[];
  /** Checked beside a copy of one of the reports, under another name. */
  readonly mirrored?: true;
}
