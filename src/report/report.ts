/*
 * The model of a report, before any format: findings and what was not checked, with files as they are printed and with lines and
 * columns instead of offsets. Every format is made from these types alone.
 */
import type { Severity } from '../briefing/finding.ts';
import type { UnreadReason } from '../corpus/unread.ts';
import type { KeyWithoutText } from '../evidence/unknown-key.ts';

/** A stretch of a file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface ReportPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a source related to a finding: lines of a text, else the passage's own place, such as `p. 3`. */
export type ReportRelated = (ReportPlace | PassagePlace) & { readonly message: string };

/** A passage of a file that is no text and so has no lines. */
export interface PassagePlace {
  readonly file: string;
  /** As people read it: `p. 3`, `¶12`. */
  readonly place: string;
}

/** A related place as people read it: `sources/port.txt:3:1`, `sources/report.pdf p. 3`. */
export function relatedText(related: ReportPlace | PassagePlace): string {
  return 'place' in related
    ? `${related.file} ${related.place}`
    : `${related.file}:${related.line}:${related.column}`;
}

/** One finding as `briefing check` prints it. */
export interface ReportFinding extends ReportPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly ReportRelated[];
  /** The identity of the finding from one run to the next (`fingerprint.ts`). */
  readonly fingerprint: string;
}

/** A finding that a comment in the briefing suppresses. */
export interface ReportSuppressed {
  readonly finding: ReportFinding;
  /** The place of the comment. */
  readonly comment: ReportPlace;
  /** The reason that the comment gives. */
  readonly reason?: string;
}

/** One briefing with its findings and what was not checked. */
export interface ReportedBriefing {
  readonly file: string;
  readonly findings: readonly ReportFinding[];
  readonly suppressed: readonly ReportSuppressed[];
  readonly notChecked: readonly ReportNotChecked[];
  /** Cited keys without a text; paths of unread files are as they are printed. */
  readonly withoutText: readonly KeyWithoutText[];
  /** Number of citations that the lock does not have; absent without a lock. */
  readonly notLocked?: number;
  /** Number of citations whose sources have no history; absent unless they are compared with it. */
  readonly notInHistory?: number;
  /** Rules that are off for the whole briefing. */
  readonly rulesOff: readonly string[];
  /** Rules that are off except where comments enable them. */
  readonly rulesPartlyOff: readonly string[];
}

/** Why a run is incomplete. A run with an obstacle is never clean. */
export interface Obstacle {
  readonly message: string;
  /** The briefing, as it is printed, and the rule that could not check it; absent when the whole run stopped. */
  readonly file?: string;
  readonly rule?: string;
}

/** An unread file of the corpus folders. */
export interface ReportUnread {
  readonly file: string;
  /** `PDF`, `Word document`, `picture`. */
  readonly kind: string;
  readonly reason: UnreadReason;
  readonly advice?: string;
  /** Whether files of this kind hold text that can be quoted. */
  readonly document: boolean;
}

/** A place in a briefing that a rule could not check. */
export interface ReportNotChecked extends ReportPlace {
  readonly rule: string;
  /** `place unknown`. */
  readonly why: string;
}

/** A cited key without a text. */
export interface ReportKey {
  readonly file: string;
  readonly key: string;
  /** An entry of a bibliography without any file, or an unread file. */
  readonly what: 'entry' | 'unread file';
  /** The rest of a sentence that begins “the key is”: `in the bibliography, no text here`. */
  readonly why: string;
}

/** A fault in a bibliography that makes the run miss some of its entries. */
export interface ReportDamage {
  readonly file: string;
  /** From 1; absent when the whole file cannot be read. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A rule that was off, and the briefings it was off for; no files where it was off for all of them. */
export interface ReportRuleOff {
  readonly rule: string;
  readonly files?: readonly string[];
  /** Set if comments in these briefings enable it for parts of them. */
  readonly partly?: true;
}

/** The corpus as the run saw it. */
export interface LookedAt {
  readonly sources: number;
  readonly passages: number;
  readonly unread: readonly ReportUnread[];
  readonly damaged: readonly ReportDamage[];
}

/** What a run checked and what it did not. Without it "no findings" means nothing. */
export interface Coverage extends LookedAt {
  readonly briefings: number;
  readonly withoutText: readonly ReportKey[];
  readonly notChecked: readonly ReportNotChecked[];
  readonly rulesOff: readonly ReportRuleOff[];
  /** The number of findings that comments in the briefings suppress. */
  readonly suppressed: number;
  /** The number of citations that the lock does not have; absent without a lock. */
  readonly notLocked?: number;
  /** The number of citations whose sources have no history; absent unless they are compared with it. */
  readonly notInHistory?: number;
}
