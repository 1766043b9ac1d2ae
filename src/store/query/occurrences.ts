import { invisible } from '../../text/normalise.ts';
import { words } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';
import type { QueryTerm } from './terms.ts';

/** A place in a passage where one of the terms stands. */
export interface Occurrence extends Span {
  /** Index into the terms. */
  readonly term: number;
  /** Its position among the words of the passage, from 0. */
  readonly word: number;
}

/** All occurrences in a passage, in order, and its number of words. */
export interface Occurrences {
  readonly found: readonly Occurrence[];
  readonly words: number;
}

/** Finds the terms in passages; made once per query. It finds the same words as `words`, ten times as fast. */
export function finder(terms: readonly QueryTerm[]): (text: string) => Occurrences {
  const byForm = new Map<string, number>();
  for (const [index, { forms }] of terms.entries()) for (const form of forms) byForm.set(form, index);
  const mayBe = firstLetters(byForm.keys());
  const termOf = (text: string, start: number, end: number, ascii: boolean): number | undefined => {
    if (!ascii) return byForm.get(words(text.slice(start, end))[0]?.folded ?? '');
    const letters = mayBe[Math.min(end - start, longest)] ?? 0;
    if ((letters & bitOf(text.charCodeAt(start))) === 0) return undefined;
    return byForm.get(text.slice(start, end).toLowerCase());
  };
  return (text) => {
    const found: Occurrence[] = [];
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      let kind = kindOf(text.charCodeAt(at));
      if (kind === other) return slowly(text, byForm);
      if (kind === between) continue;
      const start = at;
      let ascii = true;
      while (kind === letter) {
        if (text.charCodeAt(at) > lastAscii) ascii = false;
        at += 1;
        kind = at < text.length ? kindOf(text.charCodeAt(at)) : between;
      }
      if (kind === other) return slowly(text, byForm);
      const term = termOf(text, start, at, ascii);
      if (term !== undefined) found.push({ term, start, end: at, word: count });
      count += 1;
    }
    return { found, words: count };
  };
}

/** For texts with marks, invisible characters, or letters of other scripts than Latin, Greek and Cyrillic. */
function slowly(text: string, byForm: ReadonlyMap<string, number>): Occurrences {
  const list = words(text);
  const found = list.flatMap(({ folded, start, end }, word) => {
    const term = byForm.get(folded);
    return term === undefined ? [] : [{ term, start, end, word }];
  });
  return { found, words: list.length };
}

const lastAscii = 0x7f;

/** Words of this length and longer count as one length. */
const longest = 40;

/** For each length the first letters of the words that have it, as bits: they rule out most words of a passage. */
function firstLetters(forms: Iterable<string>): Uint32Array {
  const bits = new Uint32Array(longest + 1);
  for (const form of forms) {
    const length = Math.min(form.length, longest);
    bits[length] = (bits[length] ?? 0) | bitOf(form.charCodeAt(0));
  }
  return bits;
}

/** The bit of a letter, the same in both its cases. */
function bitOf(code: number): number {
  return 1 << (code & 31);
}

const [letter, between, other] = [0, 1, 2];

/** What a character is in a text: part of a word, between words, or something that needs a closer look. */
function kindOf(code: number): number {
  if (code < kinds.length) return kinds[code] ?? other;
  return isPunctuation(code) ? between : other;
}

/** Dashes, quotation marks and the like, and signs of currency. */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20bf)
  );
}

/** The kinds of the characters of Latin, Greek and Cyrillic. */
const kinds = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  return /\p{M}/u.test(character) || new RegExp(`[${invisible}]`, 'u').test(character) ? other : between;
});
