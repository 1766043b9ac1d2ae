import type { CitedLocator } from '../briefing/briefing.ts';
import { rangesOf } from '../briefing/citations/locator.ts';
import { needsPassages, passagesAt, type PlacedBlock, type PlacedSource } from '../corpus/passages-at.ts';
import { citable, type Locator } from '../corpus/place.ts';
import { isPlace } from '../language/locator-terms.ts';

/** The place in its source that a citation names. */
export type CitedPlace =
  /** No locator, or one that is no place in a text: `vol. 2`, `fig. 3`. */
  | { readonly kind: 'whole' }
  /** Passages by their numbers, and their places as people know them. */
  | { readonly kind: 'passages'; readonly numbers: readonly number[]; readonly locators: readonly Locator[] }
  /** A paragraph or page that the source does not have is among them: `outside`. `numbers` are the passages that it has. */
  | {
      readonly kind: 'outside';
      readonly numbers: readonly number[];
      readonly outside: readonly Locator[];
    }
  /** A page of a source without pages, a section that no heading has the number of, or a locator without a number. */
  | { readonly kind: 'unplaced' };

/** Whether the place of a citation can only be found with the passages of its source at hand. */
export function asksPassages(locator: CitedLocator | undefined): boolean {
  return locatorsOf(locator).some(needsPassages);
}

/**
 * The place in a source that a citation names with all its locators together: passages 4, 5, 6 and 9 for `¶4-6, 9`. `all` are the source's
 * passages, needed if {@link asksPassages} says so.
 */
export function citedPlace(
  locator: CitedLocator | undefined,
  source: PlacedSource,
  all: readonly PlacedBlock[],
): CitedPlace {
  if (locator === undefined || !isPlace(locator.label)) return { kind: 'whole' };
  // `{}` keeps Pandoc from taking what follows for a locator.
  if (locator.value === '' && !locator.unread) return { kind: 'whole' };
  const named = locatorsOf(locator);
  const found = named.map((each) => passagesAt(each, source, all));
  const numbers: number[] = [];
  const outside: Locator[] = [];
  for (const each of found) {
    if (each === 'unplaced') return { kind: 'unplaced' };
    for (const number of each.numbers) numbers.push(number);
    if (each.outside !== undefined) outside.push(each.outside);
  }
  if (named.length === 0) return { kind: 'unplaced' };
  if (outside.length > 0) return { kind: 'outside', numbers, outside };
  const unique = new Set(numbers);
  const locators = headed.has(locator.label)
    ? all.filter(({ number }) => unique.has(number)).map(citable)
    : named;
  return { kind: 'passages', numbers: [...unique], locators };
}

/** The labels of locators that name passages. */
const labels: readonly Locator['label'][] = ['paragraph', 'page', 'section', 'chapter', 'part', 'book'];

/** The labels whose numbers are in headings. */
const headed: ReadonlySet<string> = new Set(['section', 'chapter', 'part', 'book']);

/** The places that a citation's locator names, two for `¶4-6, 9`; none if it has no number. */
function locatorsOf(cited: CitedLocator | undefined): readonly Locator[] {
  const label = labels.find((each) => each === cited?.label);
  if (cited === undefined || label === undefined) return [];
  const isHeaded = headed.has(label);
  if (cited.unread && !isHeaded) return [];
  const ranges = label === 'page' ? rangesOf(cited.value) : cited.ranges;
  if (ranges.length > 0 || label === 'paragraph')
    return ranges.map(({ first, last }) => between(label, String(first), String(last)));
  const parts = cited.value.split(/[,;&]/).map((part) => part.split(/[-–−]{1,3}/).map((end) => end.trim()));
  if (parts.some((ends) => ends.length > 2 || ends.includes(''))) return [];
  return parts.map(([first = '', last = first]) => between(label, first, last));
}

function between(label: Locator['label'], first: string, last: string): Locator {
  return first === last ? { label, first } : { label, first, last };
}
