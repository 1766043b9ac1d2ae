import { contains, overlaps, type Span } from './span.ts';

/** Of spans in order of their start those that lie within `outer`. */
export function within<Item extends Span>(items: readonly Item[], outer: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstFrom(items, outer.start); (items[at]?.start ?? Infinity) < outer.end; at += 1) {
    const item = items[at];
    if (item !== undefined && contains(outer, item)) found.push(item);
  }
  return found;
}

/** Index of the first of the ordered spans that starts at `offset` or later. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds those of the ordered spans that overlap another, in order; spans may lie in each other. */
export function overlapFinder<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  /** How far the spans up to each reach: nothing before one that ends too early can overlap. */
  const reaches: number[] = [];
  for (const { end } of items) reaches.push(Math.max(end, reaches.at(-1) ?? 0));
  return (span) => {
    const found: Item[] = [];
    for (let at = firstFrom(items, span.end) - 1; at >= 0 && (reaches[at] ?? 0) > span.start; at -= 1) {
      const item = items[at];
      if (item !== undefined && overlaps(item, span)) found.push(item);
    }
    return found.toReversed();
  };
}
