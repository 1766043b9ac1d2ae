import { ordinals, tens } from './number-names.ts';
import { isHyphen, type Token } from './tokens.ts';

/** A place in an order, and the index of the first token after it. */
export interface ReadOrdinal {
  readonly amount: number;
  readonly next: number;
  /** What is counted, where the word itself says it: `quarter` of `Q3`. */
  readonly noun?: string;
}

/** The place in an order that a word says: `third` 3, `twenty-first` 21, `Q3` the third quarter and `H1` the first half. */
export function readOrdinal(tokens: readonly Token[], at: number): ReadOrdinal | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const after = tokens[at + 1];
  if (token.kind === 'number') {
    const isOrdinal =
      after?.spaced === false && /^(?:st|nd|rd|th)$/.test(after.lower) && /^[\d,]+$/.test(token.text);
    return isOrdinal ? { amount: Number(token.text.replaceAll(',', '')), next: at + 2 } : undefined;
  }
  if (/^(?:Q[1-4]|H[12])$/.test(token.text)) {
    const noun = token.text.startsWith('Q') ? 'quarter' : 'half';
    return { amount: Number(token.text.charAt(1)), next: at + 1, noun };
  }
  const own = ordinals.get(token.lower);
  if (own !== undefined) return { amount: own, next: at + 1 };
  const ten = tens[token.lower];
  const unit = tokens[isHyphen(after) ? at + 2 : at + 1];
  const place = unit === undefined ? undefined : ordinals.get(unit.lower);
  return ten !== undefined && place !== undefined && place < 10
    ? { amount: ten + place, next: isHyphen(after) ? at + 3 : at + 2 }
    : undefined;
}
