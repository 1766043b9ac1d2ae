import { foldWord, words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import type { Span } from '../text/span.ts';
import { candidates, filesWithKeys, quoted } from './candidates.ts';
import { byScore, hitOf } from './hits.ts';
import type { Snapshot } from './snapshot.ts';
import type { Hit, QueryScope, StoredPassage } from './store.ts';

/** Of words that stand in more passages than this, the first so many in the order of the index are looked at. */
const mostLookedAt = 600;

/** How well a place serves who begins a quotation there; the score of the passage is that of its best place. */
const places = { sentence: 3, clause: 2, elsewhere: 1 };

/**
 * Evidence in which the words stand one after the other; see `PassageStore.phrase`. The last word may be cut short unless
 * something follows it: `Syrian fi` finds "Syrian fighters", `Syrian fi ` does not.
 */
export function phrase(snapshot: Snapshot, text: string, scope: QueryScope): Hit[] {
  const list = words(text);
  const last = list.at(-1);
  if (last === undefined) return [];
  const unfinished = last.end === text.length;
  const files = scope.keys === undefined ? undefined : filesWithKeys(snapshot.database, scope.keys);
  const ask = (wanted: readonly Word[], prefix: boolean): StoredPassage[] =>
    candidates(snapshot.database, quoted(wanted.map((word) => word.folded).join(' '), prefix), {
      ...(files === undefined ? {} : { files }),
      evidence: true,
      limit: mostLookedAt,
    });
  const find = placesOf(text, unfinished);
  const hits = (found: readonly StoredPassage[]): Hit[] =>
    found.flatMap((passage) => hitsIn(passage, find(passage.text)));
  // All words with one first letter are too many to look up: where the words before it suffice, they are looked up alone.
  const single = unfinished && last.folded.length === 1 && list.length > 2;
  const early = single ? hits(ask(list.slice(0, -1), false)) : [];
  return (early.length > 0 ? early : hits(ask(list, unfinished))).toSorted(byScore).slice(0, scope.limit);
}

function hitsIn(passage: StoredPassage, marks: readonly Span[]): Hit[] {
  if (marks.length === 0) return [];
  return [hitOf(passage, Math.max(...marks.map((mark) => placeScore(passage.text, mark.start))), marks)];
}

/** How well the place at `start` of a passage serves who begins a quotation there; higher is better. */
export function placeScore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  if (sentenceStart.test(before)) return places.sentence;
  return clauseStart.test(before) ? places.clause : places.elsewhere;
}

/** Nothing before it, or the end of a sentence with whatever closes and opens there. */
const sentenceStart = /(?:^|[.!?…]["'”’»)\]]*\s+)["'“‘«„([\s]*$/u;
const clauseStart = /(?:[,;:–—([“"‘«„]|\s-)\s*$/u;

/**
 * Finds all places in a text where the words of `text` stand one after the other, whatever signs are between them; accents, case
 * and kinds of marks do not matter. With `unfinished` the last may go on, and a place ends with the letters that were given.
 */
export function placesOf(text: string, unfinished: boolean): (text: string) => Span[] {
  const wanted = words(text).map((word) => word.folded);
  const find = exactPlaces(wanted, unfinished);
  return (passage) => {
    const found = find(passage);
    return found.length > 0 ? found : foldedPlaces(passage, wanted, unfinished);
  };
}

/**
 * The places of the words letter for letter, whatever their case. The words are looked for one by one: an expression of all of
 * them with the classes between would take the engine three milliseconds to compile, at each key that is typed.
 */
function exactPlaces(wanted: readonly string[], unfinished: boolean): (text: string) => Span[] {
  const [first, ...others] = wanted;
  if (first === undefined) return () => [];
  const start = new RegExp(first, 'giu');
  const next = others.map((word) => new RegExp(word, 'iuy'));
  const endOf = (text: string, from: number): number => {
    let end = from;
    for (const word of next) {
      word.lastIndex = endOfMatch(gap, text, end);
      if (word.lastIndex === end || !word.test(text)) return -1;
      end = word.lastIndex;
    }
    return unfinished || !goesOn.test(text.slice(end, end + 2)) ? end : -1;
  };
  return (text) => {
    const found: Span[] = [];
    let free = 0;
    for (const { 0: word, index } of text.matchAll(start)) {
      if (index < free || insideWord.test(text.slice(Math.max(0, index - 2), index))) continue;
      const end = endOf(text, index + word.length);
      if (end === -1) continue;
      found.push({ start: index, end });
      free = end;
    }
    return found;
  };
}

const gap = /[^\p{L}\p{N}]+/iuy;
const insideWord = /[\p{L}\p{M}\p{N}]$/iu;
const goesOn = /^[\p{L}\p{M}\p{N}]/iu;

/** Where a sticky expression ends that is matched at `from`; `from` where it does not match. */
function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The same word by word, for texts with accents or invisible characters inside words. */
function foldedPlaces(text: string, wanted: readonly string[], unfinished: boolean): Span[] {
  const list = words(text);
  const found: Span[] = [];
  for (let first = 0; first + wanted.length <= list.length; first++) {
    const fits = wanted.every((word, index) => {
      const here = list[first + index]?.folded ?? '';
      return here === word || (unfinished && index === wanted.length - 1 && here.startsWith(word));
    });
    const [start, last] = [list[first], list[first + wanted.length - 1]];
    if (fits && start !== undefined && last !== undefined) {
      found.push({ start: start.start, end: lettersEnd(text, last, wanted.at(-1) ?? '') });
    }
  }
  return found;
}

/** Where the given letters end in a word that may go on. */
function lettersEnd(text: string, word: Span, letters: string): number {
  for (let end = word.start + 1; end < word.end; end++) {
    if (foldWord(text.slice(word.start, end).normalize('NFC')) === letters) return end;
  }
  return word.end;
}
