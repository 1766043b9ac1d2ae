import { attachedScales, partsOfWhole, scales, tens, units } from '../language/en/number-names.ts';
import { areAt, isHyphen, type Token } from './tokens.ts';

/** A number read from tokens. */
export interface ReadNumber {
  readonly amount: number;
  /** The highest number that may be meant; `amount` is the lowest then. */
  readonly upTo?: number;
  /** Another reading: five for `5m`. */
  readonly other?: number;
  /** The step to which the number is given: 1000 for `12,000`. */
  readonly step: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** Whether it is a part of a whole. */
  readonly fraction?: boolean;
  /** Whether a word such as `million` multiplied it. */
  readonly scaled: boolean;
}

/**
 * The number in words that begins at token `at`: `twenty-one`, `two thirds`, `two and a half million`. Where it is not `whole`, only a
 * number below a hundred is read.
 */
export function cardinal(tokens: readonly Token[], at: number, whole = true): ReadNumber | undefined {
  let current = 0;
  let next = at;
  for (; next < tokens.length; next += 1) {
    const joined = next > at && isHyphen(tokens[next]) && tokens[next]?.spaced === false ? next + 1 : next;
    const { lower = '' } = tokens[joined] ?? {};
    const ten = tens.get(lower);
    const unit = units.get(lower);
    if (ten !== undefined && current === 0) current = ten;
    else if (unit !== undefined && (current === 0 || (unit < 10 && current >= 20 && current % 10 === 0)))
      current += unit;
    else break;
    next = joined;
    if (unit !== undefined) {
      next += 1;
      break;
    }
  }
  if (next === at) return undefined;
  if (!whole) return { amount: current, step: 1, next, scaled: false };
  const divisor = current < 20 ? fractionAfter(tokens, next) : undefined;
  if (divisor !== undefined)
    return { amount: current * divisor.part, step: 0.01, next: divisor.next, fraction: true, scaled: false };
  return areAt(tokens, next, 'and a half')
    ? scaled(tokens, next + 3, current + 0.5, 0.1, true)
    : scaled(tokens, next, current, 1, true);
}

/** A number with the words after token `at` that multiply it or add to it: `two hundred and five thousand`. */
export function scaled(
  tokens: readonly Token[],
  at: number,
  first: number,
  firstStep: number,
  words: boolean,
): ReadNumber {
  let total = 0;
  let current = first;
  let step = firstStep;
  let next = at;
  let other: number | undefined;
  let isScaled = false;
  for (;;) {
    const joined = isHyphen(tokens[next]) && scaleOf(tokens[next + 1]) !== undefined ? next + 1 : next;
    const scale = scaleOf(tokens[joined]);
    if (scale !== undefined) {
      if (tokens[joined]?.lower === 'm') other = current;
      if (scale < 1000) current *= scale;
      else if (current === 0) total *= scale;
      else [total, current] = [total + current * scale, 0];
      step *= scale;
      isScaled = true;
      next = joined + 1;
      continue;
    }
    const from = tokens[next]?.lower === 'and' ? next + 1 : next;
    const rest =
      words && isScaled && isBelowHundred(tokens[from]) ? cardinal(tokens, from, false) : undefined;
    if (rest === undefined || current % 100 !== 0) break;
    current += rest.amount;
    step = 1;
    next = rest.next;
  }
  return {
    amount: round(total + current),
    step: round(step),
    next,
    scaled: isScaled,
    ...(other === undefined ? {} : { other }),
  };
}

/** `two thirds`, `three-quarters`, `one in five`: the part after the first number. */
function fractionAfter(
  tokens: readonly Token[],
  at: number,
): { readonly part: number; readonly next: number } | undefined {
  const from = isHyphen(tokens[at]) ? at + 1 : at;
  const { lower = '' } = tokens[from] ?? {};
  const part = partsOfWhole.get(lower) ?? partsOfWhole.get(lower.replace(/s$/, ''));
  if (part !== undefined && (lower.endsWith('s') || tokens[from + 1]?.lower === 'of'))
    return { part, next: from + 1 };
  if (lower === 'in') {
    const whole = units.get(tokens[from + 1]?.lower ?? '') ?? tens.get(tokens[from + 1]?.lower ?? '');
    if (whole !== undefined && whole > 2 && tokens[from + 2]?.kind === 'word')
      return { part: 1 / whole, next: from + 2 };
  }
  return undefined;
}

function isBelowHundred(token: Token | undefined): boolean {
  return token?.kind === 'word' && (units.has(token.lower) || tens.has(token.lower));
}

function scaleOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined;
  const attached = token.spaced ? undefined : attachedScales.get(token.lower);
  return attached ?? scales.get(token.lower);
}

/** Drops the noise of binary fractions, so that 1.1 × 10⁶ is 1100000. */
function round(amount: number): number {
  return Number(amount.toPrecision(12));
}
