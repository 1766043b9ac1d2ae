import { phraseMap } from '../phrases.ts';
import { wordMap, wordSet } from '../word-list.ts';

/** Months by their names and short forms, 1 to 12. */
export const months = wordMap([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
]);

/** Short forms of months, which a full stop may follow. */
export const shortMonths = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Weekdays by their names and short forms, 0 for Sunday. */
export const weekdays = wordMap([
  [0, `sunday sundays sunday's sun`],
  [1, `monday mondays monday's mon`],
  [2, `tuesday tuesdays tuesday's tues tue`],
  [3, `wednesday wednesdays wednesday's wed`],
  [4, `thursday thursdays thursday's thurs thur thu`],
  [5, `friday fridays friday's fri`],
  [6, `saturday saturdays saturday's sat`],
]);

/** Full names of weekdays. */
export const weekdayNames = wordSet('sunday monday tuesday wednesday thursday friday saturday');

/** Short forms of weekdays, which name a day only before a date. */
export const shortWeekdays = wordSet('mon tue tues wed thur thurs fri sat sun');

/** Days that have a name, as month and day. */
export const namedDays = phraseMap([
  [{ month: 12, day: 24 }, 'christmas eve'],
  [{ month: 12, day: 25 }, 'christmas day'],
  [{ month: 12, day: 31 }, `new year's eve`],
  [{ month: 1, day: 1 }, `new year's day`],
]);

/** Decades of the last century. */
export const decades = wordMap([
  [1920, 'twenties'],
  [1930, 'thirties'],
  [1940, 'forties'],
  [1950, 'fifties'],
  [1960, 'sixties'],
  [1970, 'seventies'],
  [1980, 'eighties'],
  [1990, 'nineties'],
]);

/** Months whose names are other words too: alone they name no month. */
export const monthsThatAreWords = wordSet('may march mar jan');

/** Months whose name a person may have: part of a name unless a figure follows. */
export const monthsThatAreNames = wordSet('may march jan mar dec');

/** Before `May` or `March` these show that the month is meant. */
export const beforeMonth = wordSet(`
  in of since by until till from to last next this late early mid through before after and during
`);

/** After a number like 2014 these show that it counts something. */
export const afterCount = wordSet(`
  percent per million billion thousand hundred days years hours minutes
  people men women children dollars euros pounds
`);

/** Words for a day next to the text's own date, by their distance in days. */
export const dayWords = wordMap([
  [-1, 'yesterday'],
  [0, 'today tonight'],
  [1, 'tomorrow'],
]);

/** Days in the periods before `ago` that can be counted in days. */
export const daysInPeriod = wordMap([
  [1, 'day days'],
  [7, 'week weeks'],
]);

/** Times of day in words, in minutes since midnight. */
export const timesOfDay = wordMap([
  [0, 'midnight'],
  [720, 'noon midday'],
]);

/** Shares of an hour before `past` and `to`, in minutes. */
export const sharesOfHour = wordMap([
  [30, 'half'],
  [15, 'quarter'],
]);
