import { heaviest, type Line } from './line.ts';

/** A page's lines, in the order of its content. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** What stands at the edges of pages and is no text of the document. */
export interface Furniture {
  /** Running heads and feet, page numbers, print lines. */
  readonly lines: ReadonlySet<Line>;
  /** The first of each running head: their words are not lost. */
  readonly first: readonly Line[];
  /** The number printed on each page, where one was found. */
  readonly printed: readonly (string | undefined)[];
}

/** One baseline of a page. */
interface Row {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly Line[];
  /** Its words with figures masked. */
  readonly key: string;
  readonly text: string;
  /** Distance to the next row towards the middle of the page, in font sizes. */
  readonly apart: number;
}

/** How many rows at each edge are looked at. */
const deepest = 4;

/**
 * Finds running heads, feet and page numbers: rows at the edge of pages that return at the same height with the same words, figures
 * aside, on three or more pages. A sentence that ends two pages by chance does neither. A height at which most pages have such a row
 * belongs to them as a whole, so that the head of a short chapter goes, too.
 */
export function findFurniture(pages: readonly PageLines[]): Furniture {
  const lines = new Set<Line>();
  const first: Line[] = [];
  const seen = new Set<string>();
  const printed: (string | undefined)[] = pages.map(() => undefined);
  const drop = (row: Row): void => {
    for (const line of row.lines) lines.add(line);
    printed[row.page] ??= pageNumber(row.text);
    if (seen.has(row.key) || isOnlyNumber(row.key)) return;
    seen.add(row.key);
    first.push(...row.lines);
  };
  for (const side of ['top', 'bottom'] as const) {
    const edges = pages.map((page, index) => edgeRows(page, index, side));
    const isFurniture = judge(edges, pages.length);
    for (const rows of edges) {
      let isEdge = true;
      for (const row of rows) {
        if (isFurniture(row, isEdge)) drop(row);
        else isEdge = false;
      }
    }
    // The same words beside other text of the edge.
    const texts = new Set([...lines].map(({ text }) => text).filter((text) => text.length > 4));
    for (const row of edges.flat()) for (const line of row.lines) if (texts.has(line.text)) lines.add(line);
  }
  return { lines, first, printed };
}

/** Makes the test that a row at one edge of the pages is furniture, given all of them. */
function judge(
  edges: readonly (readonly Row[])[],
  pageCount: number,
): (row: Row, isEdge: boolean) => boolean {
  const pagesOfKey = new Map<string, Map<number, number>>();
  const slots = new Map<string, { all: number; repeated: number; sizes: Map<number, number> }>();
  for (const rows of edges) {
    for (const row of rows) {
      const heights = pagesOfKey.get(row.key) ?? new Map<number, number>();
      heights.set(row.page, row.y);
      pagesOfKey.set(row.key, heights);
    }
  }
  const repeats = (row: Row): number => {
    let count = 0;
    for (const y of pagesOfKey.get(row.key)?.values() ?? []) if (Math.abs(y - row.y) <= 4) count += 1;
    return count;
  };
  const returns = (row: Row): boolean => {
    const count = repeats(row);
    if (count >= 3) return true;
    return count === 2 && pageCount <= 5 && (row.apart > 1.7 || isOnlyNumber(row.key));
  };
  for (const rows of edges) {
    for (const row of rows) {
      const slot = slots.get(slotOf(row)) ?? { all: 0, repeated: 0, sizes: new Map<number, number>() };
      slot.all += 1;
      if (repeats(row) >= 3) slot.repeated += 1;
      slot.sizes.set(row.size, (slot.sizes.get(row.size) ?? 0) + 1);
      slots.set(slotOf(row), slot);
    }
  }
  return (row, isEdge) => {
    if (isPrintLine(row.text) || returns(row)) return true;
    if (!isEdge) return false;
    if (row.lines.some(({ text }) => /^page \d{1,4}(?: of \d{1,4})?$/iu.test(text)) && row.text.length < 160)
      return true;
    const slot = slots.get(slotOf(row));
    if (slot !== undefined && slot.all >= 5 && slot.repeated > 0.6 * slot.all) {
      return Math.abs((heaviest(slot.sizes) ?? 0) - row.size) < 0.3 && row.text.length < 160;
    }
    return pageNumber(row.text) !== undefined && row.apart > 1.3;
  };
}

function slotOf(row: Row): string {
  return String(Math.round(row.y / 3));
}

/** The rows of a page from its edge inwards. */
function edgeRows(page: PageLines, index: number, side: 'top' | 'bottom'): Row[] {
  const sign = side === 'top' ? 1 : -1;
  const sorted = page.lines.toSorted((a, b) => sign * (a.y - b.y));
  const groups: Line[][] = [];
  for (const line of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && Math.abs(last[0].y - line.y) < 0.35 * Math.max(line.size, last[0].size)) {
      last.push(line);
    } else if (groups.length > deepest) break;
    else groups.push([line]);
  }
  return groups.slice(0, deepest).map((group, at) => {
    const lines = group.toSorted((a, b) => a.x - b.x);
    const size = Math.max(...lines.map((line) => line.size));
    const y = lines[0]?.y ?? 0;
    const next = groups[at + 1]?.[0];
    const text = lines.map((line) => line.text).join('  ');
    return {
      page: index,
      y,
      size,
      lines,
      text,
      key: text
        .toLowerCase()
        .replaceAll(/\d+/g, '#')
        .replaceAll(/^[ivxlc]{1,7}$/g, '#'),
      apart: next === undefined ? 9 : Math.abs(next.y - y) / size,
    };
  });
}

function isOnlyNumber(key: string): boolean {
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
function isPrintLine(text: string): boolean {
  return (
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?: |$)/u.test(text) ||
    /^(?:https?|file):\/\/\S+(?: +\d{1,4}\/\d{1,4})?$/u.test(text) ||
    /^\S.{0,200}\S +\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}$/u.test(text) ||
    /^(?:USCA\d? )?Case:? \S+ .{0,60}(?:Document|Doc|DktEntry|Filed)\b.{0,80}Page:? ?\d+/iu.test(text)
  );
}
