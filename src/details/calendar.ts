import type { CalendarDate, Day } from './detail.ts';
import type { Token } from './tokens.ts';

/** What a date says, without its place. */
export type DateParts = Omit<CalendarDate, 'kind' | 'start' | 'end' | 'bound'>;

/** Dates and the index of the first token after them. */
export interface ReadParts {
  readonly parts: readonly DateParts[];
  readonly next: number;
}

/** 1 to 12 for the name of a month or its short form, capitalised as months are. */
export function monthOf(token: Token | undefined): number | undefined {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) ? monthNumbers.get(token.lower) : undefined;
}

/** 0 to 6 for the name of a weekday, or its short form as it stands before a date. */
export function weekdayOf(token: Token | undefined): number | undefined {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) ? weekdayNumbers.get(token.lower) : undefined;
}

/** The day that begins at token `at` by its name, and the index of the first token after it: `Christmas Day`, `New Year's Eve`. */
export function namedDay(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly day: number; readonly next: number } | undefined {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const [feast, kind, next] = first === 'new' ? [second, third, at + 3] : [first, second, at + 2];
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  if (feast === 'christmas' && kind === 'day') return { month: 12, day: 25, next };
  if (feast === 'christmas' && kind === 'eve') return { month: 12, day: 24, next };
  if (feast === "year's" && kind === 'day') return { month: 1, day: 1, next };
  return feast === "year's" && kind === 'eve' ? { month: 12, day: 31, next } : undefined;
}

/** Days since 1970-01-01 of a whole date; undefined where day or month are missing. */
export function dayNumber({ year, month, day }: Day): number | undefined {
  return month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 0 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayAt(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

const monthNumbers: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) =>
      [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])].map((form): [string, number] => [
        form,
        index + 1,
      ]),
    ),
);
const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .flatMap((name, index) =>
      [name, `${name}s`, `${name}'s`, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5)].map(
        (form): [string, number] => [form, index],
      ),
    ),
);
