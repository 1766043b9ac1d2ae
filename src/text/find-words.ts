import type { Span } from './span.ts';
import { words } from './words.ts';

/**
 * Every place in `haystack` that has the words of `needle` in this order with only punctuation and white space between them. Case,
 * accents and punctuation are ignored. Spans are raw, from the start of the first word to the end of the last.
 *
 * For `'The “lack” of Syrian fighters'` and `'lack of'` there is one, 5 to 13. With `prefixLast` the last word of
 * the needle may be a prefix of the one in the text, whose whole span counts: `'of syr'` is found at 11 to 20. A needle without
 * words is found nowhere.
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
