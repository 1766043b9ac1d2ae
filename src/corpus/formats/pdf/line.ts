/** The look of a font, as far as its name and flags tell. */
export interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mono: boolean;
}

/** A run of characters as the page draws it, turned upright: `x` to the right and `y` down, in points from the page's corner. */
export interface GlyphRun extends FontLook {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rightToLeft: boolean;
}

/** A stretch of one baseline without a wide gap: a line of a column, or a cell of a table. */
export interface Line extends FontLook {
  /** Index of its page, from 0. */
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Font size of most of its characters. */
  readonly size: number;
  readonly text: string;
  /** Whether its first and its last word are bold. */
  readonly boldStart: boolean;
  readonly boldEnd: boolean;
  /** A raised figure or sign at its beginning, as before a footnote; it is part of `text`. */
  readonly marker?: string;
  /** Raised figures and signs that refer to footnotes; they are not part of `text`. */
  readonly references: readonly string[];
  /** Cells of one row of a table, joined by tabs. */
  readonly row: boolean;
}

/** Signs before the items of lists. */
export const bulletSigns = '•▪◦‣·∙●○■□▫❖➢➤►▶✓✔◆◇⁃';

/** A bullet at the beginning of a text. */
export const bulletStart = new RegExp(`^[${bulletSigns}\\uF0A7\\uF0B7](?:\\s|$)|^[-–—*o] \\S`, 'u');

/** A number, letter or Roman number before an item or heading: `1.`, `2.3:`, `(a)`, `IV.`. */
export const enumerator =
  /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.):]|\(\d{1,3}\)|\d{1,2}(?:\.\d{1,2}){1,4}[.:)]?)(?=\s|$)/u;

/** Whether a text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…:。！？][\])}"'”’»«“]{0,3}\d{0,3}$/u.test(text);
}

/** The middle value of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The beginning of the stretch of length `tolerance` in which most of some values lie; 0 of none. */
export function mostCommon(values: readonly number[], tolerance: number): number {
  let best = values[0] ?? 0;
  let most = 0;
  const sorted = values.toSorted((a, b) => a - b);
  for (let from = 0, to = 0; from < sorted.length; from += 1) {
    const value = sorted[from] ?? 0;
    while (to < sorted.length && (sorted[to] ?? 0) <= value + tolerance) to += 1;
    if (to - from > most) [best, most] = [value, to - from];
  }
  return best;
}

/** The key with the largest weight; `undefined` where there is none. */
export function heaviest<K>(weights: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  let most = -Infinity;
  for (const [key, weight] of weights) {
    if (weight > most) [best, most] = [key, weight];
  }
  return best;
}
