import type { TextItem } from './page-runs.ts';

/** Where a field stands, in points. */
export interface FieldPlace {
  readonly left: number;
  readonly right: number;
  /** The baseline of its text. */
  readonly y: number;
}

/** The text that a field belongs to. */
export interface FieldLabel {
  /** Its index in the page's text. */
  readonly at: number;
  /** Its right end and its baseline, where it stands on the field's line; else it stands above the field. */
  readonly end?: { readonly x: number; readonly y: number };
}

/** A piece of text with its baseline, in points. */
interface Piece {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Height of the bands in which pieces are kept, and the maximum distance of baselines of one line, in points. */
const band = 4;
/** Maximum distance of a field from its label to the left, to the right and above, in points. */
const farthestLeft = 60;
const farthestRight = 24;
const farthestAbove = 28;
/** How far a label may reach into its field, in points. */
const slack = 3;
/** How many pieces are looked at in one band for one field. */
const mostLookedAt = 16;

/** Finds labels on a page. */
export interface FieldLabels {
  /** The label of a field: the text that ends before it on its line, else the nearest one above it. */
  readonly of: (place: FieldPlace) => FieldLabel | undefined;
  /** The text that begins close behind a box on its line: its index, and its baseline. */
  readonly behind: (place: FieldPlace) => { readonly at: number; readonly y: number } | undefined;
}

/** Finds the labels of fields in the text of a page. */
export function fieldLabels(items: readonly TextItem[]): FieldLabels {
  const bands = bandsOf(items);
  const bandAt = (y: number): readonly Piece[] => bands.get(Math.floor(y / band)) ?? [];
  /** Pieces of the line, among them those that end last before `x` and those that end first behind it. */
  const onLine = (x: number, y: number): readonly Piece[] =>
    [-band, 0, band].flatMap((step) => {
      const pieces = bandAt(y + step);
      const next = firstBeyond(pieces, x);
      return pieces
        .slice(Math.max(0, next - mostLookedAt), next + mostLookedAt)
        .filter((piece) => Math.abs(piece.y - y) <= band);
    });
  return {
    of: ({ left, right, y }) => {
      const before = onLine(left + slack, y)
        .filter((piece) => piece.right <= left + slack && left - piece.right <= farthestLeft)
        .toSorted((one, other) => one.right - other.right)
        .at(-1);
      if (before !== undefined) return { at: before.at, end: { x: before.right, y: before.y } };
      for (let above = band; above <= farthestAbove; above += band) {
        const pieces = bandAt(y + above);
        const next = firstBeyond(pieces, left);
        const over = pieces.slice(next, next + mostLookedAt).find((piece) => piece.left < right);
        if (over !== undefined) return { at: over.at };
      }
      return undefined;
    },
    behind: ({ right, y }) =>
      onLine(right, y)
        .filter((piece) => piece.left >= right - slack && piece.left - right <= farthestRight)
        .toSorted((one, other) => one.left - other.left)
        .at(0),
  };
}

/** The upright pieces of text in bands from the bottom, each by right ends. */
function bandsOf(items: readonly TextItem[]): ReadonlyMap<number, readonly Piece[]> {
  const bands = new Map<number, Piece[]>();
  for (const [at, { str, transform, width }] of items.entries()) {
    const [a = 0, b = 0, , , left = 0, y = 0] = transform;
    if (str.trim() === '' || a <= 0 || b !== 0) continue;
    const pieces = bands.get(Math.floor(y / band)) ?? [];
    if (pieces.length === 0) bands.set(Math.floor(y / band), pieces);
    pieces.push({ at, left, right: left + width, y });
  }
  for (const pieces of bands.values()) pieces.sort((one, other) => one.right - other.right);
  return bands;
}

/** Index of the first piece that ends to the right of `x`. */
function firstBeyond(pieces: readonly Piece[], x: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.right ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
