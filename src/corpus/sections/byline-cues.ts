import {
  agencies,
  bylineLabels,
  creditVerbs,
  nameParticles,
  outletWords,
  sectionNames,
  smallBylineWords,
} from '../../language/en/pages/bylines.ts';
import { dateOfLine, isDateLine } from '../bibliography/dates.ts';
import { onOneLine } from './measure-text.ts';
import type { CslDate } from '../source.ts';

/** Separates the parts of a byline. All lines here have single spaces only. */
const separator = / ?[|·•] ?| [-–—]+ /u;

const agency = new RegExp(String.raw`^\(?${agencies}\)?$`, 'iu');
const maker = new RegExp(String.raw`^[([]?(?:additional |further )?${creditVerbs} by:?\s+`, 'iu');
const labelled = new RegExp(String.raw`^${bylineLabels}\s*:\s*(?=\S)`, 'iu');
const contributed =
  /^.{3,200}\bcontributed (?:reporting )?to this (?:report|article|story|piece)\.?[)\]]?$/iu;
/** Matches headings of first sections that look like a name below a title. */
const sectionName = new RegExp(String.raw`\b${sectionNames}\b`, 'iu');

/** Maximum length of a byline, in characters. */
const longestByline = 160;

/** Whether every line of a block names who wrote it or when: "By Charles Recknagel, RFE/RL", "Tuesday, August 26, 2014". */
export function isByline(text: string): boolean {
  if (firstLine(text).length > longestByline) return false;
  const lines = linesOf(text);
  return (
    lines.length <= 5 &&
    lines.every(isBylineLine) &&
    lines.some((line) => !agency.test(line) || lines.length === 1)
  );
}

/** Whether every line of a block is a name by itself, as below a title: "Eli Lake", "Charles Recknagel, RFE/RL". */
export function isNameLine(text: string): boolean {
  const lines = linesOf(text);
  return lines.length <= 4 && lines.every((line) => isBylineLine(line) || isPersonLine(line));
}

/**
 * The names after "By" in a byline, without an outlet after a comma, and the date beside them.
 * `By A. Weber and B. Lake, Reuters` gives two names, `Posted on 25 November 2014 by Anna Weber` a name and a date.
 */
export function statedByLine(line: string): { readonly names: readonly string[]; readonly date?: CslDate } {
  const found: { names: string[]; date?: CslDate } = { names: [] };
  const written = onOneLine(line).trim();
  if (!isBylineLine(written)) return found;
  for (const part of written.split(separator)) {
    const [, before = '', after = ''] = /^(.*?),? ?\bby:? (.+)/isu.exec(part) ?? [];
    const date = dateOfLine(part) ?? dateOfLine(before.replace(/^(?:posted|published)\s+(?:on\s+)?/iu, ''));
    if (date !== undefined) found.date ??= date;
    if (/^(?:|posted|published|written|story|.*\d{4})$/iu.test(before))
      found.names.push(...personNames(after));
  }
  return found;
}

function personNames(text: string): string[] {
  const [names = ''] = text.split(/ (?:for|in|at|on|with) /u);
  return names
    .split(/ ?, ?(?:and )?| (?:and|&) /u)
    .filter(
      (name) =>
        /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(name) &&
        !agency.test(name) &&
        !outlet.test(name),
    );
}

function isBylineLine(line: string): boolean {
  if (line.length > longestByline) return false;
  if (isDateLine(line) || agency.test(line)) return true;
  if (contributed.test(line)) return true;
  if (labelled.test(line))
    return isDateLine(line.replace(labelled, '')) || areNames(line.replace(labelled, ''));
  if (maker.test(line)) {
    const names = line.replace(maker, '').replace(/(?<![.)\]\s])[.)\]\s]+$/u, '');
    return areNames(names) || (/^[([]/u.test(line) && wordCount(line) <= 40);
  }
  const parts = line.split(separator);
  if (parts.length > 1)
    return (
      parts.some((part) => isPlainByline(part)) &&
      parts.every((part) => isPlainByline(part) || isPersonLine(part))
    );
  return isPlainByline(line);
}

function isPlainByline(line: string): boolean {
  if (isDateLine(line) || agency.test(line)) return true;
  const posted = /^(?:posted|published)? ?(?:on )?(.+?),? by (.+)/isu.exec(line);
  if (posted !== null && isDateLine(posted[1] ?? '') && areNames(posted[2] ?? '')) return true;
  const rest = /^(?:posted |published )?by:? (.+)/isu.exec(line)?.[1];
  if (rest === undefined) return false;
  if (areNames(rest)) return true;
  // "By Eli Lake, March 3, 2014" and "By Eli Lake on March 3, 2014".
  const dated = /^(.+?)(?:,? on|,)? ((?:\S+ ){0,3}\S*\d{4}.*)/su.exec(rest);
  return dated !== null && areNames(dated[1] ?? '') && isDateLine(dated[2] ?? '');
}

/** Whether a text is only names and outlets: every word has a capital, except particles, and no sentence ends. */
function areNames(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > 16 || /[\p{L}\p{N}]{3}[.!?:;]$/u.test(text) || /\p{N}{2}/u.test(text)) return false;
  const [first = ''] = words;
  if (!/^[\p{Lu}\p{Lo}]/u.test(first) && !/^(?:the|staff|our)$/iu.test(first)) return false;
  return (
    words.some(hasCapital) &&
    words.every((word) => hasCapital(word) || nameParticles.has(word.toLowerCase()) || word.includes('@'))
  );
}

function isPersonLine(line: string): boolean {
  if (sectionName.test(line)) return false;
  const words = line.replaceAll(',', '').split(/\s+/u);
  const small = words.filter((word) => !hasCapital(word));
  const limit = line.includes(',') ? 8 : 4;
  if (words.length < 2 || words.length > limit || /[\p{N}?!:;"“”]|\.{2}|\p{L}{4}\.$/u.test(line))
    return false;
  return small.every((word) => smallWord.test(word));
}

const outlet = new RegExp(String.raw`\b${outletWords}\b`, 'u');

const smallWord = new RegExp(`^${smallBylineWords}$`, 'u');

function hasCapital(word: string): boolean {
  return /^[("“‘]*[\p{Lu}\p{Lo}]/u.test(word);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** The first of {@link linesOf}. Most blocks are one long line, which need not be cut. */
function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return (end === -1 ? text : text.slice(0, end)).trim();
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => onOneLine(line).trim());
}
