import type { Span } from '../text/span.ts';

/**
 * Whether the cursor at `offset` suggests that the sentence `span` is still being written: it is within or right after the sentence, or
 * only spaces and the beginning of a citation on the same line are between. With `|` for the cursor, `He left.|`, `He left. |` and
 * `He left. [@po|` qualify; `He left. Then|` and the next line do not.
 */
export function mayBeWriting(text: string, span: Span, offset: number): boolean {
  if (offset < span.start) return false;
  if (offset <= span.end) return true;
  return /^[^\S\r\n]*(?:(?:\[|-?@)[^\]\r\n]*)?$/u.test(text.slice(span.end, offset));
}
