/*
 * What a report says, before any format: findings and what was not looked at, with files as they are printed and with lines and
 * columns instead of offsets. Every format is made from these types alone.
 */
import type { Severity } from '../briefing/finding.ts';
import type { UnreadReason } from '../corpus/unread.ts';
import type { KeyWithoutText } from '../evidence/unknown-key.ts';

/** A stretch of a file for machines: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface ReportPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a source that a finding speaks of. */
export interface ReportRelated extends ReportPlace {
  readonly message: string;
}

/** One finding as `briefing check` prints it. */
export interface ReportFinding extends ReportPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly ReportRelated[];
  /** What it is known by from one run to the next (`fingerprint.ts`). */
  readonly fingerprint: string;
}

/** A finding that a comment in the briefing hides. */
export interface ReportSuppressed {
  readonly finding: ReportFinding;
  /** Where the comment stands. */
  readonly comment: ReportPlace;
  /** What the comment gives as its reason. */
  readonly reason?: string;
}

/** One briefing and what a run found in it: what every format is made from. */
export interface ReportedBriefing {
  readonly file: string;
  readonly findings: readonly ReportFinding[];
  readonly suppressed: readonly ReportSuppressed[];
  readonly notChecked: readonly ReportNotChecked[];
  /** Keys cited that no text belongs to; the paths of unread files are the ones to print. */
  readonly withoutText: readonly KeyWithoutText[];
  /** Rules that are off for the whole briefing. */
  readonly rulesOff: readonly string[];
}

/** Why something was not checked. Nothing may be called clean while there is one. */
export interface Obstacle {
  readonly message: string;
  /** The briefing, as it is printed, and the rule that could not look at it; absent when it stopped the whole run. */
  readonly file?: string;
  readonly rule?: string;
}

/** A file of the corpus folders that is not read, as reports name it. */
export interface ReportUnread {
  readonly file: string;
  /** `PDF`, `Word document`, `picture`. */
  readonly kind: string;
  readonly reason: UnreadReason;
  readonly advice?: string;
  /** Whether files of this kind hold text to quote. */
  readonly document: boolean;
}

/** A place of a briefing at which a rule could not look. */
export interface ReportNotChecked extends ReportPlace {
  readonly rule: string;
  /** `place unknown`. */
  readonly why: string;
}

/** A key cited in a briefing that no text belongs to. */
export interface ReportKey {
  readonly file: string;
  readonly key: string;
  /** What it is: an entry of a bibliography of which nothing is here, or a file that is not read. */
  readonly what: 'entry' | 'unread file';
  /** What follows on “the key is”: `in the bibliography, no text here`. */
  readonly why: string;
}

/** Something wrong in a bibliography that leaves entries out: what they say is not known to the run. */
export interface ReportDamage {
  readonly file: string;
  /** From 1; absent where the whole file cannot be read. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A rule that did not look, and the briefings at which it did not look; no files where it was off for all of them. */
export interface ReportRuleOff {
  readonly rule: string;
  readonly files?: readonly string[];
}

/** What the run knew of the corpus. */
export interface LookedAt {
  readonly sources: number;
  readonly passages: number;
  readonly unread: readonly ReportUnread[];
  readonly damaged: readonly ReportDamage[];
}

/** What a run looked at and what it did not look at. Without it "no findings" says nothing. */
export interface Coverage extends LookedAt {
  readonly briefings: number;
  readonly withoutText: readonly ReportKey[];
  readonly notChecked: readonly ReportNotChecked[];
  readonly rulesOff: readonly ReportRuleOff[];
  /** Findings that comments in the briefings hide. */
  readonly suppressed: number;
}
