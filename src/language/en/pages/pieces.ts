import { alternatives } from '../../phrases.ts';

/** Lines above a headline that name the kind of piece. */
export const kickers = alternatives(`
  opinion
  op-?ed
  analysis
  commentary
  comment
  editorial
  exclusive
  breaking(?: news)?
  news
  world(?: news)?
  politics
  business
  middle east
  europe
  asia
  africa
  americas?
  (?:press|news|media) (?:release|statement)
  statement
  feature
  features
  interview
  blog
  column
  essay
  explainer
  perspective
  briefing
  report
  special report
`);

/** How the headings of lists of other pieces open. */
export const otherPieceOpenings = alternatives(`
  related
  popular
  most
  trending
  recommended
  before you go
  more
  also
  read
  see also
  (?:you )?(?:may|might)
  up next
  latest
  top
  editor
  don['’]t miss
  in case
  what
  other
  further
`);
