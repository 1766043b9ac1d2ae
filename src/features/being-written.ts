import type { Span } from '../text/span.ts';

/**
 * Whether a writer whose cursor stands at `offset` may still be busy with the sentence `span`: within it, right after
 * it, or after nothing but spaces and the beginning of a citation on the same line. With `|` for the cursor,
 * `He left.|`, `He left. |` and `He left. [@po|` are; `He left. Then|` and the next line are not.
 */
export function mayBeWriting(text: string, span: Span, offset: number): boolean {
  if (offset < span.start) return false;
  if (offset <= span.end) return true;
  return /^[^\S\r\n]*(?:(?:\[|-?@)[^\]\r\n]*)?$/u.test(text.slice(span.end, offset));
}
