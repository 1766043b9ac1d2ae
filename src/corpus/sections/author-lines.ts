import { isDateLine } from '../bibliography/dates.ts';
import { isInstitution, isMarked, type LineName, namesOfLine, personName } from './author-names.ts';
import { statedByLine } from './byline-cues.ts';

/** What is known of the text below its title. */
export interface AuthorContext {
  /** Whether the text has the word in lower case, so that it is no name. */
  readonly isOrdinary: (word: string) => boolean;
  /** Whether the program that set the text puts authors and date below the title, and nothing else, as TeX does. */
  readonly isTypeset: boolean;
}

const writtenBy =
  /^(?:(?:(?:written|prepared|compiled|authored|submitted) )?by:?|(?:lead |principal )?authors?:|(?:erstellt |verfasst )?von|verfasser(?:in)?:|autor(?:en|in|es|i)?:|auteurs?:|par) /iu;
/** What one line says. */
interface AuthorLine {
  readonly text: string;
  readonly names: readonly LineName[];
  /** Whether the line says itself that it names authors: `Prepared by A. Weber`. */
  readonly stated: boolean;
  readonly marked: boolean;
  readonly beside: boolean;
  readonly date: boolean;
}

/**
 * The authors that the lines below a title name: after `By`, in a list, with a mark, over an institution or an address. A name alone is
 * not enough: it may be a place's or a company's.
 */
export function authorsIn(written: readonly string[], context: AuthorContext): string[] {
  const lines = joined(written).map((line, at, all) => lineOf(line, all[at - 1] ?? ''));
  const mails = lines.flatMap(({ text }) => mailsIn(text));
  const isPerson = ({ name }: LineName): boolean => {
    const words = name.split(' ').filter((word) => /\p{L}{2}/u.test(word));
    if (words.every((word) => context.isOrdinary(word))) return false;
    return !words.some((word) => word.length > 3 && mails.some((each) => inDomain(each, word)));
  };
  const bare = lines.filter(({ names }) => names.length === 1);
  const isLong = bare.length > 2 && !lines.some(({ beside }) => beside);
  const found = lines.flatMap((line, at): string[] => {
    const { names } = line;
    if (names.filter(isPerson).length <= 0.6 * names.length) return [];
    const all = names.map(({ name }) => name);
    if (line.stated) return all;
    const doubtful = names.filter((each) => each.doubtful).length;
    if (doubtful > (names.length > 2 ? 0.5 * names.length : 0) && !line.marked) return [];
    if (names.length > 1) return all;
    const [name = ''] = all;
    const next = lines[at + 1];
    const isBacked =
      line.marked ||
      line.beside ||
      next?.beside === true ||
      isLong ||
      /^\p{Lu}\S* (?:\p{Lu}\.? ){1,3}\p{Lu}/u.test(name) ||
      mails.some((each) => isOf(each, name)) ||
      isNextAuthor(lines, at) ||
      (context.isTypeset &&
        (next === undefined || /\b(?:19|20)\d{2}\b/u.test(next.text) || next.names.length > 0));
    return isBacked ? all : [];
  });
  return [...new Set(found)];
}

/** Whether a name stands where the next author does: behind the institution of one, over a line that is no name, date or place. */
function isNextAuthor(lines: readonly AuthorLine[], at: number): boolean {
  const next = lines[at + 1];
  if (lines[at - 1]?.beside !== true || lines[at - 2]?.names.length !== 1 || next === undefined) return false;
  return !next.date && next.names.length === 0 && !/[,\d]/u.test(next.text);
}

/** Whether a line names an institution, a place or an address of mail, as below an author's name. */
export function isAffiliationLine(line: string): boolean {
  if (line.length > 240 || /[!?:]$|\p{L}{3}\.$|^\d{1,2}\. /u.test(line)) return false;
  if (mailsIn(line).length > 0) return true;
  const words = line.split(/[\s,/–—()-]+/u);
  const isNamed = words.some((word) => /^\p{Lu}/u.test(word) && isInstitution(word.toLowerCase()));
  const small = words.filter((word) => /^\p{Ll}{5,}$/u.test(word)).length;
  return isNamed && small <= 0.25 * words.length;
}

/** Lines, those put together that a list of names fills. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && /\p{L}-$/u.test(last) && last.length < 2000) {
      whole[whole.length - 1] = last + line;
      continue;
    }
    const goesOn =
      last !== undefined &&
      last.length < 2000 &&
      (/(?:,|\s(?:and|und|et|&))$/u.test(last) || /^(?:and|und|et|&) /u.test(line)) &&
      namesOfLine(last).length > 0;
    if (goesOn) whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
  }
  return whole;
}

function lineOf(text: string, before: string): AuthorLine {
  const marked = isMarked(text);
  const date = isDateLine(text);
  const plain = { text, marked, date, beside: isAffiliationLine(text) };
  // `with an afterword` goes on `by Bo Lund`.
  if (writtenBy.test(text) && !/^\p{Ll}/u.test(before)) {
    const stated = statedByLine(text).names.flatMap((name) => personName(name) ?? []);
    const names = stated.length > 0 ? stated : namesOfLine(text.replace(writtenBy, ''));
    return { ...plain, names, stated: true };
  }
  if (date) return { ...plain, names: [], stated: false };
  const names = namesOfLine(text);
  if (names.length > 0) return { ...plain, names, stated: false };
  return { ...plain, names: leadingNames(text), stated: false };
}

/** The names before an institution on one line: `Achim Zeileis, Universität Innsbruck`. */
export function leadingNames(text: string): readonly LineName[] {
  const parts = text.split(/, /u);
  const at = parts.findIndex((part) => isAffiliationLine(part));
  return at > 0 ? namesOfLine(parts.slice(0, at).join(', ')) : [];
}

/** The addresses of mail in a line, in lower case. */
function mailsIn(line: string): string[] {
  return line
    .toLowerCase()
    .split(/[\s<>()[\]{},;]+/u)
    .filter((each) => /^[^@]+@[^@]+$/u.test(each));
}

function inDomain(address: string, word: string): boolean {
  return address.slice(address.indexOf('@')).includes(plainLetters(word));
}

/** Whether an address is that of a person: its name has the surname. */
function isOf(address: string, name: string): boolean {
  const surname = plainLetters(name.split(' ').at(-1) ?? '');
  return surname.length > 2 && address.slice(0, address.indexOf('@')).includes(surname);
}

function plainLetters(word: string): string {
  return word.normalize('NFD').replaceAll(/\P{L}/gu, '').toLowerCase();
}
