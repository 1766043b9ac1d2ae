import { type Locator, otherLocators } from '../corpus/place.ts';
import type { Passage } from '../corpus/source.ts';

/** A passage with the key of its source. Offsets are those of the source's reading text. */
export interface KeyedPassage {
  readonly key: string;
  readonly number: number;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the source has pages: the places that name the passage, the one to write first. */
  readonly locators?: readonly Locator[];
}

/** How a source is cut into passages. */
export function keyedPassages(key: string, of: readonly Passage[]): readonly KeyedPassage[] {
  return of.map((passage) => {
    const { number, section, start, end, text } = passage;
    return { key, number, section, start, end, text, ...otherLocators(passage) };
  });
}
