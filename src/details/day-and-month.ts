import { beforeMonth, monthsThatAreWords, shortMonths } from '../language/en/calendar.ts';
import { type DateParts, monthOf, type ReadParts } from './calendar.ts';
import { readOrdinal } from './ordinals.ts';
import { isHyphen, type Token } from './tokens.ts';
import { yearAfter } from './years.ts';

/** A date that begins with its day: `3 March 2014`, `the 3rd of March`, `3–5 March`, `3 and 5 March`. */
export function dayFirst(tokens: readonly Token[], at: number): ReadParts | undefined {
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const second = isJoint(tokens[first.next]) ? dayAt(tokens, first.next + 1) : undefined;
  let next = (second ?? first).next;
  if (tokens[next]?.lower === 'of' || isHyphen(tokens[next])) next += 1;
  const month = monthOf(tokens[next]);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, next + 1);
  const listed = second === undefined ? [first.day] : [first.day, second.day];
  return {
    parts: listed.map((day) => dayOf(day, month, year?.year)),
    next: year?.next ?? afterStop(tokens, next + 1),
  };
}

/** A date that begins with its month: `March 3, 2014`, `March 3-5`, `March 2014`, `March`. */
export function monthFirst(tokens: readonly Token[], at: number): ReadParts | undefined {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  const from = afterStop(tokens, at + 1);
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  const first = dayAt(tokens, start);
  if (first === undefined) {
    const year = yearAfter(tokens, from);
    if (year === undefined && !standsForMonth(tokens, at)) return undefined;
    return { parts: [year === undefined ? { month } : { month, year: year.year }], next: year?.next ?? from };
  }
  const list = [first.day];
  let next = first.next;
  const joined = isJoint(tokens[next]) ? dayAt(tokens, next + 1) : undefined;
  if (joined !== undefined && monthOf(tokens[joined.next]) === undefined) {
    list.push(joined.day);
    next = joined.next;
  }
  const year = yearAfter(tokens, next);
  return { parts: list.map((day) => dayOf(day, month, year?.year)), next: year?.next ?? next };
}

/** A day of a month, of a year where one is given. */
export function dayOf(day: number, month: number, year: number | undefined): DateParts {
  return year === undefined ? { day, month } : { day, month, year };
}

/** Whether the word means the month: `may` and `march` are verbs too, and need a word such as `in` before them. */
function standsForMonth(tokens: readonly Token[], at: number): boolean {
  return !monthsThatAreWords.has(tokens[at]?.lower ?? '') || beforeMonth.has(tokens[at - 1]?.lower ?? '');
}

function dayAt(
  tokens: readonly Token[],
  at: number,
): { readonly day: number; readonly next: number } | undefined {
  const token = tokens[at];
  const ordinal = readOrdinal(tokens, at);
  if (ordinal !== undefined)
    return ordinal.amount >= 1 && ordinal.amount <= 31
      ? { day: ordinal.amount, next: ordinal.next }
      : undefined;
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? { day, next: at + 1 } : undefined;
}

/** The index after the full stop of `Sept.` */
function afterStop(tokens: readonly Token[], at: number): number {
  const isStop =
    shortMonths.has(tokens[at - 1]?.lower ?? '') && tokens[at]?.text === '.' && !tokens[at]?.spaced;
  return isStop && tokens[at + 1]?.initial !== true ? at + 1 : at;
}

/** Whether a token joins two days: `3–5 March`, `3 and 5 March`. */
function isJoint(token: Token | undefined): boolean {
  return isHyphen(token) || /^(?:and|to|or|&)$/.test(token?.lower ?? '');
}
