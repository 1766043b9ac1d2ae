import { blankMarkdown } from '../../text/markdown-words.ts';
import { unicodeForm } from '../../text/normalise.ts';
import { foldWord, words } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';
import { filesWithKeys, passagesOf, quoted, textsOf } from './candidates.ts';
import type { PassageText } from './candidates.ts';
import { byScore, hitOf } from './hits.ts';
import { passagesPerFile } from '../sqlite/schema.ts';
import type { Snapshot } from './snapshot.ts';
import type { Hit, QueryScope } from '../store.ts';

/** Of words that stand in more passages than this, the first so many in the order of the index are looked at. */
const mostLookedAt = 600;

/** How well a place serves who begins a quotation there; the score of the passage is that of its best place. */
const places = { sentence: 3, clause: 2, elsewhere: 1 };

/**
 * Evidence in which the words stand one after the other; see `PassageStore.phrase`. The last word may be cut short unless
 * something follows it: `Syrian fi` finds "Syrian fighters", `Syrian fi ` does not. Where nothing begins so, what an editor has begun
 * with a letter of his own is found: `the Russians` finds "[T]he Russians".
 */
export function phrase(snapshot: Snapshot, text: string, scope: QueryScope): Hit[] {
  const found = phraseAsTyped(snapshot, text, scope);
  if (found.length > 0) return found;
  const over = phraseOverMarkup(snapshot, text, scope);
  if (over.length > 0) return over;
  const bracketed = text.replace(/^\P{L}*(\p{L})(?=\p{L})/u, '[$1]');
  return bracketed === text
    ? []
    : phraseAsTyped(snapshot, bracketed, scope).filter(({ text: own, marks }) =>
        marks.every(({ start }) => own[start - 1] === '[' && own[start + 1] === ']'),
      );
}

/** Passages with targets of links, notes, entities or tags between the words, which are none of theirs. */
function phraseOverMarkup(snapshot: Snapshot, text: string, scope: QueryScope): Hit[] {
  if (snapshot.database.prepare(anyMarkdown).get() === undefined) return [];
  const list = words(text);
  const unfinished = list.at(-1)?.end === text.length;
  const terms = list.map(({ folded }, at) => quoted(folded, unfinished && at === list.length - 1));
  return phraseWith(
    snapshot,
    text,
    scope,
    `NEAR(${terms.join(' ')}, ${mostMarkup})`,
    (find) => (passage) => (markup.test(passage) ? find(blankMarkdown(passage)) : []),
  ).filter((hit) => hit.markup === 'markdown');
}

const anyMarkdown = "SELECT 1 FROM file WHERE markup = 'markdown' LIMIT 1";

/** How many words of links' targets and the like may stand between the words looked for. */
const mostMarkup = 40;
const markup = /\]\(|\[\^|&[#\w]+;|<[\w/!]/;

function phraseAsTyped(snapshot: Snapshot, text: string, scope: QueryScope): Hit[] {
  const list = words(text);
  const unfinished = list.at(-1)?.end === text.length;
  const match = quoted(list.map((word) => word.folded).join(' '), unfinished);
  return phraseWith(snapshot, text, scope, match, (find) => find);
}

/** Passages that match an FTS5 expression, with the places that `finding` makes of the places of the words. */
function phraseWith(
  snapshot: Snapshot,
  text: string,
  scope: QueryScope,
  match: string,
  finding: (find: Find) => Find,
): Hit[] {
  const last = words(text).at(-1);
  if (last === undefined) return [];
  const files = scope.keys === undefined ? undefined : filesWithKeys(snapshot.database, scope.keys);
  const find = finding(placesOf(text, last.end === text.length));
  const options = { ...(files === undefined ? {} : { files }), evidence: true, limit: mostLookedAt };
  const found = textsOf(snapshot.database, match, options);
  return best(
    found.flatMap((passage) => placeIn(passage, find)),
    scope.limit,
    snapshot,
  );
}

type Find = (text: string) => readonly Span[];

/** A passage with the words, by its row id. */
interface Place {
  readonly id: number;
  readonly score: number;
  readonly marks: readonly Span[];
}

function placeIn({ id, text }: PassageText, find: (text: string) => readonly Span[]): Place[] {
  const marks = find(text);
  return marks.length === 0
    ? []
    : [{ id, score: marks.reduce((most, { start }) => Math.max(most, placeScore(text, start)), 0), marks }];
}

/** The best as {@link byScore} has them; only these are fetched whole. */
function best(found: readonly Place[], limit: number, snapshot: Snapshot): Hit[] {
  const keyOf = snapshot.keys();
  const kept = found
    .map(({ id, score, marks }) => ({ id, score, marks, key: keyOf(id), number: id % passagesPerFile }))
    .filter(({ key }) => key !== '')
    .toSorted(byScore)
    .slice(0, limit);
  const ids = kept.map(({ id }) => id);
  const passages = passagesOf(snapshot.database, ids, { evidence: true, limit });
  return kept.flatMap(({ id, score, marks }) => {
    const passage = passages.get(id);
    return passage === undefined ? [] : [hitOf(passage, score, marks)];
  });
}

/** How well the place at `start` of a passage serves who begins a quotation there; higher is better. */
export function placeScore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  if (sentenceStart.test(before)) return places.sentence;
  return clauseStart.test(before) ? places.clause : places.elsewhere;
}

/** Nothing before it, or the end of a sentence with whatever closes and opens there. */
const sentenceStart = /(?:^|[.!?…]["'”’»)\]]*\s)["'“‘«»„‚‹([\s]*$/u;
const clauseStart = /(?:[,;:–—([“"‘«»„‚‹]|\s-)\s*'?$/u;

/**
 * Finds all places in a text where the words of `text` stand one after the other, whatever signs are between them; accents, case
 * and kinds of marks do not matter. With `unfinished` the last may go on, and a place ends with the letters that were given.
 */
export function placesOf(text: string, unfinished: boolean): (text: string) => Span[] {
  const wanted = words(text).map((word) => word.folded);
  const find = exactPlaces(wanted, unfinished);
  return (passage) => {
    const found = find(passage);
    return found.length > 0 || plain.test(passage) ? found : foldedPlaces(passage, wanted, unfinished);
  };
}

/** ASCII and the marks of edited text: such a text has the words letter for letter or not at all. */
const plain = /^[\t\n\r -~\u00A0\u00AB\u00BB\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/**
 * The places of the words letter for letter, whatever their case. The words are looked for one by one: an expression of all of
 * them with the classes between would take the engine three milliseconds to compile, at each key that is typed.
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
    return unfinished || !goesOn(text, end) ? end : -1;
  };
  return (text) => {
    const found: Span[] = [];
    const lower = text.toLowerCase();
    // Of a few letters the small ones are longer (`İ`), and then places are not the same.
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

function goesOn(text: string, end: number): boolean {
  const code = end === text.length ? 0 : text.charCodeAt(end);
  return asciiLetters[code] ?? partOfWord.test(text.slice(end, end + 2));
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

/** Longer than any word; in characters. */
const longestBeginning = 400;

/** Where the given letters end in a word that may go on. */
function lettersEnd(text: string, word: Span, letters: string): number {
  // Each place is folded anew, so of a word without end only its beginning is looked at.
  const last = Math.min(word.end, word.start + longestBeginning);
  for (let end = word.start + 1; end < last; end++) {
    if (foldWord(unicodeForm(text.slice(word.start, end), 'NFC')) === letters) return end;
  }
  return word.end;
}
