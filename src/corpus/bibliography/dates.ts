import { foreignMonths, foreignWeekdays } from '../../language/month-names.ts';
import type { CslDate } from '../source.ts';

const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>[12]\\d{3})';
const foreignMonth = `(?<month>${[...foreignMonths.keys()].join('|').replaceAll('.', '\\.')})`;
const foreignWeekday = `(?:(?:${foreignWeekdays.join('|')}),?\\s+)?(?:(?:den|dem|le|el)\\s+)?`;
const forms = [
  `${weekday}${month}\\s+${day},?\\s+${year}`,
  `${weekday}(?:the\\s+)?${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+${year}`,
  `${month},?\\s+${year}`,
  `${year}-(?<number>\\d{2})(?:-(?<day>\\d{2}))?`,
  `${year}[./](?<number>\\d{1,2})[./](?<day>\\d{1,2})`,
  `(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.${year}`,
  `${foreignWeekday}(?<day>\\d{1,2})(?:er|\\.|º)?\\s+(?:de\\s+)?${foreignMonth}\\s+(?:de(?:l)?\\s+)?${year}`,
];
const zone = '(?:[a-z]{1,5}|\\([a-z]{2,5}\\)|[+-]\\d{2}:?\\d{2})';
const time = `(?:(?:\\s*[,|·•–—-]\\s*|\\s*T|\\s+(?:at\\s+|@\\s*)?)\\d{1,2}(?:[:.]\\d{2}){0,2}(?:\\.\\d+)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*${zone}){0,2})?`;
const wholeForms = forms.map((form) => new RegExp(`^${form}${time}$`, 'iu'));
const numericDate = new RegExp(`^\\d{1,2}/\\d{1,2}/\\d{4}${time}$`, 'iu');
const label =
  /^\(?(?:(?:first |last |originally )?(?:published|posted|updated|modified|revised|released|created|dated?|issued|filed|release date|publication date)(?: online| on| at)?|on|date of (?:issue|publication)|datum|stand|vom|veröffentlicht am|erschienen am|erscheinungsdatum)\s*:?\s+/iu;
/** A place before a date, as in a letter or a release: "Paris, 3 March 2014", "Washington, D.C., March 3, 2014", "Berlin, den 3. März 2014". */
const placeBefore =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?(?:,\s\p{Lu}\.?\p{Lu}\.?)?,\s+(?:den\s+|le\s+)?(?=\S*\d|\p{L})/u;

/**
 * The date that `text` is, in CSL's form: "Tuesday, August 26, 2014", "26 Aug 2014, 10:30 GMT", "August 2014",
 * "2014-08-26T10:00Z", "26.08.2014" or "2014". `undefined` where it is anything else, or where its order is
 * ambiguous (08/09/2014).
 */
export function dateFromText(text: string): CslDate | undefined {
  const words = text.trim();
  if (/^[12]\d{3}$/.test(words)) return { 'date-parts': [[Number(words)]] };
  for (const form of wholeForms) {
    const groups = form.exec(words)?.groups;
    if (groups === undefined) continue;
    const parts = [Number(groups['year']), monthNumber(groups), Number(groups['day'] ?? 0)];
    const [, monthPart = 0, dayPart = 0] = parts;
    if (monthPart < 1 || monthPart > 12 || dayPart > 31) return undefined;
    return { 'date-parts': [parts.filter((part) => part > 0)] };
  }
  return undefined;
}

/** The date of a date line, without its label or place: "Updated: 3 March 2014", "Paris, 3 March 2014". */
export function dateOfLine(line: string): CslDate | undefined {
  const words = line.replace(label, '').replace(/(?<![)\s–—-])[)\s–—-]+$/u, '');
  return dateFromText(words) ?? dateFromText(words.replace(placeBefore, ''));
}

/** Whether a line is a date and no more than its label, time or place; ambiguous orders (08/09/2014) count too. */
export function isDateLine(line: string): boolean {
  const words = line.trim();
  if (words.length > 100 || /^[12]\d{3}$/.test(words)) return false;
  if (dateOfLine(words) !== undefined || numericDate.test(words.replace(label, ''))) return true;
  if (label.test(words) && isDateOrTime(words.replace(label, ''))) return true;
  // Two dates in one line: "March 3, 2014 | Updated March 4, 2014".
  const parts = words.split(/[|·•]/u).map((part) => part.trim());
  return parts.length > 1 && isDateLine(parts[0] ?? '') && parts.slice(1).every(isDateOrTime);
}

function isDateOrTime(part: string): boolean {
  return /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[a-z]{1,5})?$/iu.test(part) || isDateLine(part);
}

function monthNumber(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups['number'] !== undefined) return Number(groups['number']);
  const name = groups['month']?.toLowerCase() ?? '';
  const foreign = foreignMonths.get(name);
  if (foreign !== undefined) return foreign;
  const start = name.slice(0, 3);
  return monthNames.findIndex((each) => each.startsWith(start)) + 1;
}
