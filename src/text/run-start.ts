/**
 * Where the run of characters at the end of `text` that `part` matches one by one begins; `text.length` where the last one is
 * none. For `'wait …  '` and `/[…\s]/u` this is 4. One pass from the end: `/[…\s]+$/` would try every run of the text to its end.
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
