/**
 * Whether a backslash escapes the character at `at`: an odd number of them is before it. In `\[` the bracket is escaped, in `\\[` the
 * first backslash escapes the second.
 */
export function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charAt(start - 1) === '\\') start -= 1;
  return (at - start) % 2 === 1;
}
