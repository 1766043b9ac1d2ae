import type { Section } from '../../source.ts';

/** A paragraph or a row of a table in a word processor's document. */
export interface OfficePart {
  /** Its words; a tab is kept where it may stand between an entry and its page number. */
  readonly text: string;
  /** What it is for sure: a note, a comment, a heading by its style. */
  readonly section?: Section;
  /** Whether all its letters are bold. */
  readonly isBold: boolean;
  readonly isList: boolean;
  readonly isRow: boolean;
  /** The number that the program prints before it, in none of its words: `4.2(b)`. */
  readonly label?: string;
}
