/** Writes a number of a list: `4`, `iv`, `d`. */
export type WriteNumber = (value: number) => string;

/** A larger number is no item's; letters and Roman numerals would grow without end. */
const largest = 10_000;

/** Arabic figures. */
export const inFigures: WriteNumber = String;

/** Roman numerals: `iv`. */
export const inRoman: WriteNumber = (value) => {
  if (value < 1 || value > largest) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of numerals) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
};

/** Letters, doubled after the last one as Word does: `z`, `aa`, `bb`. */
export const inLetters: WriteNumber = (value) =>
  value < 1 || value > largest ? String(value) : letterAt(value).repeat(Math.ceil(value / 26));

/** Letters as columns of a sheet have them: `z`, `aa`, `ab`. */
export const inColumnLetters: WriteNumber = (value) => {
  if (value < 1 || value > largest) return String(value);
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = letterAt(rest) + text;
  return text;
};

/** The same in capitals. */
export function inCapitals(write: WriteNumber): WriteNumber {
  return (value) => write(value).toUpperCase();
}

const numerals: readonly (readonly [worth: number, sign: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function letterAt(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26));
}
