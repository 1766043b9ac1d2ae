import { alternatives } from '../../phrases.ts';

/** Words for amounts and shares. */
export const amountWords = alternatives(`
  per ?cent
  percentage points?
  hundreds?
  thousands?
  millions?
  billions?
  trillions?
  dozens?
  scores of
  tens of
  one[- ](?:third|quarter|fifth|half|in)
  two[- ](?:thirds|fifths)
  three[- ](?:quarters|fifths)
  four[- ]fifths
  a (?:third|quarter|fifth|tenth)\\b(?! (?:\\p{L}+ )?(?:time|party|country|round|term|option|way|reason|person))
  half (?:of|the|a)
  halved
  doubled
  tripled
  trebled
  quadrupled
  twice
  (?:two|three|four|five|ten)fold
  ten
  eleven
  twelve
  (?:thir|four|fif|six|seven|eigh|nine)teen
  (?:twen|thir|for|fif|six|seven|eigh|nine)ty
`);

/** Small numbers in words, which are weaker evidence than figures. */
export const smallNumbers = alternatives(`
  two
  three
  four
  five
  six
  seven
  eight
  nine
`);

/** Things that a text counts about itself: “three reasons”. */
export const argumentParts = alternatives(`
  questions
  reasons
  parts
  sections
  things
  points
  caveats
  ways
  recommendations
  lessons
  scenarios
  observations
  conclusions
  remarks
  arguments
  objections
  answers
  hypotheses
  explanations
  considerations
`);

/** Units after a number from 1000 to 2099 that show it is not a year. */
export const yearUnits = alternatives(`
  %
  percent
  per cent
  people
  men
  women
  troops
  soldiers
  dollars
  euros
  pounds
  kilomet
  met
  miles
  tons
  tonnes
  kg
  km
  m\\b
`);

/** Capitalised words that may precede a figure without being numbered by it: `In 12`, unlike `Article 12`. */
export const plainOpeners = alternatives(`
  In
  On
  At
  By
  Of
  The
  About
  Over
  Some
  Only
  Nearly
  Around
  And
  But
  With
  For
  From
  Up
  More
  Fewer
  Less
  Between
  Another
  All
  To
  A
  As
  When
  After
  Before
  Since
  Until
  Than
  Just
  Almost
  Approximately
  Roughly
  Least
  These
  Those
  Its
  Their
  If
  While
  Under
  Every
`);
