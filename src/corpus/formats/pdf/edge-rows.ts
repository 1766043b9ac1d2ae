import { type Line, median } from './line.ts';

/** A page's lines, in the order of its content. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** One baseline of a page. */
export interface EdgeRow {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly Line[];
  /** Whether it is larger than the page's text, as the head of a chapter. */
  readonly large: boolean;
  /** Whether its size is not that of the page's text. */
  readonly sized: boolean;
  readonly text: string;
  /** Its words, and those of each of its lines, with figures masked. */
  readonly key: string;
  readonly keys: readonly string[];
  /** Distance to the next row towards the middle of the page, in the usual distances of the page's rows. */
  readonly apart: number;
}

/** How many rows at each edge are looked at. */
const deepest = 4;

/** The rows of a page from its edge inwards. */
export function edgeRows(page: PageLines, index: number, side: 'top' | 'bottom'): EdgeRow[] {
  const sign = side === 'top' ? 1 : -1;
  const sorted = page.lines.toSorted((a, b) => sign * (a.y - b.y));
  const groups: Line[][] = [];
  for (const line of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && Math.abs(last[0].y - line.y) < 0.35 * Math.max(line.size, last[0].size)) {
      last.push(line);
    } else groups.push([line]);
  }
  const heights = groups.map((group) => group[0]?.y ?? 0);
  const steps = heights.slice(1).map((y, at) => Math.abs(y - (heights[at] ?? 0)));
  const size = median(page.lines.map((line) => line.size));
  // Rows of two columns may stand between each other.
  const usual = Math.max(1.15 * size, steps.toSorted((a, b) => a - b)[steps.length >> 2] ?? 0);
  return groups.slice(0, deepest).map((group, at) => {
    const lines = group.toSorted((a, b) => a.x - b.x);
    const [y = 0] = heights.slice(at);
    const next = groups
      .slice(at + 1)
      .find((other) => other.some((line) => lines.some((each) => overlaps(each, line))));
    return {
      page: index,
      y,
      size: Math.max(...lines.map((line) => line.size)),
      lines,
      large: Math.max(...lines.map((line) => line.size)) > 1.3 * size,
      sized: lines.every((line) => Math.abs(line.size - size) > 0.04 * size),
      text: lines.map((line) => line.text).join('  '),
      key: masked(lines.map((line) => line.text).join('  ')),
      keys: lines.map((line) => masked(line.text)),
      apart:
        next === undefined
          ? at === groups.length - 1 && at > 0
            ? 1
            : 9
          : Math.abs((next[0]?.y ?? 0) - y) / usual,
    };
  });
}

function overlaps(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) > Math.max(a.x, b.x);
}

/** A line's words in lower case, figures as `#`. */
export function masked(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replaceAll(/^[ivxlc]{1,7}$/g, '#');
}

/** Whether masked words are a page's number and no more. */
export function isOnlyNumber(key: string): boolean {
  return /^[\s–—-]*(?:page |p\. ?|seite )?#(?: ?(?:\/|of|von) ?#)?[\s–—-]*$/u.test(key);
}

/** The number in a row that holds nothing else: `7`, `– 7 –`, `Page 7 of 9`, `iv`. */
export function pageNumber(text: string): string | undefined {
  const match =
    /^[\s–—|[-]{0,3}(?:page |p\. ?|seite |s\. )?((?:[A-Z]{1,3}[-–.])?\d{1,4}|[ivxlc]{1,7})(?: ?(?:\/|of|von) ?\d{1,4})?[\s–—|\]-]{0,3}$/iu.exec(
      text,
    );
  return match?.[1];
}

/** Lines that browsers print at the edges, and the stamp of a court's electronic file. */
export function isPrintLine(text: string): boolean {
  return (
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?: |$)/u.test(text) ||
    /^(?:https?|file):\/\/\S+  +\d{1,4}\/\d{1,4}$/u.test(text) ||
    /^\S.{0,200}\S +\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}$/u.test(text) ||
    /^(?:USCA\d? )?Case:? \S+ .{0,60}(?:Document|Doc|DktEntry|Filed)\b.{0,80}Page:? ?\d+/iu.test(text)
  );
}
