/**
 * Where the run of characters without white space begins that ends at `end`; `end` itself after white space.
 *
 * For `the “quay`, 9 this is 4.
 */
export function tokenStart(text: string, end: number = text.length): number {
  let start = end;
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
