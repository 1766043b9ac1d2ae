import type { Service } from './context.ts';
import { editDistance } from '../text/edit-distance.ts';

/** A key near to one that no source has. */
export interface NearKey {
  readonly key: string;
  /** Nearer than any other, so that it may be offered as the one fix. */
  readonly clear: boolean;
}

/** How many letters a typing error may change, by the length of the shorter key: one up to 7, two up to 13, else three. */
const mostEdits: readonly (readonly [length: number, edits: number])[] = [
  [1, 0],
  [7, 1],
  [13, 2],
];
const mostEditsElse = 3;

/** In a key this short two letters swapped make another word: `log`, `lgo`. */
const shortestSwapped = 5;

/** Fewer letters than these are no beginning of a key: `@a` is not asked whether it means `a-long-name`. */
const shortestBeginning = 3;

/**
 * Finds the nearest of `keys` to a key as it is written. Near is, in this order: the same letters and digits whatever their case,
 * accents and the marks between them (`Coalition_of_one`); a typing error or two (`coaliton-of-one`, `doe2021`); a key whose first
 * words are written (`illusions` for `illusions-of-victory`). All else is no suggestion: `zzz` is not `budget`. Answers are
 * remembered; a new one takes about 1 ms over 20,000 keys.
 */
export function keyFinder(keys: Iterable<string>): (written: string) => NearKey | undefined {
  const answers = new Map<string, NearKey | undefined>();
  let entries: readonly Entry[] | undefined;
  return (written) => {
    entries ??= [...keys].map(entryOf);
    if (!answers.has(written)) answers.set(written, nearest(entryOf(written), entries));
    return answers.get(written);
  };
}

/** Finds the key of a source or an entry that is near to one that none has. */
export const nearestKey: Service<(written: string) => NearKey | undefined> = {
  make: ({ sources, withoutText }) => keyFinder([...sources.keys(), ...withoutText.keys()]),
};

/** A key as it is compared. */
interface Entry {
  readonly key: string;
  /** Its words, parted where letters meet digits, with a space behind each: `doe 2020 `. */
  readonly words: string;
  /** Its letters and digits alone: `doe2020`. */
  readonly folded: string;
  /** Which letters it has, a bit each. */
  readonly letters: number;
}

function entryOf(key: string): Entry {
  const plain = key.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const parts = plain.match(/\p{L}+|\p{N}+/gu) ?? [];
  const folded = parts.join('');
  let letters = 0;
  for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) % 32);
  return { key, words: parts.map((part) => `${part} `).join(''), folded, letters };
}

/** A distance beyond those of typing errors: the key that is written is the beginning of another. */
const beginning = 10;

function nearest(written: Entry, entries: readonly Entry[]): NearKey | undefined {
  let best: Entry | undefined;
  let least = Number.POSITIVE_INFINITY;
  let isAlone = true;
  for (const entry of entries) {
    const distance = distanceOf(written, entry);
    if (distance === undefined || distance > least) continue;
    isAlone = distance < least;
    // Of keys that are as near the first by its letters, so that the order of the sources does not matter.
    if (isAlone || best === undefined || entry.key < best.key) best = entry;
    least = distance;
  }
  return best === undefined ? undefined : { key: best.key, clear: isAlone };
}

function distanceOf(written: Entry, entry: Entry): number | undefined {
  if (written.folded === '') return written.key === entry.key ? 0 : undefined;
  if (written.folded === entry.folded) return 0;
  const shorter = Math.min(written.folded.length, entry.folded.length);
  const most = mostEdits.find(([length]) => shorter <= length)?.[1] ?? mostEditsElse;
  if (differing(written.letters, entry.letters) <= 2 * most) {
    const edits = editDistance(written.folded, entry.folded, most);
    if (edits <= most && !(shorter < shortestSwapped && isSwapped(written.folded, entry.folded)))
      return edits;
  }
  if (shorter < shortestBeginning) return undefined;
  return entry.words.startsWith(written.words) ? beginning : undefined;
}

/** How many letters one has and the other has not; each edit changes two at most. */
function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && a.split('').toSorted().join('') === b.split('').toSorted().join('');
}
