import { alternatives } from '../phrases.ts';

/** Time zones after a time of day. */
export const timeZones = alternatives(String.raw`
  [ECMP][SD]?T
  GMT
  UTC
  BST
  CES?T
  MSK
  [AW]ES?T
  Eastern
  Central
  Mountain
  Pacific
  Greenwich
  \p{Lu}\p{L}+ [Tt]ime
`);

/** Verbs that report a quotation: `“Why?” Mr. Bremmer asked.` */
export const reportingVerbs = alternatives(`
  said
  says
  asked
  asks
  told
  added
  wrote
  replied
  answered
  shouted
  cried
  tweeted
  wondered
  continued
  exclaimed
  demanded
  joked
`);

/** Words after a reporting verb. */
export const afterReportingVerb = alternatives(String.raw`
  in
  on
  at
  during
  after
  before
  when
  as
  to
  while
  last
  this
  \p{Ll}+ly
`);

/** Names that are written with an exclamation mark. */
export const namesWithExclamationMark = alternatives(`
  Yahoo
  Jeopardy
  Yum
  E
  Wham
  Panic
  Jeb
  Joomla
  Kahoot
  Mamma Mia
  Chips Ahoy
`);

/** Nouns that a single letter or a Roman numeral follows: `World War I.`, `vitamin C.` */
export const nounsBeforeLetter = alternatives(`
  War
  Part
  Act
  Phase
  Chapter
  Type
  Class
  Title
  Article
  Plan
  Group
  Exhibit
  Appendix
  Section
  Grade
  Option
  Point
  Vitamin
  Hepatitis
  Schedule
  Annex
`);

/** Words that open a sentence before a place or a time: `In the U.S.`, `Shortly before 5 a.m.` */
export const leadIns = alternatives(`
  [Aa]t
  [Bb]y
  [Ii]n
  [Oo]n
  [Aa]round
  [Aa]bout
  [Bb]efore
  [Aa]fter
  [Uu]ntil
  [Ff]rom
  [Ss]ince
  Shortly
  Just
  [Ff]or
`);

/** Words with which a line never ends a sentence, so that it continues in the next line. */
export const wordsThatRunOn = alternatives(`
  a
  an
  the
  of
  to
  in
  on
  at
  by
  for
  from
  with
  and
  or
  but
  that
  which
  who
  is
  are
  was
  were
  has
  have
  had
  be
  as
  than
  into
  over
  under
  its
  his
  her
  their
`);

/** Short forms before a number that is not the number of a list item: `Jan. 2.`, `No. 2.` */
export const shortFormsBeforeNumber = alternatives(`
  Jan
  Feb
  Mar
  Apr
  Jun
  Jul
  Aug
  Sept?
  Oct
  Nov
  Dec
  No
  Fig
  pp?
`);

/** Words before a number that is not the number of a list item: `in 2.`, `page 2.` */
export const wordsBeforeNumber = alternatives(`
  January
  February
  March
  April
  May
  June
  July
  August
  September
  October
  November
  December
  in
  on
  by
  to
  of
  than
  for
  at
  from
  about
  around
  with
  least
  most
  is
  was
  and
  or
  No
  page
  Group
  Phase
  Article
  Chapter
  Section
  Day
  Round
`);

/** Words that begin another clause. */
export const clauseOpeners = alternatives(`
  because
  which
  but
  although
  though
  whereas
  while
  unless
  until
  so that
  even if
  who
  whose
  whom
  where
  when
  after
  before
  since
  if
`);

/** Words that no clause ends in: articles, conjunctions, prepositions, and pronouns that a relative clause explains. */
export const clauseJoints = alternatives(`
  a
  an
  the
  and
  or
  but
  nor
  that
  those
  these
  which
  who
  whom
  whose
  if
  as
  than
  because
  whether
  of
  to
  from
  with
  for
  at
  into
  between
`);
