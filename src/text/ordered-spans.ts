import { contains, overlaps, type Span } from './span.ts';

/** The spans within `outer`; `items` are ordered by their start. */
export function within<Item extends Span>(items: readonly Item[], outer: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstFrom(items, outer.start); (items[at]?.start ?? Infinity) < outer.end; at += 1) {
    const item = items[at];
    if (item !== undefined && contains(outer, item)) found.push(item);
  }
  return found;
}

/** Index of the first ordered span that starts at `offset` or later. */
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

/** Returns a function that finds the ordered spans that overlap a span, in order. Spans may be nested. */
export function overlapFinder<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  /** The farthest end among the spans up to each one: where it is too early, no earlier span can overlap. */
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
