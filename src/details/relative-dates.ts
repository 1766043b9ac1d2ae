import { daysInPeriod, dayWords } from '../language/en/calendar.ts';
import type { Day } from './detail.ts';
import { dayNumber, weekdayAt, weekdayOf, type ReadParts } from './calendar.ts';
import { readNumber } from './read-number.ts';
import type { Token } from './tokens.ts';

/**
 * A date in relation to the date of its text: `Monday`, `last Monday`, `yesterday`, `this week`, `three weeks ago`. With an anchor,
 * the date of the text, it is resolved to days; a bare weekday is the anchor's day or the nearest before it.
 */
export function relativeDate(
  tokens: readonly Token[],
  at: number,
  anchor: Day | undefined,
): ReadParts | undefined {
  const { lower = '' } = tokens[at] ?? {};
  const today = anchor === undefined ? undefined : dayNumber(anchor);
  const weekday = weekdayOf(tokens[at]);
  if (weekday !== undefined) {
    const back = today === undefined ? 0 : (weekdayAt(today) - weekday + 7) % 7;
    return { parts: [{ weekday, ...daysPart(today, -back) }], next: at + 1 };
  }
  const shift = dayWords.get(lower);
  if (shift !== undefined && !(lower === 'today' && /^['’]?s$/.test(tokens[at + 1]?.lower ?? ''))) {
    return { parts: [{ phrase: lower, ...daysPart(today, shift) }], next: at + 1 };
  }
  if (/^(?:last|this|next|past)$/.test(lower) && tokens[at - 1]?.lower !== 'the')
    return nextOrLast(tokens, at, lower, today);
  return ago(tokens, at, today);
}

function nextOrLast(
  tokens: readonly Token[],
  at: number,
  word: string,
  today: number | undefined,
): ReadParts | undefined {
  const period = tokens[at + 1];
  const sign = word === 'last' || word === 'past' ? -1 : word === 'next' ? 1 : 0;
  const weekday = weekdayOf(period);
  if (weekday !== undefined && today !== undefined) {
    const offset = (weekdayAt(today) - weekday + 7) % 7;
    const back = sign < 0 ? offset || 7 : sign > 0 ? offset - 7 : offset;
    return { parts: [{ weekday, ...daysPart(today, -back) }], next: at + 2 };
  }
  if (weekday !== undefined) return { parts: [{ weekday }], next: at + 2 };
  const { lower = '' } = period ?? {};
  if (!/^(?:week|month|year)$/.test(lower)) return undefined;
  const phrase = `${word === 'past' ? 'last' : word} ${lower}`;
  if (today === undefined) return { parts: [{ phrase }], next: at + 2 };
  const date = new Date(today * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (lower === 'year') return { parts: [{ phrase, year: year + sign }], next: at + 2 };
  if (lower === 'month') {
    const moved = new Date(Date.UTC(year, month + sign, 1));
    return {
      parts: [{ phrase, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 }],
      next: at + 2,
    };
  }
  const monday = today - ((weekdayAt(today) + 6) % 7) + 7 * sign;
  return { parts: [{ phrase, days: { first: monday, last: monday + 6 } }], next: at + 2 };
}

/** `three days ago`, `two weeks ago`; months and years ago name no day. */
function ago(tokens: readonly Token[], at: number, today: number | undefined): ReadParts | undefined {
  const number = readNumber(tokens, at);
  const period = number === undefined ? undefined : tokens[number.next]?.lower;
  const length = period === undefined ? undefined : daysInPeriod.get(period);
  if (number === undefined || length === undefined || tokens[number.next + 1]?.lower !== 'ago')
    return undefined;
  const phrase = `${number.amount} ${period} ago`;
  return {
    parts: [{ phrase, ...daysPart(today, -number.amount * length) }],
    next: number.next + 2,
  };
}

/** The day that is `shift` days after `today`, where today is known. */
function daysPart(today: number | undefined, shift: number): { days?: { first: number; last: number } } {
  return today === undefined ? {} : { days: { first: today + shift, last: today + shift } };
}
