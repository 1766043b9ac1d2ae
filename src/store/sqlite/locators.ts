import { type Locator, paragraphLocators } from '../../corpus/place.ts';
import type { Passage } from '../../corpus/source.ts';

/**
 * The locators of a passage as they are stored: empty where they follow from the passage's number, as in every text and Markdown
 * file, else JSON.
 */
export function storedLocators({ number, locators }: Pick<Passage, 'number' | 'locators'>): string {
  const [first, ...others] = locators;
  const isPlain =
    others.length === 0 &&
    first?.label === 'paragraph' &&
    first.first === String(number) &&
    first.last === undefined;
  return isPlain ? '' : JSON.stringify(locators);
}

/** The locators that {@link storedLocators} wrote for the passage of this number. */
export function locatorsIn(stored: string, number: number): readonly Locator[] {
  if (stored === '') return paragraphLocators(number);
  const locators: unknown = JSON.parse(stored);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- validated when the passage was read, and written by this schema
  return locators as readonly Locator[];
}
