import { alternatives } from '../../phrases.ts';

/** Months as English writes them, in full or abbreviated. */
export const monthNames = alternatives(`
  Jan(?:uary|\\.)?
  Feb(?:ruary|\\.)?
  Mar(?:ch|\\.)?
  Apr(?:il|\\.)?
  May
  June?
  July?
  Aug(?:ust|\\.)?
  Sept?(?:ember|\\.)?
  Oct(?:ober|\\.)?
  Nov(?:ember|\\.)?
  Dec(?:ember|\\.)?
`);

/** Dates in words: `in March`, `last week`, `on Tuesday`, `the twelfth century`, `two years ago`. */
export const dateWords = alternatives(`
  \\b(?:in|since|by|until|during|of|from|late|early|mid|last|this|next|and|to)[ -]${monthNames}(?![\\p{L}\\p{N}])
  \\b(?:(?:thir|four|fif|six|seven|eigh|nine)teenth|twent(?:ieth|y-first)|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first)[ -]centur(?:y|ies)\\b
  \\b(?:last|this|the previous|the following|earlier this|later that|that same|the same)\\s(?:week|month|year|summer|winter|spring|autumn|fall|night|decade|quarter)\\b
  \\b(?:weeks?|months?|years?|decades?|days?)\\s(?:ago|earlier|later)\\b
  \\b(?:yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b
`);
