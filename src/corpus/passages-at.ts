import { type NumberedHeading, numberedHeadings, plainNumber } from './numbered-headings.ts';
import { pagesAt } from './pages-at.ts';
import { numberedPassages } from './numbered-passages.ts';
import type { Locator, PassagesFound } from './place.ts';
import type { Passage, StoredSource } from './source.ts';

/** A passage as far as a locator asks about it. */
export type PlacedBlock = Pick<Passage, 'number' | 'section' | 'text' | 'locators'>;

/** A source as far as a locator asks about it. */
export type PlacedSource = Pick<StoredSource, 'passageCount' | 'pages'>;

/** Whether a locator can only be placed with the passages of its source at hand; a paragraph goes by its number alone. */
export function needsPassages({ label }: Pick<Locator, 'label'>): boolean {
  return label !== 'paragraph';
}

/**
 * The only way from a locator to passages. `all` are the source's, in order; they may be left out where {@link needsPassages} says so.
 * `¶4-6` is 4, 5 and 6; `§4` the passages under the heading "4. Findings", else those that have the number printed before them, as `§4(b)`
 * may have; `p. 3` those that the reader found on page 3.
 */
export function passagesAt(
  locator: Locator,
  source: PlacedSource,
  all: readonly PlacedBlock[],
): PassagesFound {
  if (locator.label === 'paragraph') return paragraphs(locator, source);
  if (locator.label === 'page') return pagesAt(locator, source, all);
  return locator.label === 'line' ? 'unplaced' : numbered(locator, all);
}

function paragraphs(
  { first: from, last: to = from }: Locator,
  { passageCount }: PlacedSource,
): PassagesFound {
  const [first, last] = [Number(from), Number(to)];
  const numbers: number[] = [];
  for (let number = Math.max(1, first); number <= Math.min(last, passageCount); number += 1)
    numbers.push(number);
  if (first < 1) return { numbers, outside: paragraphRange(first, Math.min(last, 0)) };
  if (last > passageCount)
    return { numbers, outside: paragraphRange(Math.max(first, passageCount + 1), last) };
  return { numbers };
}

function paragraphRange(first: number, last: number): Locator {
  const range = { label: 'paragraph' as const, first: String(first) };
  return first === last ? range : { ...range, last: String(last) };
}

/** Maximum headings that one locator may name. */
const mostHeadings = 200;

/** A part and a book are found only where the heading has the word itself. */
const needsWord: ReadonlySet<string> = new Set(['part', 'book']);

function numbered(locator: Locator, all: readonly PlacedBlock[]): PassagesFound {
  const headings = numberedHeadings(all);
  const numbers = new Set<number>();
  for (const wanted of sectionNumbers(locator)) {
    const under = underHeadings(wanted, locator.label, headings);
    const found = under.length > 0 || locator.label !== 'section' ? under : numberedPassages(wanted, all);
    if (found.length === 0) return 'unplaced';
    for (const number of found) numbers.add(number);
  }
  return numbers.size === 0 ? 'unplaced' : { numbers: [...numbers].toSorted((a, b) => a - b) };
}

function underHeadings(
  wanted: string,
  named: Locator['label'],
  headings: readonly NumberedHeading[],
): readonly number[] {
  const all = headings.filter(({ number }) => number === wanted);
  const worded = all.filter(({ label }) => label === named);
  const plain = needsWord.has(named) ? [] : all.filter(({ label }) => label === undefined);
  return (worded.length > 0 ? worded : plain).flatMap(({ passages }) => passages);
}

/** The numbers that a locator names: `4.2`, `IV`, `four` and `4.2(b)` are one each; none for what says no range. */
function sectionNumbers({ first: from, last: to }: Locator): readonly string[] {
  const first = plainNumber(from, true);
  if (to === undefined) return [first ?? from];
  if (first === undefined) return [];
  const last = plainNumber(to, true);
  if (last === undefined || !/^\d+$/.test(first + last)) return [];
  const count = Number(last) - Number(first) + 1;
  if (count < 1 || count > mostHeadings) return [];
  return Array.from({ length: count }, (_, index) => String(Number(first) + index));
}
