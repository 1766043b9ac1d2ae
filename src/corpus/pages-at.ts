import type { Locator, PassagesFound, Placed } from './place.ts';
import type { StoredSource } from './source.ts';

/**
 * The passages on the pages that a locator names; `unplaced` in a source whose reader found no pages. A page without a passage, such as
 * a blank one, is a page all the same.
 */
export function pagesAt(
  locator: Locator,
  { pages }: Pick<StoredSource, 'pages'>,
  all: readonly Placed[],
): PassagesFound {
  if (!all.some(({ locators }) => locators.some(isPage))) return 'unplaced';
  const found = numberings.map((numbering) => inNumbering(locator, all, numbering, pages));
  const inside = found.filter(({ outside }) => outside === undefined);
  return inside.find(({ numbers }) => numbers.length > 0) ?? inside[0] ?? found[0] ?? 'unplaced';
}

/** What a numbering of pages finds. */
type Inside = Exclude<PassagesFound, 'unplaced'>;

/** The pages of a passage by one numbering: the one that is printed, else the one that counts the file's pages. */
type Numbering = (block: Placed) => Locator | undefined;

/** The label that is printed on a page wins; its number in the file serves where no page has that label. */
const numberings: readonly Numbering[] = [
  ({ locators }) => locators.find(isPage),
  ({ locators }) => locators.filter(isPage)[1],
];

function isPage({ label }: Locator): boolean {
  return label === 'page';
}

function inNumbering(
  { first, last = first }: Locator,
  all: readonly Placed[],
  numbering: Numbering,
  total: number | undefined,
): Inside {
  const pages = all.flatMap((passage) => {
    const page = numbering(passage);
    return page === undefined
      ? []
      : [{ number: passage.number, first: page.first, last: page.last ?? page.first }];
  });
  return isNumber(first) && isNumber(last)
    ? byNumber(Number(first), Number(last), pages, total)
    : byLabel(folded(first), folded(last), pages);
}

/** A passage with the pages on which it begins and ends. */
interface OnPages {
  readonly number: number;
  readonly first: string;
  readonly last: string;
}

/** By numbers. In a numbering that goes no higher than the file has pages, a page without a passage is blank. */
function byNumber(first: number, last: number, all: readonly OnPages[], total = 0): Inside {
  const pages = all.filter((page) => isNumber(page.first) && isNumber(page.last));
  const top = pages.reduce((most, page) => Math.max(most, Number(page.last)), 0);
  const bottom = pages.reduce((least, page) => Math.min(least, Number(page.first)), Infinity);
  const [lowest, highest] = top <= total ? [1, total] : [bottom, top];
  const on = pages.filter((page) => Number(page.first) <= last && Number(page.last) >= first);
  const numbers = on.map(({ number }) => number);
  if (first < lowest) return { numbers, outside: pageRange(first, Math.min(last, lowest - 1)) };
  if (last > highest) return { numbers, outside: pageRange(Math.max(first, highest + 1), last) };
  return { numbers };
}

function byLabel(first: string, last: string, pages: readonly OnPages[]): Inside {
  const isOn = (page: OnPages, label: string): boolean =>
    folded(page.first) === label || folded(page.last) === label;
  const start = pages.findIndex((page) => isOn(page, first));
  const end = pages.findLastIndex((page) => isOn(page, last));
  if (start === -1 || end < start)
    return { numbers: [], outside: { label: 'page', first, ...(first === last ? {} : { last }) } };
  return { numbers: pages.slice(start, end + 1).map(({ number }) => number) };
}

function pageRange(first: number, last: number): Locator {
  const page = { label: 'page' as const, first: String(first) };
  return first === last ? page : { ...page, last: String(last) };
}

/** A label as it is compared: `IV` and `iv` are one page. */
function folded(label: string): string {
  return label.toLowerCase();
}

function isNumber(label: string): boolean {
  return /^\d{1,9}$/.test(label);
}
