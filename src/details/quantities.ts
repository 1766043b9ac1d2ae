import type { Quantity } from './detail.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { isOneOf } from './measures.ts';
import { readNumber, type ReadNumber } from './number-words.ts';
import { readOrdinal, type ReadOrdinal } from './ordinals.ts';
import { stem } from './stem.ts';
import { isHyphen, type Token } from './tokens.ts';
import { currencyBefore, money, unitAfter } from './units.ts';

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
  if (number === undefined || isPartOfWord(tokens, first, number)) return undefined;
  const counted =
    currency === undefined ? unitAfter(tokens, number) : money(number, currency.unit, number.next);
  const after = hedgeAfter(tokens, counted.next);
  const before = hedgeBefore(tokens, at);
  const hedge = after ?? before;
  const next = after?.next ?? counted.next;
  const { kind, amount, unit } = counted;
  const { upTo, other, step, fraction } = number;
  // Half an hour is no part of a whole, but a half hour.
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
      ...(hedge === undefined && (pointsBack(tokens, at, next, kind) || isArticle(tokens, at, next))
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
 * Two numbers of a range share unit and scale: `10-15 %` is 10 % and 15 %, `$1.2 to 1.5 million` 1.2 and 1.5 million dollars.
 * `between` is what stands between them.
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

/** `First, …` at the start of a sentence counts the writer's points. */
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

/** `¶4`, `§ 4` and `p. 4` are places in a text. */
function isLocator(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'sign')
    return (
      /^[¶§]$/.test(before.text) ||
      (before.text === '.' && /^(?:pp?|paras?|pars?)$/.test(tokens[at - 2]?.lower ?? ''))
    );
  return false;
}

/** `3.4.5`, `9/11` and the like are no numbers; nor is `one` where it stands for a noun. */
function isPartOfWord(tokens: readonly Token[], at: number, { next }: ReadNumber): boolean {
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

function oneIsPronoun(tokens: readonly Token[], at: number, next: number): boolean {
  if (next > at + 1) return false;
  const { lower: before = '' } = tokens[at - 1] ?? {};
  const { lower: after = '', kind } = tokens[next] ?? {};
  if (
    /^(?:no|any|every|each|some|the|this|that|which|another|other|such|number|day|only|just|it|as|first)$/.test(
      before,
    )
  )
    return true;
  if (kind !== 'word') return before !== 'to'; // `three goals to one`
  return /^(?:of|another|and|or|is|was|has|had|can|may|might|could|would|should|must|in|to|that|who|by|day|such|more|with|as|for|from)$/.test(
    after,
  );
}

/** `the two sides`, `these three`, `the other two`, and `one` that is hardly more than an article. */
function pointsBack(tokens: readonly Token[], at: number, next: number, counted: Quantity['kind']): boolean {
  const { lower = '', kind } = tokens[at] ?? {};
  if (counted !== 'figure' || next !== at + 1 || kind !== 'word') return false;
  if (lower === 'one') return true;
  const [before = '', beforeThat = ''] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower];
  const isDefinite = /^(?:the|these|those|both|their|its|his|her)$/.test(before);
  return /^(?:two|three|four)$/.test(lower) && (isDefinite || (before === 'other' && beforeThat === 'the'));
}

/** `a year`, as in `twice a year`, may be hardly more than an article; `a decade` and `a year and a half` say how long. */
function isArticle(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    next === at + 2 &&
    /^an?$/.test(tokens[at]?.lower ?? '') &&
    isOneOf(tokens[at + 1]) &&
    !/^(?:fortnight|decade|century)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** Stems of up to three words after a number, to its clause's end: what it counts is among them. */
function nounsAfter(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let index = at; index < at + 4 && found.length < 3; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isHyphen(token)) continue;
    if (token.kind !== 'word') break;
    if (functionWords.test(token.lower)) {
      if (found.length > 0 || token.lower !== 'of') break;
      continue;
    }
    found.push(stem(token.lower));
  }
  return found;
}

const functionWords =
  /^(?:of|the|an?|and|or|in|on|at|by|for|from|to|with|as|is|are|was|were|be|been|has|have|had|that|which|who|it|its|their|his|her|this|these|those|but|while|when|since|after|before|more|most|other|new|different|total)$/;
