import { alternatives } from '../../phrases.ts';

/** Words before a colon that head a part of a text. */
export const textParts = alternatives(`
  abstract
  annex
  answers?
  appendix
  background
  box
  caption
  chapter
  charts?
  conclusions?
  context
  contents
  figures?
  findings?
  footnotes?
  images?
  introduction
  issues?
  judg(?:e)?ments?
  lessons?
  maps?
  methods?
  notes?
  options?
  outlook
  overview
  part
  photos?
  points?
  questions?
  readings?
  recommendations?
  section
  sources?
  steps?
  summary
  tables?
  takeaways?
  terms?
  themes?
  topics?
`);

/** Words right before the colon of a sentence that introduces a list. */
export const introducingWords = alternatives(`
  following
  follows?
  below
  include
  includes
  including
  are
  is
  as
  these
  such as
  namely
  reasons?
  steps?
  points?
  options?
  factors?
  ways?
  questions?
  ones?
  things?
  examples?
  measures?
  findings?
  results?
`);
