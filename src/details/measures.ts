import { wordTable } from '../text/word-table.ts';
import type { Token } from './tokens.ts';

/** What a number measures, and how much of it one is: metres, square metres, kilograms, watts or litres. */
export interface Measure {
  readonly unit: string;
  readonly factor: number;
}

/** The measure that begins at token `at`, and the index of the first token after it: `km`, `sq km`, `km²`, `°C`, `degrees Celsius`. */
export function measureAt(
  tokens: readonly Token[],
  at: number,
): { readonly measure: Measure; readonly next: number } | undefined {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (text === '°' || /^degrees?$/.test(lower)) {
    const scale = /^(c|f)(?:elsius|ahrenheit)?$/.exec(tokens[at + 1]?.lower ?? '')?.[1];
    return scale === undefined ? undefined : { measure: { unit: `°${scale}`, factor: 1 }, next: at + 2 };
  }
  const isSquare = /^(?:square|sq)$/.test(lower);
  const from = isSquare ? at + (tokens[at + 1]?.text === '.' ? 2 : 1) : at;
  const measure = measures.get(tokens[from]?.lower ?? '');
  if (measure === undefined) return undefined;
  const isRaised = measure.unit === 'length' && /^²$/.test(tokens[from + 1]?.text ?? '');
  if (!isSquare && !isRaised) return { measure, next: from + 1 };
  return { measure: { unit: 'area', factor: measure.factor ** 2 }, next: isRaised ? from + 2 : from + 1 };
}

/** Whether a word is that of a measure, single letters apart. */
export function isMeasure(lower: string): boolean {
  return lower.length > 1 && measures.has(lower);
}

/** Whether `a` before this word says how long something is: `a year`, but not `a second` or `a quarter`. */
export function isOneOf(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    durations[token.lower] !== undefined &&
    !/^(?:second|quarter|night|min)$/.test(token.lower)
  );
}

/** NIST Special Publication 811, appendix B; a ton is taken for a tonne, as news does. */
const table: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  length: [
    [1000, 'km kms kilometre kilometres kilometer kilometers'],
    [1, 'm metre metres meter meters'],
    [0.01, 'cm centimetre centimetres centimeter centimeters'],
    [0.001, 'mm millimetre millimetres millimeter millimeters'],
    [1609.344, 'mile miles'],
    [0.9144, 'yard yards'],
    [0.3048, 'ft foot feet'],
    [0.0254, 'inch inches'],
  ],
  area: [
    [10_000, 'ha hectare hectares'],
    [4046.8564224, 'acre acres'],
  ],
  mass: [
    [1000, 'tonne tonnes ton tons'],
    [1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
    [0.001, 'g gram grams gramme grammes'],
    [0.45359237, 'lb lbs'],
  ],
  power: [
    [1e9, 'gw gigawatt gigawatts'],
    [1e6, 'mw megawatt megawatts'],
    [1e3, 'kw kilowatt kilowatts'],
  ],
  volume: [
    [1, 'litre litres liter liters'],
    [3.785411784, 'gallon gallons'],
  ],
  speed: [[1, 'mph']],
};
const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries(table).flatMap(([unit, lines]) =>
    lines.flatMap(([factor, words]) =>
      words.split(' ').map((word): [string, Measure] => [word, { unit, factor }]),
    ),
  ),
);

const days = (factor: number) => ({ unit: 'seconds', factor: factor * 86_400 });
const months = (factor: number) => ({ unit: 'months', factor });
const seconds = (factor: number) => ({ unit: 'seconds', factor });
/** Durations by their words; months and days have no common measure. */
export const durations: Readonly<Record<string, Measure>> = wordTable({
  second: seconds(1),
  seconds: seconds(1),
  minute: seconds(60),
  minutes: seconds(60),
  min: seconds(60),
  mins: seconds(60),
  hour: seconds(3600),
  hours: seconds(3600),
  hrs: seconds(3600),
  day: days(1),
  days: days(1),
  night: days(1),
  nights: days(1),
  week: days(7),
  weeks: days(7),
  fortnight: days(14),
  fortnights: days(14),
  month: months(1),
  months: months(1),
  quarter: months(3),
  quarters: months(3),
  year: months(12),
  years: months(12),
  yr: months(12),
  yrs: months(12),
  decade: months(120),
  decades: months(120),
  century: months(1200),
  centuries: months(1200),
});
