/** Two expressions that follow each other in a clause at a limited distance. */
export interface Pair {
  /** Both with the flag `g`. */
  readonly first: RegExp;
  readonly second: RegExp;
  /** How many UTF-16 units may lie between them. */
  readonly between: readonly [min: number, max: number];
}

/**
 * Whether the text contains a pair: `if he left, he would` contains `if` and `would` with 1 to 200 characters between them. Each expression
 * is searched once; `if.{1,200}would` would read the text after each `if` again.
 */
export function standsWithin(text: string, { first, second, between: [min, max] }: Pair): boolean {
  const starts = Array.from(text.matchAll(second), ({ index }) => index);
  let next = 0;
  for (const { 0: found, index } of text.matchAll(first)) {
    const end = index + found.length;
    while (next < starts.length && (starts[next] ?? 0) < end + min) next += 1;
    if ((starts[next] ?? Number.POSITIVE_INFINITY) <= end + max) return true;
  }
  return false;
}
