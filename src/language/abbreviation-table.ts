/**
 * The abbreviations of a language, in lower case and without their last full stop, by what a full stop after them means when a
 * capital letter follows.
 */
export interface AbbreviationTable {
  /** Titles and forms of address, written with a capital; they belong to what follows: `Mr. Smith`. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that belong to what follows and never end a sentence: `e.g. Iran`. */
  readonly bound: ReadonlySet<string>;
  /** Abbreviations that belong to a figure that follows, and else end the sentence: `No. 3`, but `No. He stayed.` */
  readonly number: ReadonlySet<string>;
  /** Abbreviations that may end a sentence; the next word decides: `Inc.`, `Jr.` */
  readonly open: ReadonlySet<string>;
}
