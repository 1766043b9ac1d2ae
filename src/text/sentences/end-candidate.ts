import type { Span } from '../span.ts';
import type { NextWords } from './next-words.ts';

/** The sentence in which a mark stands. */
export interface MarkContext {
  /** Where the sentence begins. */
  readonly start: number;
  /** No sentence ends before this offset: a quotation or bracket stays whole. */
  readonly wholeUntil: number;
  readonly language: string;
  /** Whether the text is a headline, in which a capital letter shows no beginning. */
  readonly headline: boolean;
}

/** A mark that may end a sentence, with what decides it. */
export interface EndCandidate {
  readonly run: string;
  readonly mark: Span;
  /** The characters of the mark. */
  readonly sign: string;
  /** The closing marks and brackets right after it. */
  readonly closing: string;
  readonly context: MarkContext;
  readonly next: NextWords;
}
