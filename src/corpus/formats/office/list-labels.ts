import { inFigures, type WriteNumber } from './list-numbers.ts';

/** A level of a numbered list. */
export interface ListLevel {
  /** The number of its first item. */
  readonly start: number;
  /** Left out for bullets, and for numbers that are not written here. */
  readonly write?: WriteNumber;
  /** What stands before its items, with `%1` for the number of the first level: `%1.%2`, `(%3)`, `Article %1.`. */
  readonly text: string;
  /** How many levels begin this one anew when they go on; all above it where this is left out. */
  readonly restartedBy?: number;
  /** Whether it shows the numbers of all levels in figures. */
  readonly isLegal?: boolean;
}

/** The number that each level of a list has reached. */
export type ListCount = (number | undefined)[];

/** Counts an item of a level. `start` is the number that it is said to have. */
export function countItem(
  count: ListCount,
  levels: readonly (ListLevel | undefined)[],
  level: number,
  start?: number,
): void {
  const before = count[level];
  count[level] = start ?? (before === undefined ? (levels[level]?.start ?? 1) : before + 1);
  for (let below = level + 1; below < count.length; below += 1) {
    if (level < (levels[below]?.restartedBy ?? below)) count[below] = undefined;
  }
}

/**
 * The number of the item counted last at a level, with those above it that it does not show itself, and without the stop behind it: `4.2(b)`
 * for `(b)` under `4.2`, `1.a` for `a.` under `1.`. Undefined where it has none, or one that cannot be told.
 */
export function listLabel(
  count: ListCount,
  levels: readonly (ListLevel | undefined)[],
  level: number,
): string | undefined {
  const own = printedNumber(count, levels, level);
  if (own === undefined) return undefined;
  const text = levels[level]?.text ?? '';
  // `Article %1` and `1.%2` say themselves what they belong to.
  if (/^[^%]*[\p{L}\p{N}]/u.test(text)) return own;
  let above = Math.min(level, ...placesIn(text)) - 1;
  while (above >= 0 && (count[above] === undefined || levels[above]?.write === undefined)) above -= 1;
  const outer = above < 0 ? undefined : listLabel(count, levels, above);
  if (outer === undefined) return own;
  return /[\p{L}\p{N}]$/u.test(outer) && /^[\p{L}\p{N}]/u.test(own) ? `${outer}.${own}` : outer + own;
}

/** Maximum length of a label; a longer one holds words of the text. */
const longestLabel = 40;

function printedNumber(
  count: ListCount,
  levels: readonly (ListLevel | undefined)[],
  level: number,
): string | undefined {
  const own = levels[level];
  const shown = placesIn(own?.text ?? '');
  if (own?.write === undefined || shown.length === 0) return undefined;
  const numbers = shown.map((at) => {
    const write = own.isLegal === true ? inFigures : levels[at]?.write;
    const value = count[at];
    return value === undefined ? undefined : write?.(value);
  });
  if (numbers.includes(undefined)) return undefined;
  const text = own.text.replaceAll(place, () => numbers.shift() ?? '');
  const label = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,–—-]$/, '')
    .trim();
  const closed = label.includes('(') ? label : label.replace(/\)$/, '');
  return /[\p{L}\p{N}]/u.test(closed) && closed.length <= longestLabel ? closed : undefined;
}

const place = /%([1-9])/g;

/** The levels whose numbers a text shows, from 0. */
function placesIn(text: string): number[] {
  return [...text.matchAll(place)].map(([, number]) => Number(number) - 1);
}
