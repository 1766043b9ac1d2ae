import { type NumberedHeading, plainNumber } from '../corpus/numbered-headings.ts';
import type { StoredSource } from '../corpus/source.ts';
import type { CitedLocator } from '../briefing/briefing.ts';
import { isPlace } from '../language/locator-terms.ts';

/** Where in its source a citation points. */
export type Place =
  /** No locator, or one that is no place in a text: `vol. 2`, `fig. 3`. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'passages'; readonly numbers: readonly number[] }
  /** A paragraph that the source has not. */
  | { readonly kind: 'outside' }
  /** A page of a source without pages, a section that no heading carries, or a form that names nothing by number. */
  | { readonly kind: 'unplaced' };

/** Labels that headings carry the numbers of. A part and a book only where the heading has the word itself. */
const headed: ReadonlySet<string> = new Set(['section', 'chapter', 'part', 'book']);

/** Whether the place of a locator depends on the source's headings. */
export function asksHeadings(locator: CitedLocator | undefined): boolean {
  return locator !== undefined && headed.has(locator.label);
}

/**
 * The only way from a locator to passages: where it points in a source. `headings` are those of the source, needed where
 * {@link asksHeadings} says so. `¶4-6` is 4, 5 and 6; `§4` the passages under the heading "4. Findings".
 */
export function passagesAt(
  locator: CitedLocator | undefined,
  { passageCount }: Pick<StoredSource, 'passageCount'>,
  headings: readonly NumberedHeading[],
): Place {
  if (locator === undefined || !isPlace(locator.label)) return { kind: 'whole' };
  // `{}` keeps Pandoc from taking what follows for a locator.
  if (locator.value === '' && !locator.unread) return { kind: 'whole' };
  if (headed.has(locator.label)) return underHeadings(locator, headings);
  if (locator.unread || locator.label !== 'paragraph' || locator.ranges.length === 0)
    return { kind: 'unplaced' };
  const numbers: number[] = [];
  for (const { first, last } of locator.ranges) {
    if (first < 1 || last > passageCount) return { kind: 'outside' };
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return { kind: 'passages', numbers };
}

/** More headings than these are not named by one locator. */
const mostHeadings = 200;

function underHeadings({ label, value }: CitedLocator, headings: readonly NumberedHeading[]): Place {
  const numbers = new Set<number>();
  for (const wanted of headingNumbers(value) ?? ['']) {
    const all = headings.filter(({ number }) => number === wanted);
    const own = all.filter((heading) => heading.label === label);
    const plain =
      label === 'section' || label === 'chapter' ? all.filter((each) => each.label === undefined) : [];
    const found = own.length > 0 ? own : plain;
    if (found.length === 0) return { kind: 'unplaced' };
    for (const number of found.flatMap(({ passages }) => passages)) numbers.add(number);
  }
  return { kind: 'passages', numbers: [...numbers].toSorted((a, b) => a - b) };
}

/** `4-6, 9` as 4, 5, 6 and 9; `4.2`, `IV` and `four` one each; undefined where anything in it is no number. */
function headingNumbers(value: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const part of value.split(/[,;&]/)) {
    const [first, last, more] = part.split(/[-–−]{1,3}/).map((each) => plainNumber(each.trim(), true));
    if (first === undefined || more !== undefined) return undefined;
    found.push(first);
    if (!/[-–−]/.test(part)) continue;
    if (last === undefined || !/^\d+$/.test(first + last) || Number(last) < Number(first)) return undefined;
    for (let number = Number(first) + 1; number <= Number(last); number += 1) {
      found.push(String(number));
      if (found.length > mostHeadings) return undefined;
    }
  }
  return found;
}
