import { alternatives } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Agencies and desks that sign a piece by themselves. */
export const agencies = alternatives(String.raw`
  reuters
  (?:the )?a(?:ssociated )?p(?:ress)?
  afp
  agence france[- ]presse
  upi
  dpa
  ansa
  efe
  tass
  interfax
  ria novosti
  xinhua
  kyodo
  pti
  irna
  isna
  anadolu(?: agency)?
  bloomberg(?: news)?
  rfe\/rl
  radio free europe\/radio liberty
  voa(?: news)?
  bbc(?: news)?
  cnn
  al jazeera
  staff(?: and agencies| writers?| reporters?)?
  (?:our|special|foreign) correspondent
`);

/** What somebody did for a piece: `Additional reporting by …` */
export const creditVerbs = alternatives(`
  written
  reported
  reporting
  edited
  editing
  compiled
  translated
  translation
  story
  text
  words
  interview
  posted
  published
  contributed
  submitted
  produced
`);

/** Labels of a name or a date below a headline: `Author: …` */
export const bylineLabels = alternatives(`
  authors?
  editors?
  byline
  reporters?
  correspondents?
  date
  dateline
`);

/** Words of headings of first sections, which look like names otherwise: `Executive Summary`. */
export const sectionNames = alternatives(`
  summary
  introduction
  background
  overview
  abstract
  contents
  foreword
  preface
  statement
  findings
  remarks
  interview
  update
  timeline
  report
  part
  chapter
  highlights
  facts
  points
`);

/** Words in the name of an outlet or an office rather than a person. */
export const outletWords = alternatives(`
  News
  Press
  Times
  Post
  Agency
  Daily
  Journal
  Magazine
  Staff
  Correspondent
  Editor
  Reporter
  Writer
  Contributor
`);

/** Words that stay small between the names of people and outlets. */
export const nameParticles = wordSet(`
  and & the of for in with at by de del der den di da du la le van von zu ten ter al el bin ibn ben abu y e et und og och i on
`);

/** Words that stay small in a line that is one name. */
export const smallBylineWords = alternatives(`
  de
  del
  der
  den
  di
  da
  du
  la
  le
  van
  von
  zu
  ten
  ter
  al
  el
  bin
  ibn
  and
  of
  y
  e
`);
