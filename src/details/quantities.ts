import { isBareArticle, oneIsPronoun, pointsBack } from './back-references.ts';
import type { ReadNumber } from './cardinals.ts';
import { nounsAfter } from './counted-nouns.ts';
import type { Quantity } from './detail.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { readOrdinal, type ReadOrdinal } from './ordinals.ts';
import { readNumber } from './read-number.ts';
import { isHyphen, type Token } from './tokens.ts';
import { currencyBefore, moneyIn, unitAfter } from './units.ts';

/** A detail and the index of the first token after it. */
export interface Read<Item> {
  readonly detail: Item;
  readonly next: number;
}

/** The quantity that begins at token `at`: a figure, a percentage, money, a duration or an ordinal. */
export function readQuantity(tokens: readonly Token[], at: number): Read<Quantity> | undefined {
  if (isLocator(tokens, at)) return undefined;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== undefined && isStep(tokens, at, ordinal.next)) return undefined;
  if (ordinal !== undefined) return ordinalAt(tokens, at, ordinal);
  const currency = currencyBefore(tokens, at);
  const first = currency?.next ?? at;
  const number = readNumber(tokens, first);
  if (number === undefined || isNoNumber(tokens, first, number)) return undefined;
  const counted = currency === undefined ? unitAfter(tokens, number) : moneyIn(tokens, currency.unit, number);
  const after = hedgeAfter(tokens, counted.next);
  const before = hedgeBefore(tokens, at);
  const hedge = after ?? before;
  const next = after?.next ?? counted.next;
  const { kind, amount, unit } = counted;
  const { upTo, other, step, fraction } = number;
  // Half an hour is not a part of a whole but a duration.
  const isPart = fraction === true && kind === 'figure' && unit === undefined;
  const ratio = counted.each ?? (number.amount === 0 ? 1 : amount / number.amount);
  return {
    detail: {
      kind,
      amount,
      step: step * ratio,
      ...(upTo === undefined ? {} : { upTo: upTo * ratio }),
      ...(other === undefined || kind !== 'figure' || unit !== undefined ? {} : { other }),
      ...(hedge === undefined ? {} : { hedge: hedge.hedge }),
      ...(before === undefined || after !== undefined
        ? {}
        : { hedgeStart: tokens[before.first]?.start ?? 0 }),
      ...(unit === undefined ? {} : { unit }),
      ...(counted.each === undefined ? {} : { each: counted.each }),
      ...(isPart ? { fraction } : {}),
      ...(hedge === undefined && (pointsBack(tokens, at, next, kind) || isBareArticle(tokens, at, next))
        ? { isKnown: true }
        : {}),
      nouns: kind === 'figure' ? nounsAfter(tokens, next) : [],
      start: tokens[at]?.start ?? 0,
      end: tokens[next - 1]?.end ?? 0,
    },
    next,
  };
}

/**
 * Both numbers of a range with the unit and scale that they share: `10-15 %` is 10 % and 15 %, `$1.2 to 1.5 million` is 1.2 and 1.5
 * million dollars. `between` is the text between them. Numbers that form no range stay as they are.
 */
export function completeRange(
  first: Quantity,
  second: Quantity,
  between: string,
): readonly [Quantity, Quantity] {
  const isRange = /^\s*(?:[-–—]|to|and|or)\s*$/u.test(between);
  if (!isRange || first.kind === 'ordinal' || second.kind === 'ordinal') return [first, second];
  const isScaled = second.step >= 1000 && first.amount < 1000 && first.amount < second.amount;
  const scale = isScaled ? 1000 ** Math.floor(Math.log10(second.amount) / 3) : 1;
  const lacksUnit =
    first.kind === 'figure' &&
    first.unit === undefined &&
    (second.kind !== 'figure' || second.unit !== undefined);
  const factor = scale * (lacksUnit ? (second.each ?? 1) : 1);
  const { unit, each } = second;
  const completed: Quantity = {
    ...first,
    amount: first.amount * factor,
    step: first.step * factor,
    nouns: first.nouns.length > 0 ? first.nouns : second.nouns,
    ...(lacksUnit ? { kind: second.kind } : {}),
    ...(lacksUnit && unit !== undefined ? { unit } : {}),
    ...(lacksUnit && each !== undefined ? { each } : {}),
  };
  const isMoney = first.kind === 'money' && second.kind === 'figure' && first.unit !== undefined;
  return [completed, isMoney ? { ...second, kind: 'money', unit: first.unit, nouns: [] } : second];
}

/** Whether the ordinal numbers the writer's points: `First, …` at the start of a sentence. */
function isStep(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at]?.initial === true && tokens[at]?.kind === 'word' && tokens[next]?.text === ',';
}

function ordinalAt(
  tokens: readonly Token[],
  at: number,
  { amount, next, noun }: ReadOrdinal,
): Read<Quantity> {
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const nouns = noun === undefined ? nounsAfter(tokens, next) : [noun];
  const mayBeDay = nouns.length === 0 && tokens[at - 1]?.lower === 'the' ? { mayBeDay: true } : {};
  return { detail: { kind: 'ordinal', amount, step: 1, nouns, ...mayBeDay, ...span }, next };
}

/** Whether the number names a place in a text: `¶4`, `§ 4`, `p. 4`. */
function isLocator(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'sign')
    return (
      /^[¶§]$/.test(before.text) ||
      (before.text === '.' && /^(?:pp?|paras?|pars?)$/.test(tokens[at - 2]?.lower ?? ''))
    );
  return false;
}

/** Whether `one` stands for a noun, or `half` for part of a word or a match: `half-hearted`, `half time`, `the first half`. */
function isNoNumber(tokens: readonly Token[], at: number, { next }: ReadNumber): boolean {
  const token = tokens[at];
  if (token?.lower === 'one') return oneIsPronoun(tokens, at, next);
  if (token?.lower === 'half')
    return (
      isHyphen(tokens[next]) ||
      tokens[next]?.lower === 'time' ||
      /^(?:first|second|other)$/.test(tokens[at - 1]?.lower ?? '')
    );
  return false;
}
