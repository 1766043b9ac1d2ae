import type { Span } from '../text/span.ts';
import type { CalendarDate, Detail, DetailKind, Name, Quantity, TimeOfDay } from './detail.ts';
import { detailsIn, isQuantity } from './details.ts';
import { matchDate } from './match-date.ts';
import { findName, findWholeName } from './match-name.ts';
import { matchQuantity } from './match-quantity.ts';
import { type Nearest, nearestDetail } from './nearest.ts';
import type { LazyPassage, PassageDetails } from './passage.ts';
import { blankQuotations } from './quotations.ts';

/** A detail of a claim that its passages do not contain. */
export interface Missing extends Span {
  readonly kind: DetailKind;
  /** The claim's own words. */
  readonly text: string;
  /** `hedge`: the number is there, but the words that bound it differ. */
  readonly cause: 'absent' | 'hedge';
  /** The nearest detail in the passages. */
  readonly nearest?: Nearest;
}

/** The details of a claim outside its quotations, which are three words or longer. */
export function claimDetails(claim: string): Detail[] {
  return detailsIn(blankQuotations(claim));
}

/**
 * Which of the `details` of `claim` no passage contains.
 *
 * For `Kerry spoke on 15 September.` and `Kerry spoke on 12 September.` it is the date, with the nearest `12 September`.
 */
export function missingIn(
  claim: string,
  details: readonly Detail[],
  passages: readonly LazyPassage[],
): Missing[] {
  const reported = new Set<string>();
  return details.flatMap((detail) => {
    const { start, end, kind } = detail;
    // `2019-20` is two years at one place.
    if (reported.has(`${start} ${end}`)) return [];
    if (passages.some(({ text }) => standsWordForWord(claim.slice(start, end), detail, text))) return [];
    const read = passages.map((passage) => passage.read());
    const cause = causeOf(detail, read);
    if (cause === undefined) return [];
    reported.add(`${start} ${end}`);
    const { nearest, bounded } = nearestDetail(detail, read) ?? {};
    // Where the nearest is `at least two`, `at least 3` is reported, so that one can replace the other.
    const from =
      (cause === 'hedge' || bounded === true) && isQuantity(detail) ? (detail.hedgeStart ?? start) : start;
    return [
      {
        kind,
        text: claim.slice(from, end),
        cause,
        start: from,
        end,
        ...(nearest === undefined ? {} : { nearest }),
      },
    ];
  });
}

/** Whether a passage certainly contains a detail: with its hedge, and a name of several words by more than its surname. */
export function containsDetail(passage: LazyPassage, detail: Detail): boolean {
  if (detail.kind === 'name' && !findWholeName(detail, passage.read())) return false;
  return causeOf(detail, [passage.read()]) === undefined;
}

/** Whether a name or date stands in a passage in the claim's very words, so that the passage need not be read. Numbers must be read for their hedges. */
function standsWordForWord(words: string, detail: Detail, passage: string): boolean {
  if (isQuantity(detail) || detail.kind === 'time') return false;
  if (detail.kind === 'date' && (detail.bound !== undefined || detail.days !== undefined)) return false;
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
    if (
      !/[\p{L}\p{N}]$|\d[.,:/]$/u.test(passage.slice(Math.max(0, at - 2), at)) &&
      !/^(?:[\p{L}\p{N}]|[.,:/-]\d)/u.test(passage.slice(at + words.length, at + words.length + 2))
    )
      return true;
  }
  return false;
}

/** Why the passages do not contain a detail; undefined where they do. */
function causeOf(detail: Detail, passages: readonly PassageDetails[]): Missing['cause'] | undefined {
  if (isQuantity(detail)) return detail.isKnown === true ? undefined : causeOfQuantity(detail, passages);
  return passages.some((passage) => stands(detail, passage)) ? undefined : 'absent';
}

function stands(detail: Name | CalendarDate | TimeOfDay, passage: PassageDetails): boolean {
  if (detail.kind === 'name') return findName(detail, passage);
  if (detail.kind === 'date')
    return passage.dates.some((date) => matchDate(detail, date)) || isPlainYear(detail, passage);
  return passage.times.some(({ minutes }) => minutes.some((each) => detail.minutes.includes(each)));
}

function causeOfQuantity(
  detail: Quantity,
  passages: readonly PassageDetails[],
): Missing['cause'] | undefined {
  let isReached = false;
  let isHedged = false;
  for (const { quantities, dates } of passages) {
    for (const source of quantities) {
      const match = matchQuantity(detail, source);
      if (match === 'same') return undefined;
      if (match === 'hedge') isHedged = true;
      if (match === 'reached') isReached = true;
    }
    // `On the 15th` of a month that is not named.
    if (
      detail.kind === 'ordinal' &&
      detail.mayBeDay === true &&
      dates.some(({ day }) => day === detail.amount)
    )
      return undefined;
    // A number that looks like a year may have been read as one.
    if (
      detail.kind === 'figure' &&
      dates.some(({ year, month }) => month === undefined && year === detail.amount)
    )
      return undefined;
  }
  if (isHedged) return 'hedge';
  return isReached ? undefined : 'absent';
}

/** Whether a passage has the year as a plain number. */
function isPlainYear(detail: Detail, { quantities }: PassageDetails): boolean {
  if (
    detail.kind !== 'date' ||
    detail.month !== undefined ||
    detail.years !== undefined ||
    detail.bound !== undefined
  )
    return false;
  return quantities.some(({ kind, amount }) => kind === 'figure' && amount === detail.year);
}
