import type { StoredPassage } from '../../corpus/source.ts';
import { comparedWords, streamed } from './compared-words.ts';

/** The words of a whole source in a row, and where each of its passages begins and ends in them. */
export interface WordStream {
  readonly passages: readonly StoredPassage[];
  /** A line feed, then each word with one behind it; see `streamed`. */
  readonly text: string;
  /** For each passage the offset of its first word, and one more for the end. */
  readonly starts: readonly number[];
}

/** The words of a source's passages, all of them in order. */
export function wordStream(passages: readonly StoredPassage[]): WordStream {
  const parts = ['\n'];
  const starts: number[] = [];
  let at = 1;
  for (const passage of passages) {
    starts.push(at);
    const words = streamed(comparedWords(passage));
    parts.push(words);
    at += words.length;
  }
  starts.push(at);
  return { passages, text: parts.join(''), starts };
}

/** The words of one passage, by its index. */
export function wordsAt({ text, starts }: WordStream, index: number): string {
  return text.slice(starts[index] ?? text.length, starts[index + 1] ?? text.length);
}

/** Maximum places looked at: a passage of one usual word stands everywhere. */
const mostPlaces = 500;

/** Every place at which whole words stand in this order, as offsets of their first. */
export function placesOf(words: string, { text }: WordStream): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(`\n${words}`); at >= 0 && found.length < mostPlaces;) {
    found.push(at + 1);
    at = text.indexOf(`\n${words}`, at + 1);
  }
  return found;
}

/** The index of the passage that has the word at an offset; of passages without words that of the last before it. */
export function passageOf({ starts }: WordStream, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
