import { alternatives } from '../../phrases.ts';

/** Words and phrases that rank or compare. */
export const comparisons = alternatives(`
  (?:the|its|his|her|their|'s|world's) (?:second |third |fourth |fifth |next |single |sixth |seventh |tenth )?(?:most|least|largest|biggest|smallest|highest|lowest|oldest|youngest|newest|longest|shortest|deadliest|worst|best|strongest|weakest|richest|poorest|fastest|slowest|busiest|wealthiest|earliest|latest|closest|greatest|main|principal|leading|[a-z]{3,}iest)\\b
  more than
  less than
  fewer than
  at least
  compared (?:with|to)
  outnumber(?:s|ed)?
  exceed(?:s|ed)?
  surpass(?:es|ed)?
  unlike
  ranks?
  ranked
`);

/** Comparatives that “than” follows. */
export const comparatives = alternatives(`
  more
  less
  fewer
  greater
  larger
  smaller
  higher
  lower
  better
  worse
  bigger
  longer
  shorter
  faster
  slower
  older
  younger
  stronger
  weaker
  richer
  poorer
  earlier
  later
  deeper
  cheaper
  [a-z]{3,}ier
  (?!rather|other|whether|either|neither|never|however)[a-z]{3,}er
`);
