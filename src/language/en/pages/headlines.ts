import { alternatives } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Longer words that stay small in a headline written with capitals. */
export const smallHeadlineWords = wordSet(`
  about above after against along amid among around before behind below beneath beside between beyond despite during except inside into near onto over since than that through throughout toward towards under until upon versus when where which while with within without from
`);

/** Parts of a book or report that carry a number: `CHAPTER II.` */
export const parts = alternatives(`
  chapter
  part
  book
  volume
  section
  act
  scene
  annex
  appendix
`);

/** Numbers of such parts. */
export const partNumbers = alternatives(String.raw`
  \d{1,3}
  [ivxlc]{1,7}
  [a-z]
  one
  two
  three
  four
  five
  six
  seven
  eight
  nine
  ten
`);

/** Parts whose number stands before a heading: `Section 2.1 Scope`. */
export const headingParts = alternatives(`
  [Ss]ection
  SECTION
  [Pp]art
  PART
  [Cc]hapter
  CHAPTER
  [Aa]nnex
  ANNEX
  [Aa]ppendix
  APPENDIX
  [Aa]rticle
  ARTICLE
`);
