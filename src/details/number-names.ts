/** The words of English numbers with their values; `lakh` and `crore` are India's. */

import { wordTable } from '../text/word-table.ts';

const counted = (words: string): Readonly<Record<string, number>> =>
  wordTable(Object.fromEntries(words.split(' ').map((word, index) => [word, index])));

/** Numbers below twenty. */
export const units: Readonly<Record<string, number>> = counted(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
/** Numbers that a unit may follow. */
export const tens: Readonly<Record<string, number>> = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
/** Words that multiply the number before them. */
export const scales: Readonly<Record<string, number>> = wordTable({
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
});
/** Only right after a figure: `$5m`, `12k`. */
export const attachedScales: Readonly<Record<string, number>> = wordTable({
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
});
/** Words for some unknown multiple. */
export const vagues: Readonly<Record<string, number>> = wordTable({
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
});
/** How many digits: `double-digit`. */
export const digitPlaces: Readonly<Record<string, number>> = wordTable({ single: 1, double: 2, triple: 3 });
/** Parts of a whole. */
export const partsOfWhole: Readonly<Record<string, number>> = wordTable({
  half: 1 / 2,
  halve: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
});
/** Fractions in one character. */
export const vulgar: Readonly<Record<string, number>> = wordTable({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
});
/** Places in an order below twenty-one, and round ones. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, index])
    .concat([
      ['thirtieth', 30],
      ['fortieth', 40],
      ['fiftieth', 50],
      ['sixtieth', 60],
      ['hundredth', 100],
    ]),
);
