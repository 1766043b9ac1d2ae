/** A word or phrase and another that follows it in the same clause, with few characters between the two. */
export interface Pair {
  /** Both with the flag `g`. */
  readonly first: RegExp;
  readonly second: RegExp;
  /** How many characters may stand between them, in UTF-16 units. */
  readonly between: readonly [least: number, most: number];
}

/**
 * Whether a pair stands in the text: for `if` and `would` with 1 to 200 characters between them it does in `if he left, he would`. Each
 * is looked for once; written as `if.{1,200}would`, the stretch behind each `if` would be read again.
 */
export function standsWithin(text: string, { first, second, between: [least, most] }: Pair): boolean {
  const starts = Array.from(text.matchAll(second), ({ index }) => index);
  let next = 0;
  for (const { 0: found, index } of text.matchAll(first)) {
    const end = index + found.length;
    while (next < starts.length && (starts[next] ?? 0) < end + least) next += 1;
    if ((starts[next] ?? Number.POSITIVE_INFINITY) <= end + most) return true;
  }
  return false;
}
