import { ordinals, tens } from '../language/en/number-names.ts';
import { isHyphen, type Token } from './tokens.ts';

/** An ordinal, and the index of the first token after it. */
export interface ReadOrdinal {
  readonly amount: number;
  readonly next: number;
  /** What is counted, where the token itself names it: `quarter` for `Q3`. */
  readonly noun?: string;
}

/** The ordinal that begins at token `at`: 3 for `third`, 21 for `twenty-first`, the third quarter for `Q3`, the first half for `H1`. */
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
  const single = ordinals.get(token.lower);
  if (single !== undefined) return { amount: single, next: at + 1 };
  const ten = tens.get(token.lower);
  const unit = tokens[isHyphen(after) ? at + 2 : at + 1];
  const last = unit === undefined ? undefined : ordinals.get(unit.lower);
  return ten !== undefined && last !== undefined && last < 10
    ? { amount: ten + last, next: isHyphen(after) ? at + 3 : at + 2 }
    : undefined;
}
