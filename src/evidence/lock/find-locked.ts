import type { Markup, StoredPassage } from '../../corpus/source.ts';
import type { LockEntry } from '../../project/lock.ts';
import { comparedWords, streamed } from './compared-words.ts';
import { passageOf, placesOf, wordsAt, type WordStream } from './word-stream.ts';

/** Where the words of a passage are now. */
export type Whereabouts =
  /** Word for word in these passages: as a rule one, several where it was split. */
  | { readonly kind: 'found'; readonly passages: readonly StoredPassage[] }
  /** Its place is taken by another wording. */
  | { readonly kind: 'changed'; readonly passage: StoredPassage }
  | { readonly kind: 'gone' };

/** A locked passage: its number when it was locked, and its words then. */
export interface SoughtPassage {
  readonly number: number;
  readonly entry: Pick<LockEntry, 'exact' | 'prefix' | 'suffix'>;
  readonly markup: Markup;
}

/**
 * Finds the words of a locked passage in its source as it is now. Of several places the one at the same number counts, then the one
 * with the same words around it, then the nearest. Words that were added to a passage change it; where they are those that stood beside
 * it, two passages were joined, and nothing has changed.
 */
export function findLocked(sought: SoughtPassage, stream: WordStream): Whereabouts {
  const { number, entry, markup } = sought;
  const read = (text = ''): string => streamed(comparedWords({ text, markup }));
  const words = read(entry.exact);
  const before = read(entry.prefix);
  const after = read(entry.suffix);
  if (words === '') return withoutWords(number, stream);
  const places = placesOf(words, stream)
    .map((start) => placeAt(start, start + words.length, stream))
    .filter((place) => isWhole(place, before, after, stream))
    .filter(
      (place, _, all) =>
        isTelling(words, all.length) || holds(place, number) || beside(place, before, after, stream) > 0,
    );
  const best = places.toSorted(
    (a, b) =>
      Number(holds(b, number)) - Number(holds(a, number)) ||
      beside(b, before, after, stream) - beside(a, before, after, stream) ||
      Math.abs(a.first + 1 - number) - Math.abs(b.first + 1 - number),
  )[0];
  if (best !== undefined) {
    const touched = stream.passages.slice(best.first, best.last + 1);
    // A passage without words between two halves is no part of either.
    return { kind: 'found', passages: touched.filter((_, at) => wordsAt(stream, best.first + at) !== '') };
  }
  return closest(words, before, after, number, stream);
}

/** Whether words mean the same passage wherever they stand: so many of them, or two that stand in one place only; a bare `Yes.` does not. */
function isTelling(words: string, places: number): boolean {
  const count = words.split('\n').length - 1;
  return count >= fewestTelling || (count > 1 && places === 1);
}

const fewestTelling = 4;

/** A stretch of words, and the indices of the passages that it begins and ends in. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

function placeAt(start: number, end: number, stream: WordStream): Place {
  return { start, end, first: passageOf(stream, start), last: passageOf(stream, end - 1) };
}

function holds({ first, last }: Place, number: number): boolean {
  return first < number && number <= last + 1;
}

/** Whether a stretch is all that its passages say, or what else they say stood beside it when it was locked. */
function isWhole(
  { start, end, first, last }: Place,
  before: string,
  after: string,
  stream: WordStream,
): boolean {
  const added = stream.text.slice(stream.starts[first], start);
  const more = stream.text.slice(end, stream.starts[last + 1]);
  return (
    (added === '' || (before !== '' && (added.endsWith(before) || before.endsWith(added)))) &&
    (more === '' || (after !== '' && (more.startsWith(after) || after.startsWith(more))))
  );
}

/** On how many sides the same words stand beside a stretch as when it was locked. */
function beside(
  { start, end }: Pick<Place, 'start' | 'end'>,
  before: string,
  after: string,
  { text }: WordStream,
): number {
  return Number(follows(start, before, text)) + Number(precedes(end, after, text));
}

function follows(start: number, before: string, text: string): boolean {
  return before === '' ? start === 1 : text.endsWith(before, start);
}

function precedes(end: number, after: string, text: string): boolean {
  return after === '' ? end === text.length : text.startsWith(after, end);
}

/** A passage that had no words is where it was, if a passage there has none. */
function withoutWords(number: number, stream: WordStream): Whereabouts {
  const passage = stream.passages[number - 1];
  return passage === undefined || wordsAt(stream, number - 1) !== ''
    ? { kind: 'gone' }
    : { kind: 'found', passages: [passage] };
}

/** Minimum share of common words for another wording of a passage, without any and with one of its neighbours beside it. */
const fewestShared = 0.5;
const fewestBeside = 0.25;

/** The passage that another wording of the words stands in. Between both its neighbours any words are another wording, and none is none. */
function closest(
  words: string,
  before: string,
  after: string,
  number: number,
  stream: WordStream,
): Whereabouts {
  const { passages, starts, text } = stream;
  const wanted = counted(words);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const index of passages.keys()) {
    const [start = 0, end = 0] = [starts[index], starts[index + 1]];
    if (start === end || text.slice(start, end) === words) continue;
    const sides = beside({ start, end }, before, after, stream);
    const passage = passages[index];
    if (sides === 2 && passage !== undefined && before + after !== '') return { kind: 'changed', passage };
    const share = sharedWith(wanted, wordsAt(stream, index));
    if (share < (sides === 1 ? fewestBeside : fewestShared)) continue;
    const score = share + sides / 2 + (index + 1 === number ? 0.1 : 0);
    if (best === undefined || score > best.score) best = { index, score };
  }
  if (isClosed(before, after, text, starts)) return { kind: 'gone' };
  const passage = best === undefined ? undefined : passages[best.index];
  return passage === undefined ? { kind: 'gone' } : { kind: 'changed', passage };
}

/** Whether the two neighbours of a passage now stand next to each other. */
function isClosed(before: string, after: string, text: string, starts: readonly number[]): boolean {
  return before + after !== '' && starts.some((at) => follows(at, before, text) && precedes(at, after, text));
}

/** The share of common words in the mean of both, or in the shorter of both where the other only adds to it. */
function sharedWith(wanted: ReadonlyMap<string, number>, words: string): number {
  const other = counted(words);
  let common = 0;
  for (const [word, count] of wanted) common += Math.min(count, other.get(word) ?? 0);
  const [a, b] = [sizeOf(wanted), sizeOf(other)];
  const least = Math.min(a, b);
  return least >= fewestWords && common >= mostlyIn * least ? 0.9 : (2 * common) / (a + b);
}

/** A passage is a part of another from this many words on, if this share of them is there. */
const fewestWords = 6;
const mostlyIn = 0.9;

function counted(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.split('\n')) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}
