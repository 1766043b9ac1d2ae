import { writtenTerm } from '../language/written-terms.ts';

/** A place in a source as a citation names it, with CSL's label: `¶4` is `{ label: 'paragraph', first: '4' }`. */
export interface Locator {
  readonly label: 'paragraph' | 'page' | 'section' | 'chapter' | 'part' | 'book' | 'line' | 'timestamp';
  readonly first: string;
  /** The last place of a range: of `pp. 3-5` it is `5`. */
  readonly last?: string;
}

/** The place of a passage: its number in its source, and the locators that name it. */
export interface Placed {
  readonly number: number;
  readonly locators: readonly Locator[];
}

/** A {@link Placed} passage with the key of its source. */
export interface KeyedPlace extends Placed {
  readonly key: string;
}

/**
 * The passages that a locator names, by their numbers; `outside` is the part that the source does not have. `unplaced`: the source has no
 * such places at all, as a text has no pages.
 */
export type PassagesFound = { readonly numbers: readonly number[]; readonly outside?: Locator } | 'unplaced';

/** The locators of the nth paragraph of a file whose paragraphs are in the file itself. */
export function paragraphLocators(number: number): readonly Locator[] {
  return [{ label: 'paragraph', first: String(number) }];
}

/** The locator by which a citation names a passage: the first of its locators. */
export function citable({ number, locators }: Placed): Locator {
  return locators[0] ?? { label: 'paragraph', first: String(number) };
}

/** A passage in words for people: `port ¶4`; of a source with pages `report p. 3`. */
export function placeText(place: KeyedPlace): string {
  return `${place.key} ${passagesText([place])}`;
}

/** The number that a program prints before a passage, which is none of its words: `4.2(b)`, `Article IV`. */
export function printedNumber({ locators }: Pick<Placed, 'locators'>): string | undefined {
  return locators.find(({ label }) => label === 'section')?.first;
}

/** Whether a number is that of a part of another one: `4.2.1` and `4.2(b)` are parts of `4.2`. */
export function isPartNumber(number: string, whole: string): boolean {
  return number.startsWith(whole) && /^[.(]/.test(number.slice(whole.length));
}

/**
 * The places of a passage besides the one that is written, in words for people: `¶12`; `page 8 of the file, ¶12`; `numbered 4.2(b)`;
 * `00:01:02`. Empty where the paragraph is all there is.
 */
export function otherPlacesText({ locators }: Placed): string {
  return locators
    .slice(1)
    .map((locator) =>
      locator.label === 'page'
        ? `page ${valuesText([locator])} of the file`
        : locator.label === 'section'
          ? `numbered ${locator.first}`
          : locator.label === 'timestamp'
            ? locator.first
            : locatorsText([locator]),
    )
    .join(', ');
}

/** Whether locators name one place, neither a range nor a list. */
export function isOnePlace(locators: readonly Locator[]): boolean {
  return !/[-,]/.test(locatorsText(locators));
}

/** The locators of a passage for an answer that has its number: none where they say no more than that. */
export function otherLocators({ locators }: Placed): { readonly locators?: readonly Locator[] } {
  return locators.every(({ label }) => label === 'paragraph') ? {} : { locators };
}

/** Several passages of one source: `port ¶4-5`. */
export function placesText(places: readonly KeyedPlace[]): string {
  return `${places[0]?.key ?? ''} ${passagesText(places)}`;
}

/** Passages without the key of their source: `¶4`, `¶4-5`, `¶3, 5-7`, `p. 3`, `pp. 3-5`. */
export function passagesText(passages: readonly Placed[]): string {
  return locatorsText(passages.map(citable));
}

/** Locators in words for people, neighbours joined: `¶4`, `¶3, 5-7`, `pp. 3-5`. */
export function locatorsText(locators: readonly Locator[]): string {
  return spelt(locators, 'en', () => false);
}

/**
 * Locators as a citation in a briefing of `language` has them: `¶4`, `¶4-6`, `¶¶4, 7`, `p. 3`, `pp. 3-5`. The sign for a paragraph is
 * the one that the language's locale reads: in French and Spanish `§4`.
 */
export function writtenLocator(locators: readonly Locator[], language = 'en'): string {
  return spelt(locators, language, (values) => values.includes(','));
}

/** Locators of one label as one list, with those of another label behind it. `doubles` says of which lists the sign is doubled. */
function spelt(locators: readonly Locator[], language: string, doubles: (values: string) => boolean): string {
  const groups = Map.groupBy(locators, ({ label }) => label);
  return [...groups]
    .map(([label, group]) => {
      const values = valuesText(group);
      const isPlural = label === 'paragraph' ? doubles(values) : /[-,]/.test(values);
      return `${writtenTerm(label, isPlural, language)}${values}`;
    })
    .join(', ');
}

const isNumber = /^\d{1,9}$/;

/** What follows the term: `4-6, 9`. Numbers are in order, each once; labels such as `iv` follow as they come. */
function valuesText(locators: readonly Locator[]): string {
  const ranges: { first: number; last: number }[] = [];
  const labels = new Set<string>();
  for (const { first, last = first } of locators) {
    if (isNumber.test(first) && isNumber.test(last))
      ranges.push({ first: Number(first), last: Number(last) });
    else labels.add(first === last ? first : `${first}-${last}`);
  }
  return [...(ranges.length === 0 ? [] : [rangeList(ranges)]), ...labels].join(', ');
}

/** Numbers as a locator lists them: 4, 5, 6 and 9 are `4-6, 9`. */
export function numberList(numbers: readonly number[]): string {
  return rangeList(numbers.map((number) => ({ first: number, last: number })));
}

function rangeList(ranges: readonly { readonly first: number; readonly last: number }[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    const run = runs.at(-1);
    if (run !== undefined && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
