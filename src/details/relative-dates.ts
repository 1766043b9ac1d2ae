import { wordTable } from '../text/word-table.ts';
import type { Day } from './detail.ts';
import { dayNumber, weekdayAt, weekdayOf, type ReadParts } from './calendar.ts';
import { readNumber } from './number-words.ts';
import type { Token } from './tokens.ts';

/**
 * A date told in relation to the text's own: `Monday`, `last Monday`, `yesterday`, `this week`, `three weeks ago`. With an anchor
 * it is worked out to days; a bare weekday is the nearest before the anchor, or the anchor's own day.
 */
export function relativeDate(
  tokens: readonly Token[],
  at: number,
  anchor: Day | undefined,
): ReadParts | undefined {
  const { lower = '' } = tokens[at] ?? {};
  const own = anchor === undefined ? undefined : dayNumber(anchor);
  const weekday = weekdayOf(tokens[at]);
  if (weekday !== undefined) {
    const back = own === undefined ? undefined : (weekdayAt(own) - weekday + 7) % 7;
    return { parts: [{ weekday, ...daysPart(own, (day) => day - (back ?? 0)) }], next: at + 1 };
  }
  const shift = dayWords[lower];
  if (shift !== undefined && !(lower === 'today' && /^['’]?s$/.test(tokens[at + 1]?.lower ?? ''))) {
    return { parts: [{ phrase: lower, ...daysPart(own, (day) => day + shift) }], next: at + 1 };
  }
  if (/^(?:last|this|next|past)$/.test(lower) && tokens[at - 1]?.lower !== 'the')
    return nextOrLast(tokens, at, lower, own);
  return ago(tokens, at, own);
}

function nextOrLast(
  tokens: readonly Token[],
  at: number,
  word: string,
  own: number | undefined,
): ReadParts | undefined {
  const unit = tokens[at + 1];
  const sign = word === 'last' || word === 'past' ? -1 : word === 'next' ? 1 : 0;
  const weekday = weekdayOf(unit);
  if (weekday !== undefined && own !== undefined) {
    const offset = (weekdayAt(own) - weekday + 7) % 7;
    const back = sign < 0 ? offset || 7 : sign > 0 ? offset - 7 : offset;
    return { parts: [{ weekday, ...daysPart(own, (day) => day - back) }], next: at + 2 };
  }
  if (weekday !== undefined) return { parts: [{ weekday }], next: at + 2 };
  const { lower = '' } = unit ?? {};
  if (!/^(?:week|month|year)$/.test(lower)) return undefined;
  const phrase = `${word === 'past' ? 'last' : word} ${lower}`;
  if (own === undefined) return { parts: [{ phrase }], next: at + 2 };
  const date = new Date(own * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (lower === 'year') return { parts: [{ phrase, year: year + sign }], next: at + 2 };
  if (lower === 'month') {
    const moved = new Date(Date.UTC(year, month + sign, 1));
    return {
      parts: [{ phrase, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 }],
      next: at + 2,
    };
  }
  const monday = own - ((weekdayAt(own) + 6) % 7) + 7 * sign;
  return { parts: [{ phrase, days: { first: monday, last: monday + 6 } }], next: at + 2 };
}

/** `three days ago`, `two weeks ago`; months and years ago are not to the day. */
function ago(tokens: readonly Token[], at: number, own: number | undefined): ReadParts | undefined {
  const number = readNumber(tokens, at);
  const unit = number === undefined ? undefined : tokens[number.next]?.lower;
  const scale = unit === undefined ? undefined : daysOf[unit];
  if (number === undefined || scale === undefined || tokens[number.next + 1]?.lower !== 'ago')
    return undefined;
  const phrase = `${number.amount} ${unit} ago`;
  return {
    parts: [{ phrase, ...daysPart(own, (day) => day - number.amount * scale) }],
    next: number.next + 2,
  };
}

function daysPart(
  own: number | undefined,
  move: (day: number) => number,
): { days?: { first: number; last: number } } {
  if (own === undefined) return {};
  const day = move(own);
  return { days: { first: day, last: day } };
}

/** Words for a day next to the text's own, by their distance. */
export const dayWords: Readonly<Record<string, number>> = wordTable({
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
});

const daysOf = wordTable({ day: 1, days: 1, week: 7, weeks: 7 });
