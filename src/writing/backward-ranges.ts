import type { CitedLocator } from '../briefing/briefing.ts';
import type { TextEdit } from '../text/edits.ts';

/**
 * The ranges that run backwards: `6-4`, but not `14-6`, which is short for 14 to 16. `CitedLocator.ranges` has the passages of both. A
 * locator without ranges (`3-2-1`) cannot be placed, so nothing in it counts as backwards.
 */
export function backwardRanges({ value, ranges }: CitedLocator): readonly RegExpMatchArray[] {
  if (ranges.length === 0) return [];
  return [...value.matchAll(/(?<!\d)(\d+)(\s*[-‐–—]+\s*)(\d+)/g)].filter(
    ([, first = '', , last = '']) => last.length >= first.length && Number(last) < Number(first),
  );
}

/** The edit that turns `¶6-4` into `¶4-6`. */
export function reversedRange(locator: CitedLocator, text: string): TextEdit | undefined {
  const written = text.slice(locator.start, locator.end);
  const turned = backwardRanges(locator).reduce(
    (result, [range, first, dash, last]) => result.replace(range, `${last}${dash}${first}`),
    written,
  );
  return turned === written ? undefined : { start: locator.start, end: locator.end, text: turned };
}
