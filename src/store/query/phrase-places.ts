import { unicodeForm } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { foldWord, type Word, words } from '../../text/words.ts';
import { joiner, lastWord, readingsAt } from './word-readings.ts';

/**
 * Finds all places in a passage where the words of `text` stand one after the other, whatever signs are between them; accents, case
 * and kinds of marks do not matter. With `unfinished` the last may be the beginning of a word, and a place ends with its letters.
 */
export function phraseFinder(text: string, unfinished: boolean): (text: string) => Span[] {
  const wanted = words(text).map((word) => word.folded);
  const find = exactPlaces(wanted, unfinished);
  return (passage) => {
    const found = find(passage);
    return found.length > 0 || plain.test(passage) ? found : foldedPlaces(passage, wanted, unfinished);
  };
}

/** ASCII and the marks of edited text: here folding finds nothing that letters do not. */
const plain = /^[\t\n\r -~\u00A0\u00AB\u00BB\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/**
 * The places of the words letter for letter, in any case. The words are looked for one by one: a regular expression of all of them
 * would take the engine three milliseconds to compile, at every keystroke.
 */
function exactPlaces(wanted: readonly string[], unfinished: boolean): (text: string) => Span[] {
  const [first, ...others] = wanted;
  if (first === undefined) return () => [];
  const endOf = (text: string, lower: string, from: number): number => {
    let end = from;
    for (const word of others) {
      const start = gapEnd(text, end);
      if (start === end || !lower.startsWith(word, start)) return -1;
      end = start + word.length;
    }
    return unfinished || !continues(text, end) ? end : -1;
  };
  return (text) => {
    const found: Span[] = [];
    const lower = text.toLowerCase();
    // A few letters are longer in lower case (`İ`); then the places would shift.
    if (lower.length !== text.length) return found;
    let free = 0;
    for (let at = lower.indexOf(first); at !== -1; at = lower.indexOf(first, at + 1)) {
      if (at < free || isInside(text, at)) continue;
      const end = endOf(text, lower, at + first.length);
      if (end === -1) continue;
      found.push({ start: at, end });
      free = end;
    }
    return found;
  };
}

const lastAscii = 0x7f;
const letterOrNumber = /[\p{L}\p{N}]/u;
const gap = /[^\p{L}\p{N}]+/uy;
const insideWord = /[\p{L}\p{M}\p{N}]$/u;
const partOfWord = /^[\p{L}\p{M}\p{N}]/u;
const asciiLetters = Array.from({ length: lastAscii + 1 }, (_, code) =>
  letterOrNumber.test(String.fromCharCode(code)),
);

/** Where the signs after a word end; `from` where there are none. */
function gapEnd(text: string, from: number): number {
  if (text.charAt(from) === ' ' && asciiLetters[text.charCodeAt(from + 1)] === true) return from + 1;
  gap.lastIndex = from;
  return gap.test(text) ? gap.lastIndex : from;
}

function isInside(text: string, at: number): boolean {
  const code = at === 0 ? 0 : text.charCodeAt(at - 1);
  return asciiLetters[code] ?? insideWord.test(text.slice(Math.max(0, at - 2), at));
}

function continues(text: string, end: number): boolean {
  const code = end === text.length ? 0 : text.charCodeAt(end);
  return asciiLetters[code] ?? partOfWord.test(text.slice(end, end + 2));
}

/** The same word by word, for texts with accents or invisible characters inside words. */
function foldedPlaces(text: string, wanted: readonly string[], unfinished: boolean): Span[] {
  const list = words(text);
  const found: Span[] = [];
  const readings = text.includes(joiner)
    ? list.map((word, at) => readingsAt(text, word, list[at + 1]))
    : undefined;
  for (let first = 0; first < list.length; first++) {
    const last =
      readings === undefined
        ? lastPlain(list, first, wanted, unfinished)
        : lastWord(readings, first, wanted, unfinished);
    const start = list[first]?.start ?? 0;
    if (last !== undefined) found.push({ start, end: lettersEnd(text, last, last.letters) });
  }
  return found;
}

/** As {@link lastWord}, where every word reads in one way. */
function lastPlain(
  list: readonly Word[],
  first: number,
  wanted: readonly string[],
  unfinished: boolean,
): (Span & { readonly letters: string }) | undefined {
  const last = list[first + wanted.length - 1];
  const fits = wanted.every((word, index) => {
    const here = list[first + index]?.folded ?? '';
    return here === word || (unfinished && index === wanted.length - 1 && here.startsWith(word));
  });
  return fits && last !== undefined
    ? { start: last.start, end: last.end, letters: wanted.at(-1) ?? '' }
    : undefined;
}

/** What a line end inside a word leaves; see `withoutAsides`. */
const lineEnd = /-?\u2060+|\u00AD/g;

/** Longer than any word, in characters. */
const longestBeginning = 400;

/** Where the given letters end in a word that may be longer. */
function lettersEnd(text: string, word: Span, letters: string): number {
  // Each place is folded anew, so of a word without end only its beginning is looked at.
  const last = Math.min(word.end, word.start + longestBeginning);
  for (let end = word.start + 1; end < last; end++) {
    const part = text.slice(word.start, end).replaceAll(lineEnd, '');
    if (foldWord(unicodeForm(part, 'NFC')) === letters) return end;
  }
  return word.end;
}
