/**
 * Where the run of characters that `part` matches one by one begins at the end of `text`; `text.length` where the last character does
 * not match. For `'wait …  '` and `/[…\s]/u` this is 4. One pass from the end; `/[…\s]+$/` would try every run in the text.
 */
export function runStart(text: string, part: RegExp): number {
  let start = text.length;
  while (start > 0) {
    const before = start - ((text.codePointAt(start - 2) ?? 0) > 0xffff ? 2 : 1);
    if (!part.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}
