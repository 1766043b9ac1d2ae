/** The number of characters that two texts have in common at their beginning. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
