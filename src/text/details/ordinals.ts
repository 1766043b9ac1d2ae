import { ordinals, tens } from './number-names.ts';
import { isHyphen, type Token } from './tokens.ts';

/** The place in an order that a word says: `third` 3, `twenty-first` 21, and `Q3` the third quarter. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { amount: number; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const after = tokens[at + 1];
  if (token.kind === 'number') {
    const isOrdinal =
      after?.spaced === false && /^(?:st|nd|rd|th)$/.test(after.lower) && /^[\d,]+$/.test(token.text);
    return isOrdinal ? { amount: Number(token.text.replaceAll(',', '')), next: at + 2 } : undefined;
  }
  const quarter = /^(?:Q(?=[1-4]$)|H(?=[12]$))(\d)$/.exec(token.text)?.[1];
  if (quarter !== undefined) return { amount: Number(quarter), next: at + 1 };
  const own = ordinals.get(token.lower);
  if (own !== undefined) return { amount: own, next: at + 1 };
  const ten = tens[token.lower];
  const unit = tokens[isHyphen(after) ? at + 2 : at + 1];
  const place = unit === undefined ? undefined : ordinals.get(unit.lower);
  return ten !== undefined && place !== undefined && place < 10
    ? { amount: ten + place, next: isHyphen(after) ? at + 3 : at + 2 }
    : undefined;
}
