import { contentsTitles } from '../../../language/web-page-words.ts';
import { type Line, median } from './line.ts';

const title = new RegExp(`^(?:${contentsTitles.join('|')})$`, 'iu');

/** The number of a page at the end of a line, or alone. */
const pageAtEnd = /(?:^|\s)(\d{1,4}|[ivxlc]{1,7})$/iu;

/** Fewest entries of a list without dots, and how many lines in a row may have no page: an entry over several lines. */
const fewestEntries = 3;
const mostWithout = 2;
/** Maximum length of an entry, in characters. */
const longestEntry = 160;

/** What stands beside each other on a page. */
interface Row {
  readonly lines: readonly Line[];
  /** The page that the row ends with, if it is an entry. */
  readonly page?: number;
  readonly right: number;
}

/**
 * The lines of a list of contents that leads to its pages without dots: below its title, with numbers in their order that end at one edge.
 * None where a page has no such list.
 */
export function linesWithoutDots(lines: readonly Line[], pageCount: number): ReadonlySet<Line> {
  const head = lines.find(({ text }) => title.test(text.trim()));
  if (head === undefined) return new Set();
  const listed: Row[] = [];
  let without = 0;
  for (const row of rowsBelow(head, lines, pageCount)) {
    without = row.page === undefined ? without + 1 : 0;
    if (without > mostWithout) break;
    listed.push(row);
  }
  const end = listed.findLastIndex(({ page }) => page !== undefined);
  const rows = listed.slice(0, end + 1);
  const entries = rows.filter(({ page }) => page !== undefined);
  if (entries.length < fewestEntries || entries.length < 0.5 * rows.length) return new Set();
  const edge = median(entries.map(({ right }) => right));
  const isList =
    entries.every(({ right }) => Math.abs(right - edge) < head.size) &&
    entries.every(({ page = 0 }, at) => page === 0 || page >= (entries[at - 1]?.page ?? 0));
  return new Set(isList ? [head, ...rows.flatMap((row) => row.lines)] : []);
}

function rowsBelow(head: Line, lines: readonly Line[], pageCount: number): Row[] {
  const below = lines.filter(({ y }) => y > head.y + 0.5 * head.size).toSorted((a, b) => a.y - b.y);
  const rows: Line[][] = [];
  for (const line of below) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && line.y - row[0].y < 0.4 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => rowOf(row, pageCount));
}

function rowOf(row: readonly Line[], pageCount: number): Row {
  const lines = row.toSorted((a, b) => a.x - b.x);
  const text = lines.map((line) => line.text.trim()).join(' ');
  const right = Math.max(...lines.map((line) => line.right));
  const [, number] =
    text.length > longestEntry || !/\p{L}{2}/u.test(text) ? [] : (pageAtEnd.exec(text) ?? []);
  if (number === undefined) return { lines, right };
  // Roman numbers count, but come before the others.
  const page = /^\d+$/.test(number) ? Number(number) : 0;
  return page > pageCount + 20 ? { lines, right } : { lines, right, page };
}
