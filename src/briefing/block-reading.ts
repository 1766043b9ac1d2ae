import type { Span } from '../text/span.ts';
import type {
  Citation,
  CitationGroup,
  Directive,
  Malformed,
  NoteReference,
  Quotation,
  Sentence,
  SentenceKind,
} from './briefing.ts';
import type { Classification } from './claims/detectors.ts';
import type { MarkdownBlock } from './markdown/blocks.ts';

/** What a block's own text says. Spans count from the block's start, so that they hold wherever the block moves. */
export interface BlockReading {
  readonly groups: readonly UnplacedGroup[];
  readonly noteReferences: readonly NoteReference[];
  readonly malformed: readonly Malformed[];
  readonly directives: readonly Directive[];
  /** The quotations in a block outside block quotes. */
  readonly quotations: readonly UnplacedQuotation[];
  /** In a block quote: what each inline text adds to its quotation. */
  readonly quotedWords: readonly QuotedWords[];
  /** The first character of the block's text. */
  readonly opening: string;
  readonly sentences: readonly BlockSentences[];
}

/** A block with its reading. */
export interface ReadBlock {
  readonly block: MarkdownBlock;
  readonly reading: BlockReading;
}

/** A group whose citations do not know its index yet. */
export type UnplacedGroup = Omit<CitationGroup, 'citations'> & {
  readonly citations: readonly Omit<Citation, 'group'>[];
};

/** An inline quotation. `open` does not consider yet whether the next paragraph continues it. */
export type UnplacedQuotation = Omit<Quotation, 'form'>;

/** What an inline text adds to the block quote it stands in: the span and number of its words. */
export interface QuotedWords {
  readonly all: (Span & { readonly count: number }) | undefined;
  /** The same without an attribution on the last line (`— Putin`). */
  readonly unsigned: (Span & { readonly count: number }) | undefined;
}

/** The sentences of one block of a briefing. */
export interface BlockSentences {
  readonly kind: SentenceKind;
  readonly sentences: readonly (PlainSentence & Pick<Sentence, 'kind'>)[];
  /** Classifies each sentence, given what only the document knows: how many quotations each holds, and the heading above. */
  readonly classify: (
    quotations: readonly number[],
    section: string | undefined,
  ) => readonly Classification[];
}

/** A sentence: its span and its words without markup. */
export interface PlainSentence extends Span {
  readonly plain: string;
}

/** An item of a reading with its span in the file, where its block begins at `start`. */
export function placed<Item extends Span>(item: Item, start: number): Item {
  return { ...item, start: item.start + start, end: item.end + start };
}
