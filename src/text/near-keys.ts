import { editDistance } from './edit-distance.ts';

/** A key near to one as it is written; a lower distance is nearer. */
export interface NearKey {
  readonly key: string;
  readonly distance: number;
}

/** Maximum letters that a typing error may change, by the length of the shorter key: one up to 7, two up to 13, else three. */
const maximumEdits: readonly (readonly [length: number, edits: number])[] = [
  [1, 0],
  [7, 1],
  [13, 2],
];
const maximumEditsElse = 3;

/** In a key this short two letters swapped make another word: `log`, `lgo`. */
const shortestSwapped = 5;

/** Fewer letters than these are no beginning of a key: `@a` does not ask for `a-long-name`. */
const shortestBeginning = 3;

/** The distance of a key of which only the first words are written: beyond every typing error. */
const beginning = 10;

/**
 * Finds those of `keys` that are near to a key as it is written, the nearest first. Near is, in this order: the same letters and
 * digits whatever their case, accents and the marks between them (`Coalition_of_one`); a typing error or two (`coaliton-of-one`,
 * `doe2021`); a key whose first words are written (`illusions` for `illusions-of-victory`). Nothing else is near: `zzz` is not
 * `budget`. A question takes about 1 ms over 20,000 keys.
 */
export function nearKeys(keys: Iterable<string>): (written: string) => readonly NearKey[] {
  let entries: readonly Entry[] | undefined;
  return (written) => {
    entries ??= [...keys].map(entryOf);
    const sought = entryOf(written);
    const near: NearKey[] = [];
    for (const entry of entries) {
      const distance = distanceOf(sought, entry);
      if (distance !== undefined) near.push({ key: entry.key, distance });
    }
    // Equally near keys come by their letters, so that the order of the sources does not matter.
    return near.toSorted((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
  };
}

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

function distanceOf(written: Entry, entry: Entry): number | undefined {
  if (written.folded === '') return written.key === entry.key ? 0 : undefined;
  if (written.folded === entry.folded) return 0;
  const shorter = Math.min(written.folded.length, entry.folded.length);
  const most = maximumEdits.find(([length]) => shorter <= length)?.[1] ?? maximumEditsElse;
  if (differing(written.letters, entry.letters) <= 2 * most) {
    const edits = editDistance(written.folded, entry.folded, most);
    if (edits <= most && !(shorter < shortestSwapped && isSwapped(written.folded, entry.folded)))
      return edits;
  }
  if (shorter < shortestBeginning) return undefined;
  return entry.words.startsWith(written.words) ? beginning : undefined;
}

/** How many letters only one of two keys has; each edit changes two at most. */
function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && a.split('').toSorted().join('') === b.split('').toSorted().join('');
}
