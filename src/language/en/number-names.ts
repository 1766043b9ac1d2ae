import { numbered, wordMap, wordSet } from '../word-list.ts';

/** Numbers below twenty. */
export const units = numbered(
  `zero one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
);

/** Numbers that a unit may follow. */
export const tens = wordMap([
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
]);

/** Words that multiply the number before them; `lakh` and `crore` are Indian English. */
export const scales = wordMap([
  [12, 'dozen'],
  [1e2, 'hundred'],
  [1e3, 'thousand'],
  [1e5, 'lakh lakhs'],
  [1e6, 'million mn mln'],
  [1e7, 'crore crores'],
  [1e9, 'billion bn bln'],
  [1e12, 'trillion tn trn'],
]);

/** Letters that multiply only right after a figure: `$5m`, `12k`. */
export const attachedScales = wordMap([
  [1e3, 'k'],
  [1e6, 'm'],
  [1e9, 'b'],
  [1e12, 't'],
]);

/** Words for an unknown multiple, with what they multiply. */
export const vagueNumbers = wordMap([
  [10, 'tens'],
  [12, 'dozens'],
  [20, 'scores'],
  [1e2, 'hundreds'],
  [1e3, 'thousands'],
  [1e6, 'millions'],
  [1e9, 'billions'],
  [1e12, 'trillions'],
]);

/** How many digits a number has: `double-digit`. */
export const digitCounts = numbered('single double triple', 1);

/** Parts of a whole. */
export const partsOfWhole = wordMap([
  [1 / 2, 'half halve'],
  [1 / 3, 'third'],
  [1 / 4, 'quarter fourth'],
  [1 / 5, 'fifth'],
  [1 / 6, 'sixth'],
  [1 / 7, 'seventh'],
  [1 / 8, 'eighth'],
  [1 / 9, 'ninth'],
  [1 / 10, 'tenth'],
]);

/** Ordinals up to twenty, and round ones. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    `zeroth first second third fourth fifth sixth seventh eighth ninth tenth
    eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  ),
  ...wordMap([
    [30, 'thirtieth'],
    [40, 'fortieth'],
    [50, 'fiftieth'],
    [60, 'sixtieth'],
    [100, 'hundredth'],
  ]),
]);

/** Words that an editor's brackets must not change, because they state a number. */
export const numberWords: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...wordSet(`
    dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions half twice
    first second third fourth fifth sixth seventh eighth ninth tenth
  `),
]);

/** After `a third` these say that it is a share: `a third of them`, `a third since May`, but `a third attack`. */
export const afterShare = wordSet(
  'of in since from to on at by over under between during after before more less compared last this',
);

/** Before `one` these make it a pronoun: `this one`, `no one`. */
export const beforePronounOne = wordSet(
  'no any every each some the this that which another other such number day only just it as first',
);

/** After `one` these make it a pronoun: `one of them`, `one who`. */
export const afterPronounOne = wordSet(`
  of another and or is was has had can may might could would should must in to that who by day such more with as for from
`);

/** Words that end what a number counts: `40 men of the brigade`. */
export const notCounted = wordSet(`
  of the a an and or in on at by for from to with as is are was were be been has have had that which who it its their his her
  this these those but while when since after before more most other new different total
`);
