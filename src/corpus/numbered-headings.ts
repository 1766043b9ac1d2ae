import { placeWord } from '../language/locator-terms.ts';
import { numberSaid, romanValue } from '../language/locator-numbers.ts';
import { printedNumber } from './place.ts';
import type { Passage } from './source.ts';

/** A heading with a number, and the passages below it. */
export interface NumberedHeading {
  /** The label that the heading names: `chapter` for "Chapter 4"; undefined for "4. Findings". */
  readonly label?: string;
  /** In Arabic figures: `4`, `4.2`, and `4` for "IV.". */
  readonly number: string;
  /** The heading and the passages up to the next heading of its rank, without readers' comments. */
  readonly passages: readonly number[];
}

/** The part of a passage that headings are read from. */
type Block = Pick<Passage, 'number' | 'section' | 'text' | 'locators'>;

/**
 * The headings of a source that begin with a number, or have one printed before them: `4. Findings`, `§ 4 Scope`, `## 4.2 Costs`,
 * `Chapter 4`, `IV.`. Their ranks are those of Markdown, else the order in which the forms first appear, and the number of points.
 */
export function numberedHeadings(passages: readonly Block[]): readonly NumberedHeading[] {
  const headings = passages.flatMap((block, index) => {
    const isHeading = block.section === 'heading' || block.section === 'title';
    const read = isHeading ? (printedHeading(printedNumber(block)) ?? headingOf(block.text)) : undefined;
    return read === undefined ? [] : [{ ...read, index }];
  });
  const ranks: string[] = [];
  for (const { form } of headings) if (form !== undefined && !ranks.includes(form)) ranks.push(form);
  return headings.flatMap((heading, at) => {
    const { number, label, form } = heading;
    if (number === undefined || form === undefined) return [];
    const next = headings.slice(at + 1).find((other) => ends(other, heading, ranks));
    const under = passages.slice(heading.index, next?.index).filter(({ section }) => section !== 'comment');
    return [
      { ...(label === undefined ? {} : { label }), number, passages: under.map((each) => each.number) },
    ];
  });
}

/** A heading as written. */
interface Heading {
  /** The number of `#` in Markdown. */
  readonly level: number;
  readonly label?: string;
  readonly number?: string;
  /** The form of its number: its word, else Roman or Arabic. */
  readonly form?: string;
}

const longestHeading = 300;

function headingOf(text: string): Heading | undefined {
  const level = /^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0;
  const words = text.slice(level, level + longestHeading).replace(/^[\s*_]{1,8}/, '');
  const [, first = ''] = /^(§{1,2}|[\p{L}]{1,20}\.?)/u.exec(words) ?? [];
  const label = first.startsWith('§') ? 'section' : placeWord(first);
  if (label !== undefined) {
    const value = /^\s?([\p{L}\p{N}.]{1,20})(?![\p{L}\p{N}])/u.exec(words.slice(first.length))?.[1];
    const number = value === undefined ? undefined : plainNumber(value.replace(/\.$/, ''), true);
    if (number !== undefined) return { level, label, number, form: label };
  }
  const arabic = /^\d{1,4}(?:\.\d{1,4}){0,5}(?=[.)\]:]?(?:\s|$)|[–—-])/.exec(words)?.[0];
  if (arabic !== undefined) return { level, number: arabic, form: 'arabic' };
  const roman = /^([IVXLCDM]{1,8})[.):](?=\s|$)/.exec(words)?.[1]?.toLowerCase();
  const value = roman === undefined ? undefined : romanValue(roman);
  if (value !== undefined) return { level, number: String(value), form: 'roman' };
  return level === 0 ? undefined : { level };
}

/** A heading by the number printed before it: `4.2`, `Chapter 4`, and `Article IV` with a word that names no place for citations. */
function printedHeading(printed: string | undefined): Heading | undefined {
  const read = printed === undefined ? undefined : headingOf(`${printed}.`);
  if (printed === undefined || read?.number !== undefined) return read;
  const [, word = '', value = ''] = /^(\p{L}{2,20}) (\S{1,20})$/u.exec(printed) ?? [];
  const number = plainNumber(value);
  return number === undefined ? undefined : { level: 0, number, form: word.toLowerCase() };
}

/** A number in figures: `4.2` unchanged, `4` for `IV` and, if `words` count, for `Four`; undefined if there is no number. */
export function plainNumber(value: string, words = false): string | undefined {
  if (/^\d{1,4}(?:\.\d{1,4}){0,5}$/.test(value)) return value;
  const roman = romanValue(value.toLowerCase());
  const said = roman ?? (words && /^\p{L}+$/u.test(value) ? numberSaid(value) : undefined);
  return said === undefined ? undefined : String(said);
}

function ends(next: Heading, heading: Heading, ranks: readonly string[]): boolean {
  if (next.level > 0 && heading.level > 0) return next.level <= heading.level;
  if (next.form === undefined || heading.form === undefined) return false;
  if (next.form === heading.form) return next.number?.startsWith(`${heading.number}.`) !== true;
  return ranks.indexOf(next.form) < ranks.indexOf(heading.form);
}
