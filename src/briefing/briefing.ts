import type { Message } from '../language/en/messages.ts';
import type { Span } from '../text/span.ts';

/** Why a sentence counts as a claim. The ids are printed by `briefing claims`. */
export type ClaimReason =
  | 'statistic'
  | 'dated-event'
  | 'named-actor'
  | 'attribution'
  | 'quotation'
  | 'comparison'
  | 'cause'
  | 'event'
  | 'state';

/** Why a sentence is not a claim. */
export type NoClaimReason =
  | 'heading'
  | 'table-header'
  | 'judgement'
  | 'question'
  | 'instruction'
  | 'about-briefing'
  | 'fragment'
  | 'lead-in'
  | 'opinion'
  | 'hypothetical'
  | 'no-assertion';

/** A sentence's place in the document's structure. A table row is one sentence. */
export type SentenceKind =
  | 'prose'
  | 'heading'
  | 'table-row'
  | 'table-header'
  | 'block-quote'
  | 'footnote'
  | 'caption';

/** One sentence of a briefing; its span leaves out list markers, heading marks, block-quote marks and outer white space. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Number of the paragraph, list item, table row or heading it stands in; sentences of one block share it. */
  readonly block: number;
  readonly claim: boolean;
  readonly reason: ClaimReason | NoClaimReason;
  /** Its words without markup, citations and escapes, white space tidied. */
  readonly plain: string;
}

/** A block of text without blocks inside: a paragraph, heading, table row, or a note written in place. */
export interface Block extends Span {
  readonly kind: SentenceKind;
  /** Index of the innermost {@link Container} it stands in, -1 at the top. */
  readonly parent: number;
}

/** A block that holds blocks. It reaches from the first character of text inside to the last. */
export interface Container extends Span {
  readonly form: 'quote' | 'list' | 'item' | 'footnote' | 'table';
  /** Index of the container around it, -1 at the top. */
  readonly parent: number;
  /** Of a footnote: `1` for `[^1]: …`. */
  readonly label?: string;
}

/** A reference to a footnote, `[^1]`. */
export interface NoteReference extends Span {
  readonly label: string;
}

/** A quotation: at least three words between marks, or a Markdown block quote. */
export interface Quotation extends Span {
  readonly form: 'inline' | 'block';
  /** The words without the marks; for a block quote equal to the whole, from its first word to its last. */
  readonly inner: Span;
  /** Whether the opening mark is never closed in its block. */
  readonly open: boolean;
}

/** Pandoc's citation modes. */
export type CitationMode = 'NormalCitation' | 'AuthorInText' | 'SuppressAuthor';

/** Numbers of a locator: `¶4-6` is one range 4 to 6, `¶¶4, 7` two of one number each. */
export interface LocatorRange {
  readonly first: number;
  readonly last: number;
}

/** The part of a citation that says where in the source. */
export interface Locator extends Span {
  /** CSL's term. */
  readonly label: string;
  /** The locator's text without its term, as Pandoc reads it: `4-6`. */
  readonly value: string;
  /** The paragraph numbers, when the label is `paragraph` and the value is made of numbers. */
  readonly ranges: readonly LocatorRange[];
  /** Whether Pandoc prints it as text: `¶four`, `(¶4)`. */
  readonly unread?: true;
}

/**
 * A key as it is written, where Pandoc reads only its beginning: of `[@HFH+:WEKA:09, ¶2]` the key is `HFH` to Pandoc, and `+:WEKA:09`
 * is text.
 */
export interface WrittenKey extends Span {
  /** The whole word, without its `@`: `HFH+:WEKA:09`. The span begins at the `@` or the `-` before it. */
  readonly word: string;
}

/** One source cited: for `[see @a, ¶2; -@b]` there are two. */
export interface Citation extends Span {
  readonly key: string;
  /** The span of the key with its `@` (and `-`, and braces). */
  readonly keySpan: Span;
  /** Where more stands behind the key without a space, so that the writer may mean another: {@link WrittenKey}. */
  readonly written?: WrittenKey;
  readonly mode: CitationMode;
  readonly prefix: string;
  /** Pandoc's suffix, the locator's text included, for example `, ¶2`. */
  readonly suffix: string;
  readonly locator?: Locator;
  /** Index of the {@link CitationGroup} it belongs to. */
  readonly group: number;
}

/** What the reader sees as one citation: a bracket, an in-text `@key [¶4]`, or a Markdown link to a source's file. */
export interface CitationGroup extends Span {
  readonly form: 'bracket' | 'in-text' | 'link';
  readonly citations: readonly Citation[];
  /** For `link`: the target as written, without its fragment, percent-decoded; and the `#:~:text=` fragment's words. */
  readonly target?: { readonly path: string; readonly words?: string };
}

/** A citation form that Pandoc prints wrongly. */
export interface Malformed extends Span {
  readonly kind:
    | 'adjacent'
    | 'missing-key'
    | 'attributes'
    | 'link'
    | 'locator-term'
    | 'several-locators'
    | 'locator-locale'
    | 'locator-text'
    | 'locator-range'
    | 'bare-locator'
    | 'key-punctuation';
  /** What is wrong. */
  readonly message: Message;
  /** The text that would put it right, when it is sure; replaces the span. */
  readonly replacement?: string;
  readonly fixTitle?: Message;
}

/** A comment that switches rules off or on, for example `<!-- briefing-disable-next-line uncited-claim -- why -->`. */
export interface Directive extends Span {
  readonly verb:
    | 'disable'
    | 'enable'
    | 'disable-line'
    | 'disable-next-line'
    | 'disable-file'
    | 'enable-file'
    | 'capture'
    | 'restore'
    | 'configure-file';
  /** The rules named; empty means all. */
  readonly rules: readonly string[];
  /**
   * Of `configure-file` what it says of rules, as it is written: `{ "uncited-claim": "error" }`. Undefined where it is no
   * JSON object.
   */
  readonly levels?: Readonly<Record<string, unknown>>;
  /** What stands after `--`. */
  readonly reason?: string;
}

/** A briefing, parsed. Parsing never throws; everything is in document order and every span points into `text`. */
export interface Briefing {
  readonly text: string;
  /** `lang` of the front matter, lower case, `en` when absent. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  /** The blocks that {@link Sentence.block} counts. */
  readonly blocks: readonly Block[];
  /** Outer ones before those within. */
  readonly containers: readonly Container[];
  readonly noteReferences: readonly NoteReference[];
  readonly quotations: readonly Quotation[];
  readonly groups: readonly CitationGroup[];
  /** All citations of all groups, in order. */
  readonly citations: readonly Citation[];
  readonly malformed: readonly Malformed[];
  readonly directives: readonly Directive[];
}
