import { heaviest, type Line } from './line.ts';

/** A footnote, or the rest of one that began on the page before. */
export interface Note {
  readonly lines: readonly Line[];
  /** Its figure or sign; `undefined` for the rest of a note. */
  readonly marker: string | undefined;
}

/** A page's lines without its footnotes, and these. */
export interface NotedPage {
  readonly main: readonly Line[];
  readonly notes: readonly Note[];
}

/** The font size of most footnotes of a document; `undefined` where none is marked. */
export function noteSize(pages: readonly (readonly Line[])[], bodySize: number): number | undefined {
  const sizes = new Map<number, number>();
  for (const line of pages.flat()) {
    if (line.marker !== undefined && line.size < 0.96 * bodySize) {
      sizes.set(line.size, (sizes.get(line.size) ?? 0) + 1);
    }
  }
  return heaviest(sizes);
}

/** Dashes or underscores that stand for the rule over footnotes. */
const rule = /^[—–_‐-]{3,}$/u;

/** A footnote's figure or sign that is not raised. */
const plainMarker = /^(?:(\d{1,3})(?:[.)]? )|\[(\d{1,3})\] |([*†‡]{1,3}) ?)\S/u;

/**
 * Takes the footnotes out of a page: lines in the footnotes' size with no larger text below them, from the first one with a figure or
 * sign. Lines without one come before it only where the page before left a note open (`isOpen`) or below a rule.
 */
export function splitNotes(
  lines: readonly Line[],
  size: number | undefined,
  bodySize: number,
  isOpen: boolean,
): NotedPage {
  const main: Line[] = [];
  const notes: { lines: Line[]; marker: string | undefined }[] = [];
  const large = lines.filter((line) => line.size >= 0.96 * bodySize);
  let inNotes = false;
  let belowRule = false;
  for (const line of lines) {
    if (rule.test(line.text)) {
      belowRule = true;
      continue;
    }
    const last = notes.at(-1);
    const isSmall =
      line.size < 0.96 * bodySize &&
      (size === undefined ? belowRule : Math.abs(line.size - size) < 0.06 * size) &&
      !large.some((other) => other.y > line.y && sharesColumn(other, line));
    if (!isSmall) {
      inNotes = false;
      belowRule = false;
      main.push(line);
      continue;
    }
    const marker = line.marker ?? (inNotes || belowRule ? markerOf(line) : undefined);
    const before = last?.lines.at(-1);
    if (marker !== undefined) {
      notes.push({ lines: [line], marker });
      inNotes = true;
    } else if (inNotes && last !== undefined && before !== undefined && isNext(before, line))
      last.lines.push(line);
    else if (notes.length === 0 && (isOpen || belowRule)) {
      notes.push({ lines: [line], marker: undefined });
      inNotes = true;
    } else main.push(line);
  }
  return { main, notes };
}

function markerOf({ text }: Line): string | undefined {
  const [, figure, bracketed, sign] = plainMarker.exec(text) ?? [];
  return figure ?? bracketed ?? sign;
}

function sharesColumn(a: Line, b: Line): boolean {
  return Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0;
}

/** Whether a line goes on below another, or at the head of the next column. */
function isNext(before: Line, line: Line): boolean {
  const down = line.y - before.y;
  return down > 2 ? down < 2.4 * line.size : line.x > before.x + 3 * line.size;
}
