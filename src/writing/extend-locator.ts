import type { TextEdit } from '../text/edits.ts';
import { numberList } from '../corpus/place.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';

/**
 * The edit that adds a paragraph to the locator of a citation: `¶4-6` and 9 become `¶4-6, 9`, `¶4` and 5 `¶4-5`. Undefined if the locator
 * names no paragraphs.
 */
export function extendedLocator(
  { text }: Briefing,
  { locator }: Citation,
  number: number,
): TextEdit | undefined {
  if (locator === undefined || locator.ranges.length === 0) return undefined;
  const written = text.slice(locator.start, locator.end);
  const digits = /\d(?:[\d\s,;&–-]*\d)?/.exec(written);
  if (digits === null) return undefined;
  const numbers = new Set([number]);
  for (const { first, last } of locator.ranges)
    for (let each = first; each <= last; each += 1) numbers.add(each);
  const start = locator.start + digits.index;
  return { start, end: start + digits[0].length, text: numberList([...numbers].toSorted((a, b) => a - b)) };
}
