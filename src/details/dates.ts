import { wordTable } from '../text/word-table.ts';
import { type DateParts, monthOf, namedDay, type ReadParts, weekdayOf } from './calendar.ts';
import type { CalendarDate, Day } from './detail.ts';
import { readOrdinal } from './ordinals.ts';
import type { Read } from './quantities.ts';
import { isMeasure } from './measures.ts';
import { relativeDate } from './relative-dates.ts';
import { isHyphen, type Token } from './tokens.ts';

/** The date that begins at token `at`; several where days or years are listed or ranged (`3–5 March`, `1989–2005`). */
export function readDate(
  tokens: readonly Token[],
  at: number,
  anchor: Day | undefined,
): Read<readonly CalendarDate[]> | undefined {
  const found =
    weekdayFirst(tokens, at, anchor) ??
    dayFirst(tokens, at) ??
    monthFirst(tokens, at) ??
    byName(tokens, at) ??
    inNumbers(tokens, at) ??
    decadeOrCentury(tokens, at) ??
    years(tokens, at) ??
    relativeDate(tokens, at, anchor);
  if (found === undefined) return undefined;
  const bound = boundBefore(tokens, at);
  const span = { start: tokens[at]?.start ?? 0, end: tokens[found.next - 1]?.end ?? 0 };
  return {
    detail: found.parts.map((part) => ({
      kind: 'date',
      ...part,
      ...span,
      ...(bound === undefined ? {} : { bound }),
    })),
    next: found.next,
  };
}

/** `Monday`, `Monday, 12 September`, `last Monday` */
function weekdayFirst(tokens: readonly Token[], at: number, anchor: Day | undefined): ReadParts | undefined {
  const short = /^(?:mon|tues?|wed|thurs?|fri|sat|sun)$/.test(tokens[at]?.lower ?? '');
  const weekday = weekdayOf(tokens[at]);
  if (weekday === undefined) return undefined;
  const from = [1, 2].find((by) => dayFirst(tokens, at + by) ?? monthFirst(tokens, at + by));
  const between = tokens[at + 1]?.text ?? '';
  if (from !== undefined && (from === 1 || /^[,.]$/.test(between) || between === 'the')) {
    const date = dayFirst(tokens, at + from) ?? monthFirst(tokens, at + from);
    if (date !== undefined)
      return { parts: date.parts.map((part) => ({ ...part, weekday })), next: date.next };
  }
  return short ? undefined : relativeDate(tokens, at, anchor);
}

/** `Christmas Day 2021` */
function byName(tokens: readonly Token[], at: number): ReadParts | undefined {
  const named = namedDay(tokens, at);
  if (named === undefined) return undefined;
  const year = yearAfter(tokens, named.next);
  return { parts: [dayOf(named.day, named.month, year?.year)], next: year?.next ?? named.next };
}

/** `3 March 2014`, `the 3rd of March`, `3–5 March`, `3 and 5 March` */
function dayFirst(tokens: readonly Token[], at: number): ReadParts | undefined {
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

/** `March 3, 2014`, `March 3-5`, `March 2014`, `March` */
function monthFirst(tokens: readonly Token[], at: number): ReadParts | undefined {
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

/** `may` and `march` are verbs as well: at the start of a sentence they need more. */
function standsForMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^(?:may|march|mar|jan|sun|sat)$/.test(token.lower)) return token !== undefined;
  return /^(?:in|of|since|by|until|till|from|to|last|next|this|late|early|mid|through|before|after|and|during)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
}

/** `2014-03-03`, `3/4/2014`, `03.04.2014`; of an ambiguous order either date is meant. */
function inNumbers(tokens: readonly Token[], at: number): ReadParts | undefined {
  const { text = '', kind } = tokens[at] ?? {};
  if (kind !== 'number') return undefined;
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  if (parts !== null) {
    const [a, b] = [Number(parts[1]), Number(parts[2])];
    const year = Number(parts[3]) + (parts[3]?.length === 2 ? 2000 : 0);
    const [day, month] = b <= 12 ? [a, b] : [b, a];
    if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
    const order = a <= 12 && b <= 12 && a !== b ? { anyOrder: true } : {};
    return { parts: [{ ...dayOf(day, month, year), ...order }], next: at + 1 };
  }
  const [dash, second, dashAgain, third] = tokens.slice(at + 1, at + 5);
  if (!/^\d{4}$/.test(text) || !isHyphen(dash) || !/^\d\d$/.test(second?.text ?? '') || !isHyphen(dashAgain))
    return undefined;
  const day = /^\d\d/.exec(third?.text ?? '')?.[0];
  const month = Number(second?.text);
  if (day === undefined || month < 1 || month > 12) return undefined;
  return { parts: [{ year: Number(text), month, day: Number(day) }], next: at + 5 };
}

/** `the 1990s`, `’90s`, `the nineties`, `the 19th century` */
function decadeOrCentury(tokens: readonly Token[], at: number): ReadParts | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const after = tokens[at + 1];
  const isPlural = after?.spaced === false && /^'?s$/.test(after.lower);
  const apostrophe =
    after?.spaced === false && /^['’]$/.test(after.text) && tokens[at + 2]?.lower === 's' ? 1 : 0;
  if (token.kind === 'number' && /^(?:[12]\d)?\d0$/.test(token.text) && (isPlural || apostrophe === 1)) {
    const year = Number(token.text) + (token.text.length === 2 ? 1900 : 0);
    const length = token.text.length === 4 && year % 100 === 0 && year < 2000 ? 100 : 10;
    return { parts: [{ year, years: length }], next: at + 2 + apostrophe };
  }
  const decade = decadeWords[token.lower];
  if (decade !== undefined && !/^(?:his|her|their|my|our)$/.test(tokens[at - 1]?.lower ?? ''))
    return { parts: [{ year: decade, years: 10 }], next: at + 1 };
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === undefined) return undefined;
  const noun = isHyphen(tokens[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  if (!/^(?:century|centuries|c)$/.test(tokens[noun]?.lower ?? '')) return undefined;
  return { parts: [{ year: (ordinal.amount - 1) * 100, years: 101 }], next: noun + 1 };
}

/** `2014`, `1989–2005`, `2014-15`, where nothing says that it is a number of something. */
function years(tokens: readonly Token[], at: number): ReadParts | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const fiscal = /^FY((?:20)?\d\d)$/.exec(token?.text ?? '')?.[1];
  if (fiscal !== undefined) return { parts: [{ year: 2000 + (Number(fiscal) % 100) }], next: at + 1 };
  if (token?.kind !== 'number') return undefined;
  const season = /^([12]\d{3})\/(\d\d|\d{4})$/.exec(token.text);
  if (season !== null) {
    const first = Number(season[1]);
    return { parts: [{ year: first }, { year: completedYear(first, season[2] ?? '') }], next: at + 1 };
  }
  if (!isYear(token) || (before !== undefined && /^[$£€¥₹#]$/.test(before.text))) return undefined;
  const first = Number(token.text);
  const last = isHyphen(tokens[at + 1]) ? tokens[at + 2] : undefined;
  if (last?.kind === 'number' && !isCount(tokens, at + 3)) {
    const year = /^(?:\d\d|[12]\d{3})$/.test(last.text) ? completedYear(first, last.text) : 0;
    if (year > first && year < first + 300) return { parts: [{ year: first }, { year }], next: at + 3 };
  }
  return isCount(tokens, at + 1) ? undefined : { parts: [{ year: first }], next: at + 1 };
}

/** Whether what follows a number makes it one: a unit, a multiplier, a plural noun. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '%' || token.text === '+') return true;
  if (!token.spaced) return token.kind === 'word';
  return (
    token.kind === 'word' &&
    (isMeasure(token.lower) ||
      /^(?:percent|per|million|billion|thousand|hundred|days|years|hours|minutes|people|men|women|children|dollars|euros|pounds)$/.test(
        token.lower,
      ) ||
      /^[a-z]+(?:ers|ors|ists|ians|ents|ants|ees|ies)$/.test(token.text))
  );
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1\d{3}|20\d{2})$/.test(token.text);
}

/** `15` after 2014 is 2015; a whole year is itself. */
function completedYear(first: number, last: string): number {
  return last.length === 2
    ? first - (first % 100) + Number(last) + (Number(last) < first % 100 ? 100 : 0)
    : Number(last);
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

function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const from =
    /^[,.]$/.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'of' || isHyphen(tokens[at]) ? at + 1 : at;
  const token = tokens[from];
  return token !== undefined && isYear(token) && !isCount(tokens, from + 1)
    ? { year: Number(token.text), next: from + 1 }
    : undefined;
}

function dayOf(day: number, month: number, year: number | undefined): DateParts {
  return year === undefined ? { day, month } : { day, month, year };
}

/** Past the full stop of `Sept.` */
function afterStop(tokens: readonly Token[], at: number): number {
  const isShort =
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at]?.text === '.' &&
    !tokens[at]?.spaced;
  return isShort && tokens[at + 1]?.initial !== true ? at + 1 : at;
}

function isJoint(token: Token | undefined): boolean {
  return isHyphen(token) || /^(?:and|to|or|&)$/.test(token?.lower ?? '');
}

function boundBefore(tokens: readonly Token[], at: number): CalendarDate['bound'] {
  const index = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const before = tokens[index]?.lower ?? '';
  if (before === 'before' || (before === 'to' && tokens[index - 1]?.lower === 'prior')) return 'before';
  return before === 'after' ? 'after' : undefined;
}

/** Decades in words, of the last century. */
export const decadeWords: Readonly<Record<string, number>> = wordTable({
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
});
