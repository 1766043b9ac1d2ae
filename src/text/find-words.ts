import type { Span } from './span.ts';
import { words } from './words.ts';

/**
 * Every place in `haystack` where the words of `needle` stand in this order with nothing but punctuation and white space
 * between them; case, accents and marks do not matter. Spans are raw, from the first word's start to the last word's end.
 *
 * For `'The “lack” of Syrian fighters'` and `'lack of'` there is one, 5 to 13. With `prefixLast` the needle's last word need
 * only begin the one in the text, whose whole span counts: `'of syr'` is found at 11 to 20. A needle without words is nowhere.
 */
export function findWords(
  haystack: string,
  needle: string,
  { prefixLast = false }: { readonly prefixLast?: boolean } = {},
): Span[] {
  const wanted = words(needle).map((word) => word.folded);
  const last = wanted.pop();
  if (last === undefined) return [];
  const text = words(haystack);
  const found: Span[] = [];
  for (const [index, first] of text.entries()) {
    const end = text[index + wanted.length];
    if (end === undefined) break;
    if (prefixLast ? !end.folded.startsWith(last) : end.folded !== last) continue;
    if (wanted.every((word, offset) => text[index + offset]?.folded === word))
      found.push({ start: first.start, end: end.end });
  }
  return found;
}
