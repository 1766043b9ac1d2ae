import type { StoredPassage } from '../corpus/source.ts';
import type { Message } from '../language/en/messages.ts';
import type { LockChanges } from '../project/lock.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/** Rule ids are contracts: a rule's file, setting, help page and SARIF rule share its id. */
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
  | 'changed-source'
  | 'retracted-source'
  | 'malformed-citation'
  | 'unused-ignore';

/** The description of a rule in reports. */
export interface RuleDescription {
  readonly id: RuleId;
  /** What holds when the rule reports nothing, e.g. "Claims cite the passage they rest on". */
  readonly summary: string;
  readonly defaultSeverity: Severity;
}

/** The severity of a finding, in VS Code's terms. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a source as a rule reports it beside a finding: a whole passage, or a stretch of its text. */
export interface ReportedPlace {
  readonly passage: StoredPassage;
  /** A stretch of `passage.text`; absent for the whole passage. */
  readonly span?: Span;
  readonly message: Message;
}

/** A place in a source related to a finding. */
export interface RelatedPlace extends Omit<ReportedPlace, 'message'> {
  /** What the place shows, in English. */
  readonly message: string;
  /** The message as id and arguments, for other languages. */
  readonly translatable: Message;
}

/** A problem that a rule found in a briefing. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** One sentence without a full stop: what is wrong, in English. */
  readonly message: string;
  /** The message as id and arguments, for other languages. */
  readonly translatable: Message;
  readonly related: readonly RelatedPlace[];
}

/** A fix as a rule offers it: edits to the very text it was computed for. */
export interface OfferedFix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Changes of the project's lock that belong to the edits. */
  readonly lock?: LockChanges;
  /** Safe fixes cannot change what the briefing says; only they take part in fix-all. */
  readonly safe: boolean;
  /** The fix for "Auto Fix". At most one per finding. */
  readonly preferred?: boolean;
}

/** A fix for a finding. */
export interface Fix extends Omit<OfferedFix, 'title'> {
  /** In English. */
  readonly title: string;
  /** The title as id and arguments, for other languages. */
  readonly translatable: Message;
}

/** How much text a citation covers. */
export type CitationScope = 'sentence' | 'paragraph';

/** Levels by rule id, as a project sets them. Rules that are not named keep their default severity. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** All levels of a rule, as settings name them. */
export const levels: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];
