/**
 * What a briefing consists of, once parsed.
 *
 * One word for each kind of stretch, from the outside in: a *container* (list, block quote, footnote) holds *blocks*; a block (paragraph,
 * heading, table row) has one or more *inline texts*, one for each table cell; an inline text joins its *lines* and is cut into
 * *sentences*. A *part* is any span of an inline text.
 */

import type { Message } from '../language/en/messages.ts';
import type { Span } from '../text/span.ts';

/** Why a sentence counts as a claim. `briefing claims` prints the ids. */
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

/** One sentence of a briefing. Its span excludes list markers, heading marks, block-quote marks and outer white space. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Index of its {@link Block}. */
  readonly block: number;
  readonly claim: boolean;
  readonly reason: ClaimReason | NoClaimReason;
  /** Its words without markup, citations and escapes, white space collapsed. */
  readonly plain: string;
}

/** A block without blocks inside: a paragraph, heading, table row, or a note written in place. */
export interface Block extends Span {
  readonly kind: SentenceKind;
  /** Index of the innermost {@link Container} it stands in, -1 at the top. */
  readonly parent: number;
}

/** A block that holds blocks. Its span reaches from the first character of the text inside to the last. */
export interface Container extends Span {
  readonly form: 'quote' | 'list' | 'item' | 'footnote' | 'table';
  /** Index of the container around it, -1 at the top. */
  readonly parent: number;
  /** For a footnote: `1` for `[^1]: …`. */
  readonly label?: string;
}

/** A reference to a footnote, `[^1]`. */
export interface NoteReference extends Span {
  readonly label: string;
}

/** A quotation: at least three words between marks, or a Markdown block quote. */
export interface Quotation extends Span {
  readonly form: 'inline' | 'block';
  /** The words without the marks; for a block quote, its whole span, from the first word to the last. */
  readonly inner: Span;
  /** Whether the opening mark is never closed in its block. */
  readonly open: boolean;
}

/** Pandoc's citation modes. */
export type CitationMode = 'NormalCitation' | 'AuthorInText' | 'SuppressAuthor';

/** A range of numbers in a locator: `¶4-6` is one range, 4 to 6; `¶¶4, 7` is two ranges of one number each. */
export interface LocatorRange {
  readonly first: number;
  readonly last: number;
}

/** The part of a citation that names a place in the source, as written. `corpus/place.ts` finds the place. */
export interface CitedLocator extends Span {
  /** CSL's name for the kind of place. */
  readonly label: string;
  /** The locator's text without its term, as Pandoc reads it: `4-6`. */
  readonly value: string;
  /** The paragraph numbers, if the label is `paragraph` and the value consists of numbers. */
  readonly ranges: readonly LocatorRange[];
  /** Set if Pandoc prints it as text: `¶four`, `(¶4)`. */
  readonly unread?: true;
}

/** A key as written, if Pandoc reads only its beginning: in `[@HFH+:WEKA:09, ¶2]` Pandoc reads the key `HFH` and prints `+:WEKA:09`. */
export interface WrittenKey extends Span {
  /** The whole word, without its `@`: `HFH+:WEKA:09`. The span begins at the `@` or the `-` before it. */
  readonly word: string;
}

/** One cited source: `[see @a, ¶2; -@b]` holds two citations. */
export interface Citation extends Span {
  readonly key: string;
  /** The span of the key with its `@`, and with `-` and braces if present. */
  readonly keySpan: Span;
  /** Set if more text follows the key without a space, so that the writer may mean another key. */
  readonly written?: WrittenKey;
  readonly mode: CitationMode;
  readonly prefix: string;
  /** Pandoc's suffix, including the locator's text, for example `, ¶2`. */
  readonly suffix: string;
  readonly locator?: CitedLocator;
  /** Index of its {@link CitationGroup}. */
  readonly group: number;
}

/** What a reader sees as one citation: a bracket, an in-text `@key [¶4]`, or a Markdown link to a source's file. */
export interface CitationGroup extends Span {
  readonly form: 'bracket' | 'in-text' | 'link';
  readonly citations: readonly Citation[];
  /** For `link`: the percent-decoded target without its fragment, and the words of a `#:~:text=` fragment. */
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
  /** The text that replaces the span, if the correction is certain. */
  readonly replacement?: string;
  readonly fixTitle?: Message;
}

/** A comment that turns rules off or on, for example `<!-- briefing-disable-next-line uncited-claim -- why -->`. */
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
  /** The named rules; empty means all. */
  readonly rules: readonly string[];
  /** For `configure-file`: its JSON object as written, `{ "uncited-claim": "error" }`. Undefined if it is not an object. */
  readonly levels?: Readonly<Record<string, unknown>>;
  /** The text after `--`. */
  readonly reason?: string;
}

/** A parsed briefing. Everything is in document order, and every span points into `text`. */
export interface Briefing {
  readonly text: string;
  /** `lang` of the front matter, lower case, `en` when absent. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  /** The blocks that {@link Sentence.block} refers to. */
  readonly blocks: readonly Block[];
  /** Outer containers before inner ones. */
  readonly containers: readonly Container[];
  readonly noteReferences: readonly NoteReference[];
  readonly quotations: readonly Quotation[];
  readonly groups: readonly CitationGroup[];
  /** All citations of all groups, in order. */
  readonly citations: readonly Citation[];
  readonly malformed: readonly Malformed[];
  readonly directives: readonly Directive[];
}
