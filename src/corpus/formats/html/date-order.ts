import type { CslDate } from '../../source.ts';
import { dateInText, dateOfData } from './web-date.ts';

/** Which part of a date in figures (03/04/2021) comes first on a page; `unknown` where the page does not say it. */
export type DateOrder = 'day' | 'month' | 'unknown';

const dayLanguages = new Set(
  'de fr es it pt nl ru uk pl cs sk da nb nn no fi el tr ro hr sl ca gl id vi'.split(' '),
);
/** Countries in which several orders are common. */
const mixedCountries = new Set(['CA', 'PH', 'PA', 'PR', 'KE', 'GH', 'GU', 'VI']);
const dayCountries = new Set('GB UK IE AU NZ IN ZA SG HK MT JM NG ZW'.split(' '));
const monthCountries = new Set(['US', 'GOV', 'MIL']);

/**
 * The order that a page's languages (`en-GB`, `de`) and the country in its address agree on. English alone says nothing, and neither does
 * a page that states an American and a British language.
 */
export function dateOrder(languages: readonly string[], address: string): DateOrder {
  const top = /^https?:\/\/[^/:]+\.([a-z]{2,3})(?:[/:]|$)/i.exec(address)?.[1] ?? '';
  const orders = [...languages.map(orderOfLanguage), orderOfCountry(top.toUpperCase())];
  const said = new Set(orders.filter((order) => order !== undefined));
  const [order] = said;
  return said.size === 1 && order !== undefined ? order : 'unknown';
}

function orderOfLanguage(tag: string): DateOrder | undefined {
  const [language = '', ...rest] = tag.trim().split(/[-_]/);
  const country = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? '';
  return orderOfCountry(country) ?? (dayLanguages.has(language.toLowerCase()) ? 'day' : undefined);
}

function orderOfCountry(country: string): DateOrder | undefined {
  if (mixedCountries.has(country)) return 'unknown';
  if (monthCountries.has(country)) return 'month';
  return dayCountries.has(country) ? 'day' : undefined;
}

const figures = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2([12]\d{3})(?![\d/-])/;

/** Whether a line holds a date in figures, whatever its order: `03/04/2021`. */
export function hasDateInFigures(text: string): boolean {
  return figures.test(text);
}

/** A short text without its dates in figures. */
export function withoutDatesInFigures(text: string): string {
  return text.replaceAll(everyFigures, ' ');
}

const everyFigures = new RegExp(figures.source, 'g');

/** The first day that a short text of a page names, in words or figures; none where it is in figures whose order the page does not say. */
export function dateOnPage(text: string, order: DateOrder): CslDate | undefined {
  const line = text.slice(0, 300);
  const match = figures.exec(line);
  if (match === null) return dateInText(text);
  return dateInText(line.slice(0, match.index)) ?? dateOfFigures(match, order);
}

/** A date as a page's data has it, which may be in figures. */
export function dateOfPageData(value: string, order: DateOrder): CslDate | undefined {
  return hasDateInFigures(value) ? dateOnPage(value, order) : dateOfData(value);
}

function dateOfFigures(match: RegExpExecArray, order: DateOrder): CslDate | undefined {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isSure = first > 12 || second > 12 || first === second;
  if (!isSure && order === 'unknown') return undefined;
  const monthFirst = isSure ? second > 12 : order === 'month';
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { 'date-parts': [[year, month, day]] } : undefined;
}
