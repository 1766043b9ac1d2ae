/**
 * Where the first stretch without a blank line begins that is longer than `most` UTF-16 units; undefined where there is none. In
 * `a\n\nbcd\ne` with `most` 4 it begins at 3. Blank lines contain only spaces and tabs (CommonMark, 2.1).
 */
export function longStretch(text: string, most: number): number | undefined {
  if (text.length <= most) return undefined;
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(/(?<=^|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)/g)) {
    if (index - start > most) return start;
    start = index + blank.length;
  }
  return text.length - start > most ? start : undefined;
}
