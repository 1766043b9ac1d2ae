/** A place in a source as a citation names it, with CSL's label: `¶4` is `{ label: 'paragraph', first: '4' }`. */
export interface Locator {
  readonly label: 'paragraph' | 'page' | 'section' | 'chapter' | 'line';
  readonly first: string;
  /** The last place of a range: of `pp. 3-5` it is `5`. */
  readonly last?: string;
}

/** The locators of the nth paragraph of a file whose paragraphs are in the file itself. */
export function paragraphLocators(number: number): readonly Locator[] {
  return [{ label: 'paragraph', first: String(number) }];
}

/** Numbers as a locator lists them, in ranges where they follow each other: 4, 5, 6 and 9 are `4-6, 9`. */
export function numberList(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
