import { lines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { isPageLine, numberAlone, type PageNumber, shapeOf } from './page-line.ts';

/** A line with words. */
export interface TextLine extends Span {
  readonly text: string;
  /** Whether a blank line or the end of the text stands before it. */
  readonly opens: boolean;
  /** Whether a form feed, the end of a page, stands before it. */
  readonly fed: boolean;
  /** The number of words before it. */
  readonly words: number;
}

/** Maximum length of a text whose pages are looked for, in UTF-16 units: a line costs a hundred bytes. */
const longestText = 8 * 1024 * 1024;
/** Maximum length of a running head, in UTF-16 units. */
const longestHead = 100;
/** The same within a paragraph, where a line of the text may return by chance. */
const longestInside = 60;
/** Minimum words between two of the same: heads and numbers of pages do not stand in lists. */
const fewestBetween = 6;
/** The same where no page shows to end there: the words of a short page. */
const fewestOnPage = 60;
/** Minimum length of a line that a page's end interrupts, in UTF-16 units. */
const shortestLine = 12;

/**
 * The lines that belong to the pages of a text and not to it: numbers of pages, and heads and footers that return. A line is one where
 * it says so (`Page 3 of 12`), or where its like returns and the text goes on around it in the middle of a sentence, or around the end
 * of a page. In doubt a line is text.
 */
export function linesOfPages(text: string, from = 0): Span[] {
  if (text.length - from > longestText) return [];
  const all = textLines(text, from);
  const shapes = all.map((line) => shapeOf(line.text, longestHead));
  const counts = new Map<string, number>();
  for (const shape of shapes) if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const numbers = all.map((line) => numberAlone(line.text));
  const said = all.map((line) => line.text.length <= longestHead && isPageLine(line.text));
  const mayBe = all.map(
    (_, at) => said[at] === true || numbers[at] !== undefined || (counts.get(shapes[at] ?? '') ?? 0) > 1,
  );
  if (!mayBe.includes(true)) return [];
  const breaks = all.map((_, at) => (mayBe[at] === true ? breakAt({ all, mayBe }, at) : undefined));
  const page = { all, mayBe, breaks };
  const found = new Set<number>();
  said.forEach((is, at) => is && found.add(at));
  for (const at of numbersOfPages(page, numbers)) found.add(at);
  for (const at of returningHeads(page, shapes, found)) found.add(at);
  // A number beside a head is that of a page wherever the page ends.
  for (const [at, number] of numbers.entries())
    if (number !== undefined && (found.has(at - 1) || found.has(at + 1)) && isAlone(page, at)) found.add(at);
  return [...found].toSorted((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

/** The lines of a text, which of them may be a page's, and what shows that a page ends around these. */
interface Page {
  readonly all: readonly TextLine[];
  readonly mayBe: readonly boolean[];
  readonly breaks: readonly Break[];
}

/** The lines of a text that have words, without the white space around them. */
function textLines(text: string, from: number): TextLine[] {
  const found: TextLine[] = [];
  let opens = true;
  let fed = false;
  let words = 0;
  for (const line of lines(text, from)) {
    const raw = text.slice(line.start, line.end);
    const shown = raw.trim();
    if (raw.startsWith('\f') || (shown === '' && raw.includes('\f'))) fed = true;
    if (shown === '') {
      opens = true;
      continue;
    }
    const start = line.start + raw.length - raw.trimStart().length;
    found.push({ start, end: start + shown.length, text: shown, opens, fed, words });
    words += shown.split(' ').length;
    opens = false;
    fed = raw.lastIndexOf('\f') > start - line.start;
  }
  return found;
}

/**
 * What shows that a page ends around a line: `inside` where the text goes on around it in the middle of a sentence, `feed` where there is
 * a form feed.
 */
type Break = 'inside' | 'feed' | undefined;

function breakAt({ all, mayBe }: Pick<Page, 'all' | 'mayBe'>, at: number): Break {
  let before = at - 1;
  while (mayBe[before] === true && at - before < mostInBreak) before -= 1;
  let after = at + 1;
  while (mayBe[after] === true && after - at < mostInBreak) after += 1;
  const [last, next] = [all[before], all[after]];
  if (last !== undefined && next !== undefined && interrupts(last.text, next.text)) return 'inside';
  return all.slice(before + 1, after + 1).some(({ fed }) => fed) ? 'feed' : undefined;
}

/** Maximum lines that the end of one page and the head of the next have together. */
const mostInBreak = 6;

function interrupts(before: string, after: string): boolean {
  if (/\p{L}[-\u2010\u00AD\u00AC]$/u.test(before)) return /^\p{L}/u.test(after);
  return before.length >= shortestLine && /[\p{L}\p{N},;–—]$/u.test(before) && /^["'“‘(]?\p{Ll}/u.test(after);
}

/** The lines with nothing but a number that are those of pages: in a row, or where a page ends. */
function numbersOfPages(page: Page, numbers: readonly (PageNumber | undefined)[]): number[] {
  const listed = page.all.flatMap((line, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [{ at, line, ...number }];
  });
  const rows: (typeof listed)[] = [];
  for (const each of listed) {
    const row = rows.findLast((one) => {
      const last = one.at(-1);
      return (
        last?.kind === each.kind &&
        each.value > last.value &&
        each.value - last.value <= 2 &&
        each.line.words - last.line.words >= fewestBetween
      );
    });
    if (row === undefined) rows.push([each]);
    else row.push(each);
    if (rows.length > mostRows) rows.shift();
  }
  return listed.length === 0 ? [] : rows.flatMap((row) => pagesIn(row, page));
}

/** Maximum rows of numbers that are followed at a time. */
const mostRows = 16;

function pagesIn(row: readonly { readonly at: number }[], page: Page): number[] {
  const { breaks } = page;
  const places = row.map(({ at }) => at);
  const atBreaks = places.filter((at) => breaks[at] !== undefined);
  if (places.length > 1 && atBreaks.length > 0) return places;
  const alone = isLongRow(places, page) ? places : atBreaks;
  return alone.filter((at) => isAlone(page, at));
}

/** Whether numbers, three or more, stand as far apart as pages do. */
function isLongRow(places: readonly number[], { all }: Page): boolean {
  const words = places.map((at) => all[at]?.words ?? 0);
  return (
    words.length > 2 && words.every((count, at) => at === 0 || count - (words[at - 1] ?? 0) >= fewestOnPage)
  );
}

/** The lines that return where pages end. The first line of a text is its title, which may return as a head. */
function returningHeads(
  page: Page,
  shapes: readonly (string | undefined)[],
  known: ReadonlySet<number>,
): number[] {
  const { all, breaks } = page;
  const shaped = shapes.flatMap((shape, at) => (shape === undefined ? [] : [at]));
  const byShape = Map.groupBy(shaped, (at) => shapes[at]);
  return [...byShape.values()].flatMap((places) => {
    if (places.length < 2 || isList(places, all)) return [];
    const shown = places.map((at): number => {
      if (known.has(at - 1) || known.has(at + 1)) return 1;
      if (breaks[at] === 'feed') return 0.5;
      return breaks[at] === 'inside' && (isAlone(page, at) || isHead(all[at]?.text ?? '', places.length))
        ? 1
        : 0;
    });
    const evidence = shown.reduce((sum, each) => sum + each, 0);
    if (evidence < 1 || evidence * 2 < places.length) return [];
    return places.filter((at, index) => at > 0 && ((shown[index] ?? 0) > 0 || isAlone(page, at)));
  });
}

/** Whether blank lines or the ends of pages part a line, or it and others that may be a page's, from the text. */
function isAlone({ all, mayBe }: Page, at: number): boolean {
  let [first, next] = [at, at + 1];
  while (all[first]?.opens === false && mayBe[first - 1] === true && at - first < mostInBreak) first -= 1;
  while (all[next]?.opens === false && mayBe[next] === true && next - at < mostInBreak) next += 1;
  return all[first]?.opens === true && all[next]?.opens !== false;
}

/** Whether a line within a paragraph may be a head: it returns twice, and does not begin as the middle of a sentence. */
function isHead(line: string, count: number): boolean {
  return count > 2 && line.length < longestInside && /^[\p{Lu}\p{N}]/u.test(line);
}

function isList(places: readonly number[], all: readonly TextLine[]): boolean {
  return places.some((at, index) => {
    const before = all[places[index - 1] ?? -1];
    return before !== undefined && (all[at]?.words ?? 0) - before.words < fewestBetween;
  });
}
