import { wordMap } from '../language/word-list.ts';

/** The value of a number in digits, and the step to which it is given: for `1,200.5` 1200.5 and 0.1. */
export function readDigits(text: string): { amount: number; step: number } | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    const amount = Number(/,/.test(text) ? text.replaceAll(',', '') : text.replaceAll('.', ''));
    return { amount, step: stepOf(amount) };
  }
  if (/^(?:\d{1,2},\d\d)+,\d{3}$/.test(text)) {
    // `1,20,000`, as in India
    const amount = Number(text.replaceAll(',', ''));
    return { amount, step: stepOf(amount) };
  }
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  const amount = Number(text.replace(',', '.'));
  const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { amount, step: decimals > 0 ? 10 ** -decimals : stepOf(amount) };
}

/** The step to which a whole number is given, the largest power of ten that divides it: 1000 for 12000. */
export function stepOf(amount: number): number {
  return 10 ** (/(?<!0)0+$/.exec(String(amount))?.[0].length ?? 0);
}

/** Fractions written as one character. */
export const vulgarFractions: ReadonlyMap<string, number> = wordMap([
  [1 / 2, '½'],
  [1 / 3, '⅓'],
  [2 / 3, '⅔'],
  [1 / 4, '¼'],
  [3 / 4, '¾'],
  [1 / 5, '⅕'],
  [1 / 8, '⅛'],
]);
