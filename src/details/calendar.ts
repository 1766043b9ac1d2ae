import { months, namedDays, weekdays } from '../language/en/calendar.ts';
import type { CalendarDate, Day } from './detail.ts';
import type { Token } from './tokens.ts';

/** What a date says, without its place in the text. */
export type DateParts = Omit<CalendarDate, 'kind' | 'start' | 'end' | 'bound'>;

/** Dates and the index of the first token after them. */
export interface ReadParts {
  readonly parts: readonly DateParts[];
  readonly next: number;
}

/** 1 to 12 for the name of a month or its short form, written with a capital. */
export function monthOf(token: Token | undefined): number | undefined {
  return hasCapital(token) ? months.get(token.lower) : undefined;
}

/** 0 to 6 for the name of a weekday or its short form, written with a capital. */
export function weekdayOf(token: Token | undefined): number | undefined {
  return hasCapital(token) ? weekdays.get(token.lower) : undefined;
}

/** The day whose name begins at token `at`, and the index of the first token after the name: `Christmas Day`, `New Year's Eve`. */
export function namedDay(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly day: number; readonly next: number } | undefined {
  if (!hasCapital(tokens[at])) return undefined;
  for (const length of [2, 3]) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    const day = namedDays.get(words.join(' '));
    if (day !== undefined) return { ...day, next: at + length };
  }
  return undefined;
}

/** Days from 1970-01-01 to a whole date; undefined where month or day is missing. */
export function dayNumber({ year, month, day }: Day): number | undefined {
  return month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The weekday of a day number, 0 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayAt(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function hasCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
