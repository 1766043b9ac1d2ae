import { dateFromText, dateOfLine } from '../../bibliography/dates.ts';
import type { CslDate } from '../../source.ts';

/** Languages whose month names are read beside the English ones. */
const locales = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl', 'cs', 'sv', 'da', 'nb'];

/** How a month's name is written: in full or short, alone or behind a day. */
const forms = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
] as const;

/** Names of months without accents and stops, each with its number from 1: `april`, `avril`, `апреля`. */
const months: ReadonlyMap<string, number> = new Map(
  ['en', ...locales].flatMap((locale) => {
    // A formatter takes longer to make than to use, and every thread that reads pages makes these.
    const formats = forms.map((form) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }));
    return Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
      const day = new Date(Date.UTC(2001, month, 15));
      return formats.flatMap((format) => {
        const name = plain(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
        return name.length < 3 || /\d/.test(name) ? [] : [[name, month + 1] as const];
      });
    });
  }),
);

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F.]/gu, '')
    .toLowerCase();
}

const iso = /^\s*([12]\d{3})-?(\d{2})(?:-?(\d{2}))?(?![\d])/;
const words =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?([12]\d{3})(?!\d)/u;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+([12]\d{3})(?!\d)/u;
const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})(?!\d)/;
const asian = /([12]\d{3})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/;

/** A date as a page's data has it: `2019-04-30T15:10:10+0000`, `20190430`, `Tue, 30 Apr 2019 15:10`, `30. April 2019`. */
export function dateOfData(value: string): CslDate | undefined {
  const [, year = '', month = '', day = '0'] = iso.exec(value) ?? [];
  if (year !== '') return dateOf(year, month, day);
  return dateFromText(value) ?? dateInText(value);
}

/** The first day that a short text names, in words or figures of several languages; never one of ambiguous order (08/09/2014). */
export function dateInText(text: string): CslDate | undefined {
  const line = text.slice(0, 300).replaceAll(/\s+/g, ' ').trim();
  const whole = dateOfLine(line);
  if (whole !== undefined && !/^[12]\d{3}$/.test(line)) return whole;
  const found = [
    at(words.exec(line), ([day, month, year]) => dateOf(year, monthOf(month), day)),
    at(monthFirst.exec(line), ([month, day, year]) => dateOf(year, monthOf(month), day)),
    at(dotted.exec(line), ([day, month, year]) => dateOf(year, month, day)),
    at(asian.exec(line), ([year, month, day]) => dateOf(year, month, day ?? '0')),
    at(/(?<!\d)([12]\d{3})-(\d{2})-(\d{2})(?!\d)/.exec(line), ([year, month, day]) =>
      dateOf(year, month, day),
    ),
  ];
  return found
    .flatMap((one) => (one?.date === undefined ? [] : [{ index: one.index, date: one.date }]))
    .toSorted((a, b) => a.index - b.index)[0]?.date;
}

/** A short text without the days in words or figures and the times that it names. */
export function withoutDates(text: string): string {
  let rest = text.replaceAll(/\s+/g, ' ');
  for (const form of [everyWords, everyMonthFirst, everyDotted, everyAsian, everyIso]) {
    rest = rest.replaceAll(form, (found, ...groups: unknown[]) => (isNamed(groups) ? ' ' : found));
  }
  return rest.replaceAll(/(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?(?!\d)/g, ' ');
}

const everyWords = new RegExp(words.source, 'gu');
const everyMonthFirst = new RegExp(monthFirst.source, 'gu');
const everyDotted = new RegExp(dotted.source, 'g');
const everyAsian = new RegExp(asian.source, 'g');
const everyIso = /(?<!\d)[12]\d{3}-\d{2}-\d{2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/g;

/** Whether the words of a match hold no letters but the name of a month. */
function isNamed(groups: readonly unknown[]): boolean {
  const names = groups.filter((group) => typeof group === 'string' && /^\p{L}{3,12}$/u.test(group));
  return names.every((name) => months.has(plain(String(name))));
}

/** The date that the address of a page has: `/2019/04/30/`. */
export function dateInAddress(address: string): CslDate | undefined {
  const [, year = '', month = '', day = '0'] =
    /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-])/.exec(address) ?? [];
  return year === '' ? undefined : dateOf(year, month, day);
}

type Groups = readonly [string, string, string];

function at(
  match: RegExpExecArray | null,
  read: (groups: Groups) => CslDate | undefined,
): { readonly index: number; readonly date: CslDate | undefined } | undefined {
  if (match === null) return undefined;
  const [, a = '', b = '', c = ''] = match;
  return { index: match.index, date: read([a, b, c]) };
}

function monthOf(name: string): string {
  return String(months.get(plain(name)) ?? 0);
}

function dateOf(year: string, month: string, day: string): CslDate | undefined {
  const parts = [Number(year), Number(month), Number(day === '' ? 0 : day)];
  const [, monthPart = 0, dayPart = 0] = parts;
  if (monthPart < 1 || monthPart > 12 || dayPart > 31) return undefined;
  return { 'date-parts': [parts.filter((part) => part > 0)] };
}
