import { dayNumber, weekdayAt } from './calendar.ts';
import type { CalendarDate } from './detail.ts';

/** Whether a passage's date supports a claim's date; what one of them does not say is no difference. */
export function matchDate(claim: CalendarDate, source: CalendarDate): boolean {
  if (claim.anyOrder === true) return matchDate(swapped(claim), source) || matchDate(inOrder(claim), source);
  if (source.anyOrder === true) return matchDate(claim, swapped(source)) || matchDate(claim, inOrder(source));
  if (claim.phrase !== undefined && claim.phrase === source.phrase) return true;
  if (claim.bound !== undefined && claim.bound !== source.bound && !isPeriod(claim))
    return isBeyond(claim, source);
  return sameDate(claim, source);
}

/** A distance at which nothing is near. */
const far = 1000;

/** The distance of two dates; used to find the nearest date. */
export function dateDistance(claim: CalendarDate, source: CalendarDate): number {
  let sum = 0;
  if (claim.day !== undefined) sum += source.day === undefined ? 40 : Math.abs(source.day - claim.day);
  if (claim.month !== undefined)
    sum += source.month === undefined ? far : 20 * Math.abs(source.month - claim.month);
  if (claim.year !== undefined)
    sum += source.year === undefined ? missingYearDistance(claim) : 50 * Math.abs(source.year - claim.year);
  else if (source.year !== undefined) sum += 3;
  if (claim.weekday !== undefined && claim.day === undefined) sum += source.weekday === undefined ? far : 1;
  if (claim.phrase !== undefined) sum += source.phrase === undefined ? far : 1;
  return sum;
}

/** `Monday` is not near `2005`; `March 3` may be near `March 4, 2005`. */
function missingYearDistance({ month }: CalendarDate): number {
  return month === undefined ? far : 30;
}

function inOrder(date: CalendarDate): CalendarDate {
  return { ...date, anyOrder: false };
}

/** A date with its day and month swapped. */
function swapped(date: CalendarDate): CalendarDate {
  const { day, month, ...rest } = inOrder(date);
  return day === undefined || month === undefined ? rest : { ...rest, day: month, month: day };
}

function sameDate(claim: CalendarDate, source: CalendarDate): boolean {
  const [claimed, other] = [daysOf(claim), daysOf(source)];
  if (claim.days !== undefined || source.days !== undefined) {
    if (
      claimed !== undefined &&
      other !== undefined &&
      claimed.first <= other.last &&
      other.first <= claimed.last
    ) {
      return claim.weekday === undefined || source.weekday === undefined || claim.weekday === source.weekday;
    }
    if (claim.weekday !== undefined && claim.weekday === source.weekday) return true;
    return withinDays(claim, source) || withinDays(source, claim);
  }
  if (claim.phrase !== undefined && claim.year === undefined) return false;
  if (claim.weekday !== undefined && claim.day === undefined) {
    const day = other?.first;
    return (
      source.weekday === claim.weekday ||
      (source.day !== undefined && day !== undefined && weekdayAt(day) === claim.weekday)
    );
  }
  if (claim.month !== undefined && source.month !== claim.month) return false;
  if (claim.day !== undefined && source.day !== claim.day) return false;
  return sameYear(claim, source);
}

function sameYear(claim: CalendarDate, source: CalendarDate): boolean {
  if (claim.year === undefined) return claim.month !== undefined;
  if (source.year === undefined) return claim.month !== undefined;
  const last = claim.year + (claim.years ?? 1) - 1;
  const sourceLast = source.year + (source.years ?? 1) - 1;
  if (claim.years !== undefined) return source.year >= claim.year && sourceLast <= last + 1;
  return source.years === undefined && source.year === claim.year;
}

/** Whether the claim's date is one of the days to which the source's date was resolved; the claim may give no year. */
function withinDays(claim: CalendarDate, { days }: CalendarDate): boolean {
  if (days === undefined || claim.phrase !== undefined) return false;
  for (let day = days.first; day <= days.last; day += 1) {
    const date = new Date(day * 86_400_000);
    const fits =
      (claim.year === undefined || claim.year === date.getUTCFullYear()) &&
      (claim.month === undefined || claim.month === date.getUTCMonth() + 1) &&
      (claim.day === undefined || claim.day === date.getUTCDate());
    if (fits && (claim.month !== undefined || claim.year !== undefined)) return claim.years === undefined;
  }
  return false;
}

/** Whether a date supports a bounded one: any earlier date supports `before 2017`, any later one `after June 3`. */
function isBeyond(claim: CalendarDate, source: CalendarDate): boolean {
  if (claim.phrase !== undefined || claim.weekday !== undefined) return sameDate(claim, source);
  const hasYears = claim.year !== undefined && source.year !== undefined;
  const [bound, other] = [sortKey(claim, hasYears), sortKey(source, hasYears)];
  if (bound === undefined || other === undefined) return sameDate(claim, source);
  const length = Math.min(bound.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (other[index] ?? 0) - (bound[index] ?? 0);
    if (difference !== 0) return claim.bound === 'before' ? difference < 0 : difference > 0;
  }
  return false;
}

/** Year, month and day as far as they are given; undefined where there is nothing to compare. */
function sortKey({ year, month, day }: CalendarDate, hasYears: boolean): readonly number[] | undefined {
  const years = hasYears && year !== undefined ? [year] : [];
  if (month === undefined) return hasYears ? years : undefined;
  return day === undefined ? [...years, month] : [...years, month, day];
}

/** Whether a date is a decade or a century. */
function isPeriod({ years }: CalendarDate): boolean {
  return years !== undefined;
}

/** The first and last day of a date, where they are known. */
function daysOf({ year, month, day, days }: CalendarDate): { first: number; last: number } | undefined {
  if (days !== undefined) return days;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const first = dayNumber({ year, month, day });
  return first === undefined ? undefined : { first, last: first };
}
