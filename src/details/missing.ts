import { markPairs, singlePairs } from '../text/marks.ts';

import type { Span } from '../text/span.ts';
import type { CalendarDate, Day, Detail, DetailKind, Name, Quantity, TimeOfDay } from './detail.ts';
import { detailsIn, isQuantity } from './details.ts';
import { dateDistance, matchDate } from './match-date.ts';
import { findName, findWholeName, likeness } from './match-name.ts';
import { distance, matchQuantity } from './match-quantity.ts';
import { lazyPassage, type LazyPassage, type PassageDetails } from './passage.ts';

/** A detail of a claim that its passages do not contain. */
export interface Missing extends Span {
  readonly kind: DetailKind;
  /** The claim's own words. */
  readonly text: string;
  /** `hedge`: the number stands there, but the words that bound it differ. */
  readonly cause: 'absent' | 'hedge';
  /** What comes nearest in the passages, in their words. */
  readonly nearest?: Nearest;
}

/** A stretch of one of the passages. */
export interface Nearest extends Span {
  readonly text: string;
  /** Index of the passage. */
  readonly passage: number;
}

/** What is known besides the texts. */
export interface DetailOptions {
  /** The date of the source: its `last Monday` is told from it. */
  readonly anchorDate?: Day | undefined;
}

/**
 * The details of `claim` that none of `passages` contains. What stands between quotation marks is left out, three words or more.
 *
 * For `Kerry spoke on 15 September.` and `Kerry spoke on 12 September.` it is the date, with the nearest `12 September`.
 */
export function missingDetails(
  claim: string,
  passages: readonly string[],
  options: DetailOptions = {},
): Missing[] {
  const lazy = passages.map((text) => lazyPassage(text, options.anchorDate));
  return missingIn(claim, claimDetails(claim, options), lazy);
}

/** The details of a claim outside its quotations. */
export function claimDetails(claim: string, options: DetailOptions = {}): Detail[] {
  return detailsIn(withoutQuotations(claim), options);
}

/** Which of the `details` of `claim` no passage contains. */
export function missingIn(
  claim: string,
  details: readonly Detail[],
  passages: readonly LazyPassage[],
): Missing[] {
  const told = new Set<string>();
  return details.flatMap((detail) => {
    const { start, end, kind } = detail;
    // `2019-20` is two years in one place.
    if (told.has(`${start} ${end}`)) return [];
    if (passages.some(({ text }) => standsWordForWord(claim.slice(start, end), detail, text))) return [];
    const read = passages.map((passage) => passage.read());
    const cause = causeOf(detail, read);
    if (cause === undefined) return [];
    told.add(`${start} ${end}`);
    const { nearest, bounded } = nearestTo(detail, read) ?? {};
    // `At least 3` goes with `at least two`: one can be put for the other.
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

/** Whether a passage contains a detail for certain: hedge and all, and a name of several words not by its surname alone. */
export function contains(passage: LazyPassage, detail: Detail): boolean {
  if (detail.kind === 'name' && !findWholeName(detail, passage.read())) return false;
  return causeOf(detail, [passage.read()]) === undefined;
}

/** A name or date in the claim's own words, which needs no reading; of a number it must be known how it is bounded. */
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
    // `On the 15th` of a month that goes without saying.
    if (
      detail.kind === 'ordinal' &&
      detail.mayBeDay === true &&
      dates.some(({ day }) => day === detail.amount)
    )
      return undefined;
    // A number that reads like a year may have been taken for one.
    if (
      detail.kind === 'figure' &&
      dates.some(({ year, month }) => month === undefined && year === detail.amount)
    )
      return undefined;
  }
  if (isHedged) return 'hedge';
  return isReached ? undefined : 'absent';
}

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

interface Best {
  readonly nearest: Nearest;
  /** Whether words such as `at least` bound it. */
  readonly bounded: boolean;
  readonly score: number;
}

function nearestTo(detail: Detail, passages: readonly PassageDetails[]): Best | undefined {
  let best: Best | undefined;
  for (const [passage, { text, quantities, dates, times, names }] of passages.entries()) {
    const offer = ({ start, end }: Span, score: number, bounded = false): void => {
      if (score < (best?.score ?? worst))
        best = { nearest: { text: text.slice(start, end), start, end, passage }, bounded, score };
    };
    if (detail.kind === 'name') for (const name of names) offer(name, 1 - likeness(detail, name));
    else if (detail.kind === 'date') for (const date of dates) offer(date, dateDistance(detail, date) / 300);
    else if (detail.kind === 'time')
      for (const time of times)
        offer(time, Math.abs((time.minutes[0] ?? 0) - (detail.minutes[0] ?? 0)) / 1440);
    else
      for (const quantity of quantities)
        offer(withHedge(quantity), distance(detail, quantity) / 4, quantity.hedgeStart !== undefined);
  }
  return best;
}

/** Above this nothing is near. */
const worst = 1;

function withHedge(quantity: Quantity): Span {
  return { start: quantity.hedgeStart ?? quantity.start, end: quantity.end };
}

/** Just as long, with spaces for what stands between quotation marks; a term of one or two words stays. */
function withoutQuotations(claim: string): string {
  const tex = claim.replaceAll(/``|''/g, (mark) => (mark === '``' ? ' “' : '” '));
  const pairs = [...markPairs(tex), ...singlePairs(tex)].filter(
    ({ inner, closed }) =>
      closed && (tex.slice(inner.start, inner.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3,
  );
  if (pairs.length === 0) return tex;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of pairs.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(tex.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + tex.slice(at);
}
