import type { FontLook, GlyphRun } from './line.ts';

/** One item of pdf.js's text content, as far as it is used here. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  /** The matrix from the text's space to the page's. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** What is needed of a page to place its text. */
export interface PageFrame {
  /** The matrix from the page's space to one with its origin in the upper left corner, the page's rotation applied. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The text of a page, turned so that most of it is upright. */
export interface PageRuns {
  readonly runs: readonly GlyphRun[];
  /** Text in another direction: stamps at the side, watermarks. */
  readonly aside: readonly GlyphRun[];
  readonly width: number;
  readonly height: number;
}

/** Directions of text: to the right, down, to the left, up; and aslant. */
type Direction = 0 | 1 | 2 | 3 | 4;

/** Places a page's text. `look` tells how a font looks, `vertical` whether it is written from top to bottom. */
export function placeRuns(
  items: readonly TextItem[],
  frame: PageFrame,
  look: (fontName: string) => FontLook,
  vertical: (fontName: string) => boolean,
): PageRuns {
  const placed = items.map((item) => {
    const matrix = multiply(frame.transform, item.transform);
    const down = vertical(item.fontName);
    return { item, matrix, down, direction: down ? (1 as const) : directionOf(matrix) };
  });
  const weights = [0, 0, 0, 0, 0];
  for (const { item, direction } of placed) weights[direction] = (weights[direction] ?? 0) + item.str.length;
  const main = weights.indexOf(Math.max(...weights.slice(0, 4)));
  const runs: GlyphRun[] = [];
  const aside: GlyphRun[] = [];
  for (const { item, matrix, down, direction } of placed) {
    const [x, y] = turned(matrix[4] ?? 0, matrix[5] ?? 0, direction, frame);
    const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0) || Math.abs(item.height);
    const run: GlyphRun = {
      ...look(item.fontName),
      text: item.str,
      x,
      y,
      width: Math.abs(down ? item.height : item.width),
      size,
      rightToLeft: item.dir === 'rtl',
    };
    (direction === main ? runs : aside).push(run);
  }
  const across = main === 1 || main === 3;
  return {
    runs,
    aside,
    width: across ? frame.height : frame.width,
    height: across ? frame.width : frame.height,
  };
}

function directionOf(matrix: readonly number[]): Direction {
  const [a = 0, b = 0] = matrix;
  if (Math.abs(b) < 0.2 * Math.abs(a)) return a >= 0 ? 0 : 2;
  if (Math.abs(a) < 0.2 * Math.abs(b)) return b >= 0 ? 1 : 3;
  return a === 0 && b === 0 ? 0 : 4;
}

function turned(x: number, y: number, direction: Direction, { width, height }: PageFrame): [number, number] {
  if (direction === 1) return [y, width - x];
  if (direction === 2) return [width - x, height - y];
  if (direction === 3) return [height - y, x];
  return [x, y];
}

function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
