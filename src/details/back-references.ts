import { afterPronounOne, beforePronounOne } from '../language/en/number-names.ts';
import type { Quantity } from './detail.ts';
import { isOneOf } from './measures.ts';
import type { Token } from './tokens.ts';

/** Whether `one` stands for a noun: `this one`, `one of them`. */
export function oneIsPronoun(tokens: readonly Token[], at: number, next: number): boolean {
  if (next > at + 1) return false;
  const { lower: before = '' } = tokens[at - 1] ?? {};
  const { lower: after = '', kind } = tokens[next] ?? {};
  if (beforePronounOne.has(before)) return true;
  // In `three goals to one` it is a number.
  return kind === 'word' ? afterPronounOne.has(after) : before !== 'to';
}

/** Whether a number points back to what the text counted before, or is hardly more than an article: `the two sides`, `these three`, `one`. */
export function pointsBack(
  tokens: readonly Token[],
  at: number,
  next: number,
  counted: Quantity['kind'],
): boolean {
  const { lower = '', kind } = tokens[at] ?? {};
  if (counted !== 'figure' || next !== at + 1 || kind !== 'word') return false;
  if (lower === 'one') return true;
  const [before = '', beforeThat = ''] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  const isDefinite = /^(?:the|these|those|both|their|its|his|her)$/.test(before);
  return /^(?:two|three|four)$/.test(lower) && (isDefinite || (before === 'other' && beforeThat === 'the'));
}

/** Whether `a` before a duration may be a bare article, as in `twice a year`; `a decade` and `a year and a half` give a length. */
export function isBareArticle(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    next === at + 2 &&
    /^an?$/.test(tokens[at]?.lower ?? '') &&
    isOneOf(tokens[at + 1]) &&
    !/^(?:fortnight|decade|century)$/.test(tokens[at + 1]?.lower ?? '')
  );
}
