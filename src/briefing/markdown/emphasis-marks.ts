import type { Span } from '../../text/span.ts';
import type { Inlines } from './inlines.ts';

/** The marks of emphasis, strikeout, superscript and subscript in `span`, each with the offset after it. */
export function emphasisMarks(
  inlines: Inlines,
  span: Span,
  omittedAt: (at: number) => number | undefined,
): Map<number, number> {
  const { text, skips } = inlines.structure;
  const found = new Map<number, number>();
  const open = new Map<string, { start: number; end: number }>();
  let at = span.start;
  while (at < span.end) {
    const past = omittedAt(at) ?? skips.get(at)?.end;
    if (past !== undefined && past > at) {
      at = past;
      continue;
    }
    const char = text.charAt(at);
    if (char === '\\') {
      at += 2;
      continue;
    }
    if (!'*_~^'.includes(char)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < span.end && end < at + 3 && text.charAt(end) === char) end += 1;
    const mark = text.slice(at, end);
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    const opened = open.get(mark);
    const within = char === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (opened !== undefined && before.trim() !== '' && !within) {
      found.set(opened.start, opened.end);
      found.set(at, end);
      open.delete(mark);
    } else if (after.trim() !== '' && !(char === '_' && /[\p{L}\p{N}]/u.test(before))) {
      open.set(mark, { start: at, end });
    }
    at = end;
  }
  return found;
}
