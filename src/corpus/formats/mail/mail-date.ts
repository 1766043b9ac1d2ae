import type { CslDate } from '../../source.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day of a mail's Date field, as its sender's calendar had it: "Wed, 28 May 2014 17:18:19 +0900 (JST)" is 28 May 2014. Years of two
 * digits are read as RFC 5322 says, section 4.3. `undefined` where the field is something else.
 */
export function mailDate(field: string): CslDate | undefined {
  const [, day, name = '', year] =
    /(?:^|[\s,])(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]{0,6}\.?[\s,-]+(\d{4}|\d{2,3})(?!\d)/.exec(field) ?? [];
  if (day !== undefined && year !== undefined)
    return date(fullYear(year), months.indexOf(name.toLowerCase()) + 1, Number(day));
  // As the line above a mail in an mbox file and in C programs: "Wed May 28 17:18:19 2014".
  const [, other = '', number, last] =
    /\b([A-Za-z]{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{1,5}\s+|[+-]\d{4}\s+)?(\d{4})\b/.exec(
      field,
    ) ?? [];
  if (number !== undefined && last !== undefined)
    return date(Number(last), months.indexOf(other.toLowerCase()) + 1, Number(number));
  const [, isoYear, isoMonth, isoDay] = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(field) ?? [];
  return isoYear === undefined ? undefined : date(Number(isoYear), Number(isoMonth), Number(isoDay));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number): CslDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1970) return undefined;
  return { 'date-parts': [[year, month, day]] };
}
