import { afterShare, digitCounts, partsOfWhole, scales, vagueNumbers } from '../language/en/number-names.ts';
import { cardinal, type ReadNumber, scaled } from './cardinals.ts';
import { readDigits, stepOf, vulgarFractions } from './digits.ts';
import { isOneOf } from './measures.ts';
import { isHyphen, type Token } from './tokens.ts';

/** The number in figures or words that begins at token `at`: `1,200`, `1.2bn`, `twenty-one`, `half a million`, `two thirds`, `dozens`. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return inFigures(tokens, at);
  if (token.kind === 'sign') {
    const amount = vulgarFractions.get(token.text);
    return amount === undefined
      ? undefined
      : { amount, step: 0.01, next: at + 1, fraction: true, scaled: false };
  }
  return token.kind === 'word' ? inWords(tokens, at) : undefined;
}

function inFigures(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const { text = '' } = tokens[at] ?? {};
  const plain = readDigits(text);
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
  const part = vulgarFractions.get(tokens[next]?.text ?? '');
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
    const scale = scales.get(following(1 + article));
    if (scale !== undefined && scale > 10)
      return { amount: scale / 2, step: scale / 10, next: at + 2 + article, scaled: true };
    return { amount: 0.5, step: 0.01, next: at + 1, fraction: true, scaled: false };
  }
  if (/^an?$/.test(lower)) {
    const scale = scales.get(following(1));
    if (scale !== undefined && scale > 10) return scaled(tokens, at + 1, 1, 1, true);
    if (/^(?:half|quarter|third|fifth|tenth)$/.test(following(1)) && !continuesOrdinal(tokens[at + 2])) {
      return {
        amount: partsOfWhole.get(following(1)) ?? 0.5,
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
  const places = digitCounts.get(lower);
  if (places !== undefined && /^digits?$/.test(following(isHyphen(tokens[at + 1]) ? 2 : 1))) {
    // Said of rates and shares, so that double-digit is 10 to 99 percent.
    const [amount, next] = [10 ** (places - 3), at + (isHyphen(tokens[at + 1]) ? 3 : 2)];
    return { amount, upTo: amount * 9.999, step: amount, next, fraction: true, scaled: false };
  }
  const vague = vagueNumbers.get(lower);
  if (vague !== undefined) return vagueNumber(tokens, at, vague);
  if (lower === 'several' && (scales.get(following(1)) ?? 0) > 10) {
    const scale = scales.get(following(1)) ?? 1;
    return { amount: scale * 2, upTo: scale * 10, step: scale, next: at + 2, scaled: true };
  }
  return cardinal(tokens, at);
}

/** Whether a token continues the ordinal that `a third` begins: `a third attack`, but not `a third of them`. */
function continuesOrdinal(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'sign' && !afterShare.has(token.lower);
}

/** `hundreds`, `tens of thousands`, `millions` */
function vagueNumber(tokens: readonly Token[], at: number, first: number): ReadNumber {
  const following =
    tokens[at + 1]?.lower === 'of' ? vagueNumbers.get(tokens[at + 2]?.lower ?? '') : undefined;
  const scale = first * (following ?? 1);
  return {
    amount: scale * 2,
    upTo: first === 12 || first === 20 ? scale * 10 : scale * 10 - 1,
    step: scale,
    next: following === undefined ? at + 1 : at + 3,
    scaled: true,
  };
}

/** Number of characters between a token and the one before it. */
function gap(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
}
