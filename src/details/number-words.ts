import { isOneOf } from './measures.ts';
import {
  attachedScales,
  digitPlaces,
  partsOfWhole,
  scales,
  tens,
  units,
  vagues,
  vulgar,
} from './number-names.ts';
import { plainNumber, stepOf } from './plain-number.ts';
import { areAt, isHyphen, type Token } from './tokens.ts';

/** A number read from tokens. */
export interface ReadNumber {
  readonly amount: number;
  readonly upTo?: number;
  readonly other?: number;
  readonly step: number;
  /** Index of the first token after it. */
  readonly next: number;
  readonly fraction?: boolean;
  /** Whether a word such as `million` multiplied it. */
  readonly scaled: boolean;
}

/** The number in figures or words that begins at token `at`: `1,200`, `1.2bn`, `twenty-one`, `half a million`, `two thirds`, `dozens`. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return inFigures(tokens, at);
  if (token.kind === 'sign') {
    const amount = vulgar[token.text];
    return amount === undefined
      ? undefined
      : { amount, step: 0.01, next: at + 1, fraction: true, scaled: false };
  }
  return token.kind === 'word' ? inWords(tokens, at) : undefined;
}

function inFigures(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const { text = '' } = tokens[at] ?? {};
  const plain = plainNumber(text);
  if (plain === undefined) {
    const parts = /^(\d{1,2})\/(\d{1,3})$/.exec(text);
    const [over, under] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
    return parts === null || over >= under || under > 100
      ? undefined
      : { amount: over / under, step: 0.01, next: at + 1, fraction: true, scaled: false };
  }
  let { amount, step } = plain;
  let next = at + 1;
  // `10 000`, with any kind of space
  while (/^\d{1,3}$/.test(text) && /^\d{3}$/.test(tokens[next]?.text ?? '') && gap(tokens, next) === 1) {
    const thousands = Number(tokens[next]?.text);
    amount = amount * 1000 + thousands;
    step = thousands === 0 ? step * 1000 : stepOf(thousands);
    next += 1;
  }
  const part = vulgar[tokens[next]?.text ?? ''];
  if (part !== undefined) {
    amount += part;
    next += 1;
  }
  return scaled(tokens, next, amount, step, false);
}

function inWords(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const { lower = '' } = tokens[at] ?? {};
  const following = (by: number): string => tokens[at + by]?.lower ?? '';
  if (lower === 'half') {
    const article = /^an?$/.test(following(1)) ? 1 : 0;
    const scale = scales[following(1 + article)];
    if (scale !== undefined && scale > 10)
      return { amount: scale / 2, step: scale / 10, next: at + 2 + article, scaled: true };
    return { amount: 0.5, step: 0.01, next: at + 1, fraction: true, scaled: false };
  }
  if (/^an?$/.test(lower)) {
    const scale = scales[following(1)];
    if (scale !== undefined && scale > 10) return scaled(tokens, at + 1, 1, 1, true);
    if (/^(?:half|quarter|third|fifth|tenth)$/.test(following(1)) && !goesOn(tokens[at + 2])) {
      return {
        amount: partsOfWhole[following(1)] ?? 0.5,
        step: 0.01,
        next: at + 2,
        fraction: true,
        scaled: false,
      };
    }
    if (isOneOf(tokens[at + 1])) return { amount: 1, step: 1, next: at + 1, scaled: false };
    if (following(1) === 'couple' && following(2) === 'of')
      return { amount: 2, upTo: 3, step: 1, next: at + 3, scaled: false };
    return undefined;
  }
  const places = digitPlaces[lower];
  if (places !== undefined && /^digits?$/.test(following(isHyphen(tokens[at + 1]) ? 2 : 1))) {
    // Of rates and shares: 10 to 99 percent.
    const [amount, next] = [10 ** (places - 3), at + (isHyphen(tokens[at + 1]) ? 3 : 2)];
    return { amount, upTo: amount * 9.999, step: amount, next, fraction: true, scaled: false };
  }
  const vague = vagues[lower];
  if (vague !== undefined) return vagueNumber(tokens, at, vague);
  if (lower === 'several' && (scales[following(1)] ?? 0) > 10) {
    const scale = scales[following(1)] ?? 1;
    return { amount: scale * 2, upTo: scale * 10, step: scale, next: at + 2, scaled: true };
  }
  return cardinal(tokens, at);
}

/** Whether a word goes on what `a third` begins: `a third attack`, but not `a third of them` or `a third since May`. */
function goesOn(token: Token | undefined): boolean {
  return token?.kind !== 'sign' && token !== undefined && !afterShare.test(token.lower);
}

const afterShare =
  /^(?:of|in|since|from|to|on|at|by|over|under|between|during|after|before|more|less|compared|last|this)$/;

/** `hundreds`, `tens of thousands`, `millions` */
function vagueNumber(tokens: readonly Token[], at: number, own: number): ReadNumber {
  const following = tokens[at + 1]?.lower === 'of' ? vagues[tokens[at + 2]?.lower ?? ''] : undefined;
  const scale = own * (following ?? 1);
  return {
    amount: scale * 2,
    upTo: own === 12 || own === 20 ? scale * 10 : scale * 10 - 1,
    step: scale,
    next: following === undefined ? at + 1 : at + 3,
    scaled: true,
  };
}

function cardinal(tokens: readonly Token[], at: number, whole = true): ReadNumber | undefined {
  let current = 0;
  let next = at;
  for (; next < tokens.length; next += 1) {
    const joined = next > at && isHyphen(tokens[next]) && tokens[next]?.spaced === false ? next + 1 : next;
    const { lower = '' } = tokens[joined] ?? {};
    const ten = tens[lower];
    const unit = units[lower];
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

/** `two thirds`, `three-quarters`, `one in five` */
function fractionAfter(
  tokens: readonly Token[],
  at: number,
): { readonly part: number; readonly next: number } | undefined {
  const from = isHyphen(tokens[at]) ? at + 1 : at;
  const { lower = '' } = tokens[from] ?? {};
  const part = partsOfWhole[lower] ?? partsOfWhole[lower.replace(/s$/, '')];
  if (part !== undefined && (lower.endsWith('s') || tokens[from + 1]?.lower === 'of'))
    return { part, next: from + 1 };
  if (lower === 'in') {
    const whole = units[tokens[from + 1]?.lower ?? ''] ?? tens[tokens[from + 1]?.lower ?? ''];
    if (whole !== undefined && whole > 2 && tokens[from + 2]?.kind === 'word')
      return { part: 1 / whole, next: from + 2 };
  }
  return undefined;
}

/** A number with the words that multiply it, and what is added after them: `two hundred and five thousand`. */
function scaled(
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
    const rest = words && isScaled && isSmall(tokens[from]) ? cardinal(tokens, from, false) : undefined;
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

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && (units[token.lower] !== undefined || tens[token.lower] !== undefined);
}

function scaleOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined;
  const attached = token.spaced ? undefined : attachedScales[token.lower];
  return attached ?? scales[token.lower];
}

/** Number of characters between a token and the one before it. */
function gap(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
}

/** Without the noise of binary fractions: 1.1 × 10⁶ is 1100000. */
function round(amount: number): number {
  return Number(amount.toPrecision(12));
}
