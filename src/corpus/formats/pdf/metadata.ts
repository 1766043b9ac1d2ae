import { dateFromText, dateOfLine } from '../../bibliography/dates.ts';
import type { CslDate, CslItem, CslName } from '../../source.ts';
import type { DocumentBlock } from '../blocks.ts';
import { type AuthorContext, authorsIn } from '../../sections/author-lines.ts';
import { isSeriesLine } from '../../sections/series-cues.ts';
import { bylineLines } from './byline.ts';
import { publisherIn } from './publisher.ts';
import { plain } from './title.ts';

/** What the file's properties say, as pdf.js gives them. */
export interface Properties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** `D:20230626202052-04'00'`. */
  readonly created?: string | undefined;
  readonly creator?: string | undefined;
  readonly producer?: string | undefined;
  readonly language?: string | undefined;
  /** Date of publication in the file's XMP packet. */
  readonly published?: string | undefined;
  /** Whether its form is in XFA alone, which only few programs draw: it has no fields of the usual kind. */
  readonly isXfaOnly?: boolean;
}

/** Bibliographic data with where each field was found. */
export interface StatedData {
  readonly metadata: Partial<CslItem>;
  readonly origins: Record<string, string>;
}

const properties = 'document properties';

/** What a PDF says of itself. Its own words on the first page come before its properties, which programs fill in. */
export function statedData(about: Properties, blocks: readonly DocumentBlock[]): StatedData {
  const metadata: { -readonly [K in keyof CslItem]?: CslItem[K] } = {};
  const origins: Record<string, string> = {};
  const set = <K extends 'title' | 'author' | 'issued' | 'language' | 'publisher'>(
    field: K,
    value: CslItem[K] | undefined,
    origin: string,
  ): void => {
    if (value === undefined || field in metadata) return;
    metadata[field] = value;
    origins[field] = origin;
  };
  const printed = blocks
    .find(({ section }) => section === 'title')
    ?.text.replace(/[*∗⋆†‡ᵃ-ᶻ,]{1,6}\)?$/u, '');
  const stated = usableTitle(about.title, blocks);
  if (printed !== undefined && (stated === undefined || plain(stated).includes(plain(printed))))
    set('title', printed, 'title on the page');
  set('title', stated, properties);
  const named = authors(about.author, blocks);
  const byline = authorsIn(bylineLines(blocks), contextOf(about, blocks));
  if (byline.length >= (named?.length ?? 0) && byline.length > 0)
    set(
      'author',
      byline.map((literal) => ({ literal })),
      'byline',
    );
  set('author', named, properties);
  const publisher = publisherIn(blocks);
  set('publisher', publisher?.name, publisher?.origin ?? '');
  set('issued', dateFromText(about.published?.slice(0, 10) ?? ''), 'XMP');
  set('issued', dateOnFirstPage(blocks), 'date on the page');
  if (!isBrowser(about.creator)) set('issued', propertyDate(about.created), properties);
  if (about.language !== undefined && /^[a-z]{2,3}(?:-[a-z]{2,4})?$/iu.test(about.language))
    set('language', about.language, properties);
  return { metadata, origins };
}

/** The title of the properties, unless a program put it there: a file's name, a template's, one whose words do not occur. */
export function usableTitle(
  title: string | undefined,
  blocks: readonly Pick<DocumentBlock, 'text'>[],
): string | undefined {
  const words = (title ?? '').replaceAll(/[\s\0]+/gu, ' ').trim();
  if (!/\p{L}{2}/u.test(words) || !/\s/u.test(words) || isSeriesLine(words)) return undefined;
  if (/https?:\/\/|\bdoi:/iu.test(words)) return undefined;
  if (
    /^microsoft (?:word|powerpoint|excel)\b|^(?:untitled|document|slide|seite|page|presentation|titel|layout)\b ?\d*$|\.(?:docx?|dotx?|pdf|indd|qxd|pptx?|xlsx?|tex|dvi|rtf|odt|html?)$/iu.test(
      words,
    )
  )
    return undefined;
  const text = plain(
    blocks
      .slice(0, 60)
      .map((block) => block.text)
      .join(' '),
  );
  if (text === '') return words;
  const parts = plain(words)
    .split(' ')
    .filter((word) => word.length > 2);
  const found = parts.filter((word) => text.includes(word)).length;
  return found >= 0.5 * parts.length ? words : undefined;
}

/** What the rest of the text tells about its byline. */
function contextOf(about: Properties, blocks: readonly DocumentBlock[]): AuthorContext {
  const small = new Set<string>();
  for (const { section, text } of blocks.slice(0, 2000)) {
    if ((section !== 'body' && section !== 'footnote') || text.includes('@')) continue;
    for (const word of text.split(/\s+/u)) {
      const bare = word.replace(/[.,;:)]$/u, '');
      if (/^\p{Ll}{3,}$/u.test(bare)) small.add(bare);
    }
  }
  return {
    isOrdinary: (word) => small.has(word.toLowerCase()),
    isTypeset: /tex\b/iu.test(`${about.creator ?? ''} ${about.producer ?? ''}`),
  };
}

function authors(author: string | undefined, blocks: readonly DocumentBlock[]): CslName[] | undefined {
  const names = (author ?? '')
    .slice(0, 2000)
    .replaceAll(/[\s\0]+/gu, ' ')
    .replaceAll(/,? ?https?:\/\/\S+/giu, '')
    .replaceAll(/ \S{1,64}@\S{1,190}/gu, '')
    .split(/[;|]| (?:and|und|et) (?=\p{Lu})|, (?=\p{Lu}\S* \p{Lu})/u)
    .map((name) => name.trim())
    .filter(
      (name) =>
        /\p{L}{2}/u.test(name) &&
        !/^(?:user|admin|administrator|owner|unknown|author|microsoft.*)$/iu.test(name),
    )
    .filter((name) => !/:.*:|^registered to\b/iu.test(name) && !isLogin(name, blocks));
  return names.length === 0 ? undefined : names.map((literal) => ({ literal }));
}

/** Whether a name is one that somebody has on a computer: one word that the text does not have, with a capital. */
function isLogin(name: string, blocks: readonly DocumentBlock[]): boolean {
  if (/\s|^(?:\p{Lu}\.){1,3}-?\p{Lu}\p{Ll}/u.test(name)) return false;
  // Without a text nothing speaks against it.
  if (blocks.length === 0) return false;
  return !/^\p{Lu}/u.test(name) || !blocks.slice(0, 60).some(({ text }) => text.includes(name));
}

/** `D:20230626202052-04'00'` as a date. */
function propertyDate(created: string | undefined): CslDate | undefined {
  const [, year, month, day] = /^(?:D:)?([12]\d{3})-?(\d{2})?-?(\d{2})?/u.exec(created ?? '') ?? [];
  if (year === undefined || Number(year) < 1980) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { 'date-parts': [parts] };
}

/** A browser's file is made when a page is printed, which is not when it was published. */
function isBrowser(creator: string | undefined): boolean {
  return /^mozilla\/|chrom|safari|firefox|wkhtmltopdf/iu.test(creator ?? '');
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const written = new RegExp(
  `\\b(?:(?:${months})\\.? \\d{1,2},? [12]\\d{3}|\\d{1,2} (?:${months})\\.?,? [12]\\d{3}|(?:${months}),? [12]\\d{3}|[12]\\d{3}-\\d{2}-\\d{2})\\b`,
  'iu',
);
const germanMonths =
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'.split('|');
const german = new RegExp(`\\b(\\d{1,2})\\. (${germanMonths.join('|')}) ([12]\\d{3})\\b`, 'iu');

/** Words before a date that ends a period or a term. */
const otherDate = /(?:\d[–-]|\b(?:end(?:ed|ing|s)?|expires?|through|until|before|since|due|by|to|year)\s)$/iu;

/** The first date in a short line of the first page with text: a date line, `Presented on July 30, 2024`. */
function dateOnFirstPage(blocks: readonly DocumentBlock[]): CslDate | undefined {
  const first = Math.min(...blocks.map(({ page }) => page?.physical ?? 1));
  const short = blocks.filter(({ page, text }) => page?.physical === first && text.length <= 140);
  const order = [
    ...short.filter(({ section }) => section !== 'boilerplate'),
    ...short.filter(({ section }) => section === 'boilerplate'),
  ];
  for (const { text } of order) {
    const whole = dateOfLine(text);
    if (whole !== undefined && text.length > 4) return whole;
  }
  for (const { text, section } of order) {
    if (section === 'footnote' || /^\d{1,2}\/\d{1,2}\/\d{2,4}|https?:\/\//u.test(text)) continue;
    const found = written.exec(text);
    const isOther = found !== null && otherDate.test(text.slice(0, found.index));
    const date = found === null || isOther ? undefined : dateFromText(found[0]);
    if (date !== undefined) return date;
    const [, day, month = '', year] = german.exec(text) ?? [];
    const number = germanMonths.indexOf(month.toLowerCase()) + 1;
    if (number > 0) return { 'date-parts': [[Number(year), number, Number(day)]] };
  }
  return undefined;
}
