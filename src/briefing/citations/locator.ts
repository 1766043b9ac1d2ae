import type { CitedLocator, LocatorRange } from '../briefing.ts';
import { termsFor } from '../../language/locator-terms.ts';

/**
 * The locator at the start of a citation's suffix, by Pandoc's rules: after an optional comma, a term (a page if it is missing) and a run
 * of words that contain digits or Roman numerals; or anything in braces. Offsets are into `suffix`.
 *
 * For `, ¶4-6, in part` this is the paragraph `4-6` from 2 to 6. `¶` is a paragraph in every language, even if Pandoc's locale has another
 * sign for it; that is a separate finding.
 */
export function readLocator(suffix: string, language: string): CitedLocator | undefined {
  const read = readOne(suffix, language);
  const more = read === undefined ? undefined : furtherLocators(suffix, read, language);
  return read === undefined || more?.ranges === undefined
    ? read
    : { ...read, ranges: [...read.ranges, ...more.ranges] };
}

/** Locators after the first, which the writer means but Pandoc prints as text: `¶7` in `¶4, ¶7`. */
export interface FurtherLocators {
  readonly end: number;
  readonly values: readonly string[];
  /** Their paragraph numbers; set only if all of them, and the first locator, are paragraphs. */
  readonly ranges?: readonly LocatorRange[];
}

/** The locators after the first that Pandoc reads, as in `¶4, ¶7`, `¶4 & ¶7`, `paragraphs 4 and 7`. */
export function furtherLocators(
  suffix: string,
  first: CitedLocator,
  language: string,
): FurtherLocators | undefined {
  const values: string[] = [];
  const ranges: LocatorRange[] = [];
  let { end } = first;
  let sure = first.ranges.length > 0;
  let counts = false;
  for (;;) {
    const glue = /^\s*(?:[,&]|and\b|und\b|et\b|y\b|,\s*and\b)\s*/.exec(suffix.slice(end))?.[0];
    if (glue === undefined) break;
    const rest = suffix.slice(end + glue.length);
    const bare = /^\d+(?:\s*[-–]\s*\d+)?(?![\p{L}\d])/u.exec(rest);
    const next = readOne(rest, language);
    if (next === undefined || next.start > 0) break;
    if (bare === null && next.label === 'page' && !/^p/i.test(rest)) break;
    const named = bare === null && next.label === 'paragraph' ? next.ranges : rangesOf(bare?.[0] ?? '');
    sure &&= named.length > 0;
    counts = bare !== null;
    ranges.push(...named);
    values.push(next.value);
    end += glue.length + next.end;
  }
  // In `¶4 and 12 others` the number counts things.
  if (counts && /^\s*\p{L}/u.test(suffix.slice(end))) sure = false;
  return values.length === 0 ? undefined : { end, values, ...(sure ? { ranges } : {}) };
}

/** The locator that Pandoc reads. */
function readOne(suffix: string, language: string): CitedLocator | undefined {
  const start = /^\s*,?\s*/.exec(suffix)?.[0].length ?? 0;
  const braced = /^\{([^{}]*)\}/.exec(suffix.slice(start));
  if (braced?.[1] !== undefined) {
    const term = termAt(
      suffix,
      start + 1 + (/^\s*/.exec(suffix.slice(start + 1))?.[0].length ?? 0),
      language,
    );
    const value = (
      term === undefined ? braced[1] : suffix.slice(term.end, start + braced[0].length - 1)
    ).trim();
    return locator(start, start + braced[0].length, term?.label ?? 'page', value);
  }
  const term = termAt(suffix, start, language);
  const from = term?.end ?? start;
  const end = valueEnd(suffix, from, term !== undefined);
  if (end === undefined) return undefined;
  const value = suffix.slice(from, end).trim();
  const read = locator(start, end, term?.label ?? 'page', value);
  const cut = cutRange(suffix, end, value);
  if (cut === undefined || read.ranges.length === 0) return read;
  const meant = rangesOf(`${value}${cut.listed ? ',' : '-'}${cut.last}`);
  return { ...read, ranges: meant };
}

/** The rest of a range after a locator of one number, which the writer means but Pandoc does not read. */
export interface CutRange {
  readonly end: number;
  readonly last: string;
  /** Whether it means two numbers, not a range. */
  readonly listed: boolean;
}

/** The rest of `4—6`, `4 - 6`, `4/5`, `4…6` or `4 to 6` after the `value` that ends at `end` of a suffix. */
export function cutRange(suffix: string, end: number, value: string): CutRange | undefined {
  if (!/^\d{1,9}$/.test(value)) return undefined;
  const rest =
    /^(?:\s?([-–‐‑‒—―/]|\.{2,3}|…)\s?|\s(?:to|through|bis|till|à|hasta|до|по)\s)(\d{1,9})(?=\s?(?:$|[,;)\]]))/u.exec(
      suffix.slice(end, end + 40),
    );
  if (rest?.[2] === undefined) return undefined;
  return { end: end + rest[0].length, last: rest[2], listed: rest[1] === '/' };
}

/**
 * The paragraph numbers in a locator's value: `4-6, 9` is 4 to 6 and 9. Empty if anything in it is neither a number nor a complete range:
 * `4a`, `four`, `-4`, `4–`.
 */
export function rangesOf(value: string): LocatorRange[] {
  const part = /\s*(\d+)(?:\s*[-–−]+\s*(\d+))?(?:\s*[,;&]+)?/y;
  const ranges: LocatorRange[] = [];
  while (part.lastIndex < value.length) {
    const match = part.exec(value);
    if (match?.[1] === undefined) return [];
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(completed(match[1], match[2]));
    ranges.push({ first: Math.min(first, last), last: Math.max(first, last) });
  }
  return ranges;
}

/** The end of a shortened range: `112-14` means 112 to 114. */
function completed(first: string, last: string): string {
  return last.length < first.length && Number(last) < Number(first)
    ? first.slice(0, first.length - last.length) + last
    : last;
}

function locator(start: number, end: number, label: string, value: string): CitedLocator {
  return { start, end, label, value, ranges: label === 'paragraph' ? rangesOf(value) : [] };
}

function termAt(suffix: string, at: number, language: string): { end: number; label: string } | undefined {
  const rest = suffix.slice(at, at + 40).toLowerCase();
  const term =
    termsFor(language).find(
      ({ word }) => rest.startsWith(word) && (!/\p{L}$/u.test(word) || /^\s/.test(rest.slice(word.length))),
    ) ?? (/^¶{1,2}/.test(rest) ? { word: /^¶{1,2}/.exec(rest)?.[0] ?? '¶', label: 'paragraph' } : undefined);
  return term === undefined ? undefined : { end: at + term.word.length, label: term.label };
}

/** One character of a word, with a full stop before it. Matching runs here would be ambiguous, and long words would backtrack. */
const sign = String.raw`(?:\.?(?:(?![\p{P}\s])[\s\S]|[-–:]))`;
const wordSource = String.raw`(?:${sign}|\(${sign}*\)|\[${sign}*\]|\{${sign}*\})+`;
const firstWord = new RegExp(String.raw`[ \t\n]?${wordSource}`, 'uy');
const nextWord = new RegExp(String.raw`[,;]?\s?${wordSource}`, 'uy');

function valueEnd(suffix: string, from: number, named: boolean): number | undefined {
  let end: number | undefined;
  for (;;) {
    const matcher = end === undefined ? firstWord : nextWord;
    matcher.lastIndex = end ?? from;
    const match = matcher.exec(suffix);
    if (match === null || !countsAsNumber(match[0], named)) return end;
    end = matcher.lastIndex;
  }
}

function countsAsNumber(word: string, named: boolean): boolean {
  if (/\p{Nd}/u.test(word)) return true;
  return named && word.split(/[^\p{L}]+/u).some((part) => part !== '' && roman.test(part));
}

const roman = /^(?=[ivxlcdm])m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
