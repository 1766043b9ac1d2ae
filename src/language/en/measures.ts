import { wordMap } from '../word-list.ts';

/** What a number measures, and how much of the base unit one is: metres, square metres, kilograms, watts, litres or seconds. */
export interface Measure {
  readonly unit: string;
  readonly factor: number;
}

/** Measures by their words. Factors after NIST Special Publication 811, appendix B; a ton is taken for a tonne, as in news. */
export const measures: ReadonlyMap<string, Measure> = wordMap<Measure>([
  [{ unit: 'length', factor: 1000 }, 'km kms kilometre kilometres kilometer kilometers'],
  [{ unit: 'length', factor: 1 }, 'm metre metres meter meters'],
  [{ unit: 'length', factor: 0.01 }, 'cm centimetre centimetres centimeter centimeters'],
  [{ unit: 'length', factor: 0.001 }, 'mm millimetre millimetres millimeter millimeters'],
  [{ unit: 'length', factor: 1609.344 }, 'mile miles'],
  [{ unit: 'length', factor: 0.9144 }, 'yard yards'],
  [{ unit: 'length', factor: 0.3048 }, 'ft foot feet'],
  [{ unit: 'length', factor: 0.0254 }, 'inch inches'],
  [{ unit: 'area', factor: 10_000 }, 'ha hectare hectares'],
  [{ unit: 'area', factor: 4046.8564224 }, 'acre acres'],
  [{ unit: 'mass', factor: 1000 }, 'tonne tonnes ton tons'],
  [{ unit: 'mass', factor: 1 }, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
  [{ unit: 'mass', factor: 0.001 }, 'g gram grams gramme grammes'],
  [{ unit: 'mass', factor: 0.45359237 }, 'lb lbs'],
  [{ unit: 'power', factor: 1e9 }, 'gw gigawatt gigawatts'],
  [{ unit: 'power', factor: 1e6 }, 'mw megawatt megawatts'],
  [{ unit: 'power', factor: 1e3 }, 'kw kilowatt kilowatts'],
  [{ unit: 'volume', factor: 1 }, 'litre litres liter liters'],
  [{ unit: 'volume', factor: 3.785411784 }, 'gallon gallons'],
  [{ unit: 'speed', factor: 1 }, 'mph'],
]);

const day = 86_400;

/** Durations by their words. Months and days have no common base. */
export const durations: ReadonlyMap<string, Measure> = wordMap<Measure>([
  [{ unit: 'seconds', factor: 1 }, 'second seconds'],
  [{ unit: 'seconds', factor: 60 }, 'minute minutes min mins'],
  [{ unit: 'seconds', factor: 3600 }, 'hour hours hrs'],
  [{ unit: 'seconds', factor: day }, 'day days night nights'],
  [{ unit: 'seconds', factor: 7 * day }, 'week weeks'],
  [{ unit: 'seconds', factor: 14 * day }, 'fortnight fortnights'],
  [{ unit: 'months', factor: 1 }, 'month months'],
  [{ unit: 'months', factor: 3 }, 'quarter quarters'],
  [{ unit: 'months', factor: 12 }, 'year years yr yrs'],
  [{ unit: 'months', factor: 120 }, 'decade decades'],
  [{ unit: 'months', factor: 1200 }, 'century centuries'],
]);
