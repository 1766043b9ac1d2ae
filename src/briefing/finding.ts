import type { StoredPassage } from '../corpus/source.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/** The rules' ids are contracts: file, setting, help page and SARIF rule share them. */
export type RuleId =
  | 'uncited-claim'
  | 'unknown-source'
  | 'unknown-passage'
  | 'altered-quote'
  | 'misplaced-quote'
  | 'misattributed-quote'
  | 'unsourced-quote'
  | 'unsupported-detail'
  | 'unquoted-copy'
  | 'reader-comment'
  | 'same-report'
  | 'malformed-citation'
  | 'unused-ignore';

/** How much a finding weighs, in VS Code's words. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a source that a finding speaks of: a whole passage, or a stretch of its text. */
export interface RelatedPlace {
  readonly passage: StoredPassage;
  /** A stretch of `passage.text`; absent for the whole passage. */
  readonly span?: Span;
  readonly message: string;
}

/** What a rule reports. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence without a full stop: what is wrong. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
}

/** A fix for a finding: edits to the very text it was computed for. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Safe fixes cannot change what the briefing says; only they take part in fix-all. */
  readonly safe: boolean;
  /** The one to take when the user asks for "the fix". At most one per finding. */
  readonly preferred?: boolean;
}

/** How far a citation reaches (design: "A citation covers"). */
export type CitationScope = 'sentence' | 'paragraph';

/** Levels by rule id, as a project sets them; a rule not named keeps its own severity. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** A rule's level, in words. */
export const levels: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
