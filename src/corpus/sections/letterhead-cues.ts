import {
  contactOpenings,
  embargoOpenings,
  handlingLines,
  headlineWords,
  jurisdictionLine,
  memoMarks,
  officeParticles,
  organisationNouns,
  releaseMarks,
} from '../../language/letterheads.ts';
import { dateOfLine, isDateLine } from '../bibliography/dates.ts';
import type { CslDate } from '../source.ts';

/** What a line of a letterhead is; an `organisation` alone may also be a title. */
export type LetterheadLine =
  | 'release'
  | 'memorandum'
  | 'contact'
  | 'number'
  | 'address'
  | 'date'
  | 'court'
  | 'office'
  | 'organisation';

/** Maximum length of a line of a letterhead, in characters. */
const longestLine = 160;

const signs = String.raw`[ *_#:=|/.,–—-]{0,12}`;
const numbering = String.raw`(?: ?(?:no|nr|number|n[°º]|#)?[ .:#(]{0,4}\d[\d /.:-]{0,20}\)?)?`;
const release = new RegExp(
  String.raw`^${signs}(?:(?<office>\p{Lu}[\p{L} .&]{1,40}) [-–—|/] )?${releaseMarks}${numbering}${signs}(?<tail>(?:vom|of|on|at|from)\s.{1,60})?$`,
  'iu',
);
const dated = new RegExp(String.raw`^${signs}${releaseMarks}${numbering}${signs}(?<tail>.{4,60})$`, 'iu');
const numberedRelease = /^(?:press |news |media )?release[:\s]{1,2}(?:no\.? ?)?\d{1,5}[-/.]?\d{0,5}$/iu;
const embargo = new RegExp(`^${embargoOpenings}`, 'iu');
const memorandum = new RegExp(String.raw`^${signs}${memoMarks}${signs}$`, 'iu');
const contact = new RegExp(String.raw`^${contactOpenings}(?:\s*\(.{1,30}\))?(?:\s*[:.|]|$|\s+[+(\d])`, 'iu');
const telephone =
  /(?:^|[\s:(])(?:\+\d{1,3}[\s.-]?)?(?:\(0?\d{2,5}\)|\d{2,5})[\s./-]\d{3,5}(?:[\s./-]?\d{2,6}){1,3}$/u;
const address =
  /^\d{1,5}[a-z]?,? \p{Lu}.{2,50} (?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|place|square|way|row)\b\.?.{0,40}$|^.{0,60}\p{Lu}\p{L}+,? (?:[A-Z]{2}|D\.?C\.?) \d{5}(?:-\d{4})?$|^\p{Lu}[\p{L} .-]{0,40}(?:straße|strasse|str\.|platz|allee|ufer|damm) \d{1,4}.{0,40}$|^(?:D-)?\d{5} \p{Lu}\p{L}+.{0,20}$|^(?:room|floor|p\.? ?o\.? box|suite|postfach) .{1,40}$|^washington,? d\.?c\.?$/iu;
const postcode = /^.{0,80}\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/u;
const ticker = /^\(\p{Lu}[\p{L} ]{1,20}: ?[\p{Lu}\d.]{1,8}(?:[;,] ?[\p{L}: .\d]{1,40})?\)$/u;
const webAddress = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/iu;
const labelledReference =
  /^(?:(?:press |news |media |litigation |administrative )?(?:release|statement|notice|reference|ref|file|our ref|your ref|docket|case|civil action|criminal action|document|doc|symbol|az|aktenzeichen|geschäftszeichen|ai index|neutral citation(?: number)?|no|nr|number)[\s.:#]{1,3})(?:(?:no|nr|number|id)[\s.:]{1,3})?(?:\p{Lu}{1,10}[\s/.#-]{0,2}){0,3}[#[(]?\d[\p{L}\d/.:()[\] -]{0,30}$/iu;
/** A code of capitals and digits: `IP/24/1234`, `2024-31`, `EUR 46/7890/2024`. */
const code = /^[#[(]?(?:\p{Lu}{1,10}[\s/.-]){0,3}\d[\p{Lu}\d/.:()[\]-]{2,30}$/u;
const handling = new RegExp(`^${handlingLines}$`, 'iu');
const jurisdiction = new RegExp(`^${jurisdictionLine}$`, 'iu');

/** What a line of a letterhead is; `undefined` for any other line. The line has single spaces only. */
export function letterheadLine(line: string): LetterheadLine | undefined {
  if (line === '' || line.length > longestLine) return undefined;
  if (isDateLine(line)) return 'date';
  if (release.test(line) || embargo.test(line) || releaseDate(line) !== undefined) return 'release';
  if (memorandum.test(line)) return 'memorandum';
  if (contact.test(line) || telephone.test(line) || webAddress.test(line)) return 'contact';
  if (address.test(line) || postcode.test(line)) return 'address';
  if (numberedRelease.test(line)) return 'release';
  if (isReference(line) || ticker.test(line) || handling.test(line)) return 'number';
  if (jurisdiction.test(line)) return 'court';
  if (isOrganisation(line)) return 'organisation';
  return isRow(line) ? 'number' : undefined;
}

/** Whether every part of a line is of a letterhead: `Litigation Release No. 12345 / March 12, 1999`. */
function isRow(line: string): boolean {
  const parts = line.split(/ [/|•·–—-] /u);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => letterheadLine(part) !== undefined);
}

/** The date of a line that is one, or that names it behind a mark: `Pressemitteilung Nr. 12/2024 vom 3. Mai 2024`. */
export function letterheadDate(line: string): CslDate | undefined {
  return dateOfLine(line) ?? releaseDate(line);
}

/** Whether a line only names an authority, a court, a company or an association: `U.S. Department of Justice`. */
function isOrganisation(line: string): boolean {
  const words = line.split(/[\s,|/–—-]+/u).filter((word) => word !== '' && word !== '|');
  if (words.length > 12 || /[!?;:]|["“”„]/u.test(line)) return false;
  const bare = words.map((word) => word.toLowerCase().replaceAll(/^[("'’]{1,4}|[)"'’.,]{1,4}$/gu, ''));
  if (
    !bare.some(
      (word) =>
        organisationNouns.has(word) ||
        /(?:ministerium|ministerin|gericht|anwaltschaft|bank|anstalt|agentur|behörde|\p{L}{4}amt)$/u.test(
          word,
        ),
    )
  )
    return false;
  return bare.every((word, index) => {
    if (headlineWords.has(word)) return false;
    return officeParticles.has(word) || /^[\p{Lu}\p{Lo}("]/u.test(words[index] ?? '');
  });
}

function releaseDate(line: string): CslDate | undefined {
  const tail =
    release.exec(line)?.groups?.['tail'] ??
    dated.exec(line)?.groups?.['tail'] ??
    (line.length <= longestLine && embargo.test(line) ? line : undefined);
  if (tail === undefined) return undefined;
  const words = tail.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const date = dateOfLine(words.slice(from).join(' '));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The name before the mark of a release: `European Commission` of `European Commission - Press release`. */
export function releasingOffice(line: string): string | undefined {
  return release.exec(line)?.groups?.['office']?.trim();
}

/** A number of a release, a file or a case. A year, a version or a chapter is none. */
function isReference(line: string): boolean {
  if (line.length > 60) return false;
  if (labelledReference.test(line)) return /[:#]|\b(?:no|nr)\b|\d[/-]\d/iu.test(line);
  return code.test(line) && /\d[/-]\d|\p{Lu}[/-]\d/u.test(line) && /\d.*\d/u.test(line);
}
