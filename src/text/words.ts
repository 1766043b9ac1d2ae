import { invisible, normalise, unicodeForm } from './normalise.ts';
import type { Span } from './span.ts';

/**
 * A word of a text with its raw span. `Isn’t` has two: `Isn` (0 to 3) and `t` (4 to 5).
 */
export interface Word extends Span {
  /** The word after the one normalisation, in its own case. */
  readonly text: string;
  /** Lower case and without diacritics, as SQLite's `unicode61 remove_diacritics 2` folds it: `Élysée` is `elysee`. */
  readonly folded: string;
}

/**
 * The words of a text in order: runs of letters, marks and numbers. Apostrophes and hyphens separate words, as in SQLite's `unicode61`
 * tokenizer. Invisible characters, such as a soft hyphen, do not.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    // NUL is ASCII, and is dropped as an invisible character.
    const word = ascii.test(raw) && !raw.includes('\0') ? raw : normalise(raw).text;
    found.push({ text: word, folded: foldWord(word), start: match.index, end: match.index + raw.length });
  }
  return found;
}

/** A word in lower case, without Latin, Greek and Cyrillic accents: `São` becomes `sao`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return ascii.test(lower) ? lower : unicodeForm(unicodeForm(lower, 'NFD').replace(accents, ''), 'NFC');
}

const ascii = /^[\0-\x7F]*$/;
const accents = /[\u0300-\u036F]/gu;
const wordPattern = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[${invisible}]+[\\p{L}\\p{M}\\p{N}]+)*`,
  'gu',
);
