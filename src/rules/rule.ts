import type { Briefing, CitationGroup, Sentence } from '../briefing/briefing.ts';
import type { ClaimReader } from '../briefing/sentences/claim-text.ts';
import type { CslItem } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { PassageStore, StoredPassage, StoredSource } from '../store/store.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Remembered } from '../text/remembered.ts';
import type { NearKey } from '../evidence/nearest-key.ts';
import type { NumberedHeading } from '../evidence/numbered-headings.ts';
import type { RunSoFar } from './outcome.ts';
import type { QuoteJudge } from '../evidence/quote-verdict.ts';
import type { MissingDetail } from '../evidence/unsupported.ts';

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

/** A mend for a finding: edits to the very text it was computed for. */
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

/** What a rule may know besides the briefing. */
export interface RuleContext {
  readonly store: PassageStore;
  /** Sources by key, read once per run. */
  readonly sources: ReadonlyMap<string, StoredSource>;
  /** Entries of the bibliographies that have no text in the corpus, by id. */
  readonly withoutText: ReadonlyMap<string, CslItem>;
  /** The files that are not read and that a key may mean: by one of their keys, an entry of theirs, or their file's name. */
  readonly unread: (written: string) => readonly UnreadFile[];
  /** The sources that a key which none has may mean, as one of their other keys or their file's name. */
  readonly meant: (written: string) => readonly StoredSource[];
  readonly scope: CitationScope;
  /** Whether the index holds the whole corpus. `text` rules also run while it does not, and must not blame what may be missing. */
  readonly complete: boolean;
  /** Documents in the corpus folders that could not be read: what no source has may stand in one of them. */
  readonly unreadDocuments: number;
  /** The numbered headings of a source, read once. */
  readonly headings: (key: string, signal: AbortSignal) => Promise<readonly NumberedHeading[]>;
  /** Levels by rule id as the project sets them, so that of two rules that may speak one knows whether the other does. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
  /** Which citations cover each sentence of a briefing, worked out once. */
  readonly covered: (briefing: Briefing) => ReadonlyMap<Sentence, readonly CitationGroup[]>;
  /** Holds quotations against their sources, each once for all rules of a run. */
  readonly judge: QuoteJudge;
  /** Reads the writer's own words of claims, each once. */
  readonly claimTexts: ClaimReader;
  /** What cited passages have not of claims that were held against them. */
  readonly details: Remembered<readonly MissingDetail[]>;
  /** The key of a source or an entry that is near to one that none has. */
  readonly nearestKey: (written: string) => NearKey | undefined;
  /** What the other rules came to, for a rule that needs the `run`. */
  readonly run?: RunSoFar;
  /** The source that a Markdown link points to; undefined for other groups and for links elsewhere. */
  linked(group: CitationGroup): StoredSource | undefined;
}

/** How a rule reports: a place, a message, and optionally places in sources or a severity that differs from the rule's own. */
export interface Report {
  (
    span: Span,
    message: string,
    more?: { readonly related?: readonly RelatedPlace[]; readonly severity?: Severity },
  ): void;
  /** Counts a stretch at which the rule could not look, and says why: "place unknown". */
  readonly notChecked: (span: Span, why: string) => void;
}

/** A rule looks at one briefing and reports. Enabling, ordering, grading, suppressing and guarding belong to `run.ts`. */
export interface Rule {
  readonly id: RuleId;
  /** What holds when the rule is content, e.g. "Claims cite the passage they rest on". */
  readonly summary: string;
  readonly defaultSeverity: Severity;
  /** `corpus` rules wait for the passage index; `text` rules need only the briefing; `run` rules look at what all others came to. */
  readonly needs: 'text' | 'corpus' | 'run';
  check(briefing: Briefing, context: RuleContext, report: Report, signal: AbortSignal): void | Promise<void>;
  /** Computed only for a light bulb or `--fix`. */
  fixes?(
    finding: Finding,
    briefing: Briefing,
    context: RuleContext,
    signal: AbortSignal,
  ): readonly Fix[] | Promise<readonly Fix[]>;
}
