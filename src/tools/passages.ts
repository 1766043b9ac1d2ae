import type { Passage } from '../corpus/source.ts';

/** A passage with the key of its source. Offsets are those of the source's reading text. */
export interface KeyedPassage {
  readonly key: string;
  readonly number: number;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a source is cut into passages. */
export function keyedPassages(key: string, of: readonly Passage[]): readonly KeyedPassage[] {
  return of.map(({ number, section, start, end, text }) => ({ key, number, section, start, end, text }));
}
