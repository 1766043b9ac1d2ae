import {
  edgeRows,
  isOnlyNumber,
  isPrintLine,
  masked,
  pageNumber,
  type PageLines,
  type EdgeRow,
} from './edge-rows.ts';
import { heaviest, type Line } from './line.ts';

/** What stands at the edges of pages and is no text of the document. */
export interface Furniture {
  /** Running heads and feet, page numbers, print lines. */
  readonly lines: ReadonlySet<Line>;
  /** The first of each running head: their words are not lost. */
  readonly first: readonly Line[];
  /** The number printed on each page, where one was found. */
  readonly printed: readonly (string | undefined)[];
}

/**
 * Finds running heads, feet and page numbers: rows at the edge of pages that return at the same height with the same words, figures
 * aside, on three or more pages. A sentence that ends two pages by chance does neither. A height at which many pages have such a row
 * belongs to them as a whole, so that the head of a short chapter goes, too.
 */
export function findFurniture(pages: readonly PageLines[]): Furniture {
  const lines = new Set<Line>();
  const first: Line[] = [];
  const seen = new Set<string>();
  const printed: (string | undefined)[] = pages.map(() => undefined);
  const drop = (row: EdgeRow): void => {
    for (const line of row.lines) {
      lines.add(line);
      const number = pageNumber(line.text);
      // A Roman number in capitals may be a name.
      if (number !== undefined && !/^[IVXLC]/u.test(number)) printed[row.page] ??= number;
      const key = masked(line.text);
      if (seen.has(key) || isOnlyNumber(key)) continue;
      seen.add(key);
      first.push(line);
    }
  };
  for (const side of ['top', 'bottom'] as const) {
    const edges = pages.map((page, index) => edgeRows(page, index, side));
    const isFurniture = judge(edges, pages.length);
    for (const rows of edges) {
      let isEdge = true;
      const found = rows.filter((row) => {
        const is = isFurniture(row, isEdge);
        isEdge &&= is;
        return is;
      });
      // Behind the last of them the text begins, at some distance or in another size: pages that are equal as a whole are text.
      const last = found.findLastIndex((row) => row.apart > 1.2 || row.sized || isPrintLine(row.text));
      for (const row of found.slice(0, last + 1)) drop(row);
    }
    // The same words beside other text of the edge.
    const sizes = new Map([...lines].map(({ text, size }) => [text, size]));
    for (const line of edges.flat().flatMap((row) => row.lines)) {
      const size = sizes.get(line.text);
      if (size !== undefined && line.text.length > 4 && Math.abs(size - line.size) < 0.1 * size)
        lines.add(line);
    }
  }
  return { lines, first, printed };
}

/** Rows of one height over the pages. */
interface Slot {
  rows: number;
  /** Rows with words that return on other pages, and short rows that stand apart from the text. */
  returning: number;
  apart: number;
  readonly sizes: Map<number, number>;
}

/** Makes the test that a row at one edge of the pages is furniture, given all of them. */
function judge(
  edges: readonly (readonly EdgeRow[])[],
  pageCount: number,
): (row: EdgeRow, isEdge: boolean) => boolean {
  const places = new Map<string, EdgeRow[]>();
  for (const row of edges.flat()) {
    for (const key of row.keys) places.set(key, [...(places.get(key) ?? []), row]);
  }
  const repeats = (row: EdgeRow, key: string): number =>
    new Set(
      (places.get(key) ?? [])
        .filter(
          (other) => Math.abs(other.y - row.y) <= 4 && Math.abs(other.size - row.size) < 0.08 * row.size,
        )
        .map(({ page }) => page),
    ).size;
  const most = new Map(
    edges
      .flat()
      .map((row) => [row, Math.max(...row.keys.map((key) => (isOnlyNumber(key) ? 0 : repeats(row, key))))]),
  );
  const slots = new Map<number, Slot>();
  for (const row of edges.flat()) {
    const slot = slots.get(slotOf(row)) ?? {
      rows: 0,
      returning: 0,
      apart: 0,
      sizes: new Map<number, number>(),
    };
    slot.rows += 1;
    if ((most.get(row) ?? 0) >= 3) slot.returning += 1;
    if (row.apart > 1.4 && row.text.length < 120) slot.apart += 1;
    slot.sizes.set(row.size, (slot.sizes.get(row.size) ?? 0) + 1);
    slots.set(slotOf(row), slot);
  }
  return (row, isEdge) => {
    // A chapter's head stands at the same height as others, too.
    if (row.large) return false;
    const count = most.get(row) ?? 0;
    // Behind a row of text only smaller print can be meant.
    if (!isEdge && !row.sized) return false;
    if (count >= 3 || isPrintLine(row.text)) return true;
    if (count === 2 && pageCount <= 3 && row.apart > (row.sized ? 1.2 : 1.5)) return true;
    if (!isEdge || row.text.length >= 160) return false;
    if (row.lines.some(({ text }) => /^page \d{1,4}(?: of \d{1,4})?$/iu.test(text))) return true;
    if (row.lines.every(({ text }) => pageNumber(text) !== undefined) && row.apart > 1.2) return true;
    const slot = slots.get(slotOf(row));
    if (slot === undefined || slot.rows < 5 || Math.abs((heaviest(slot.sizes) ?? 0) - row.size) > 0.3)
      return false;
    return (
      slot.returning > 0.6 * slot.rows ||
      (slot.apart > 0.8 * slot.rows && slot.rows > 0.4 * pageCount && row.apart > 1.4)
    );
  };
}

function slotOf(row: EdgeRow): number {
  return Math.round(row.y / 3);
}
