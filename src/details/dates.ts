import { shortWeekdays } from '../language/en/calendar.ts';
import { namedDay, type ReadParts, weekdayOf } from './calendar.ts';
import { dayFirst, dayOf, monthFirst } from './day-and-month.ts';
import type { CalendarDate, Day } from './detail.ts';
import { readNumericDate } from './numeric-dates.ts';
import type { Read } from './quantities.ts';
import { relativeDate } from './relative-dates.ts';
import type { Token } from './tokens.ts';
import { decadeOrCentury, readYears, yearAfter } from './years.ts';

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
    dayByName(tokens, at) ??
    readNumericDate(tokens, at) ??
    decadeOrCentury(tokens, at) ??
    readYears(tokens, at) ??
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

/** A date that begins with its weekday: `Monday`, `Monday, 12 September`, `last Monday`. */
function weekdayFirst(tokens: readonly Token[], at: number, anchor: Day | undefined): ReadParts | undefined {
  const weekday = weekdayOf(tokens[at]);
  if (weekday === undefined) return undefined;
  const from = [1, 2].find((by) => dayFirst(tokens, at + by) ?? monthFirst(tokens, at + by));
  const between = tokens[at + 1]?.text ?? '';
  if (from !== undefined && (from === 1 || /^[,.]$/.test(between) || between === 'the')) {
    const date = dayFirst(tokens, at + from) ?? monthFirst(tokens, at + from);
    if (date !== undefined)
      return { parts: date.parts.map((part) => ({ ...part, weekday })), next: date.next };
  }
  return shortWeekdays.has(tokens[at]?.lower ?? '') ? undefined : relativeDate(tokens, at, anchor);
}

/** `Christmas Day 2021`. */
function dayByName(tokens: readonly Token[], at: number): ReadParts | undefined {
  const named = namedDay(tokens, at);
  if (named === undefined) return undefined;
  const year = yearAfter(tokens, named.next);
  return { parts: [dayOf(named.day, named.month, year?.year)], next: year?.next ?? named.next };
}

/** `before` or `after`, where that word or `prior to` stands before a date. */
function boundBefore(tokens: readonly Token[], at: number): CalendarDate['bound'] {
  const index = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const before = tokens[index]?.lower ?? '';
  if (before === 'before' || (before === 'to' && tokens[index - 1]?.lower === 'prior')) return 'before';
  return before === 'after' ? 'after' : undefined;
}
