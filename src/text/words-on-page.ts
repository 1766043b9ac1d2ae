import type { Span } from './span.ts';
import { words } from './words.ts';

/** A stretch of one of the pieces in which a page's text comes. */
export interface PieceSpan extends Span {
  readonly piece: number;
}

/** The letters and figures of a page in their order, folded, each with its piece and place there. */
export interface PageLetters {
  readonly text: string;
  readonly pieces: readonly number[];
  readonly offsets: readonly number[];
  /** The length of each piece. */
  readonly lengths: readonly number[];
  /** Where words begin in `text`. */
  readonly wordStarts: readonly number[];
}

/** Letters that must stand in a row on the page before they count as found: fewer stand anywhere. */
const fewest = 20;

/** Maximum words from which the search begins anew: each may cost a look at the whole page. */
const mostTries = 400;

/** Maximum places of a page at which a run is measured. */
const mostPlaces = 20;

/** How far behind the last find a shorter rest may stand, in letters. */
const nearby = 200;

/**
 * The letters of a page whose text comes in pieces, such as the runs of a PDF. Spaces, hyphens and line ends are left out, so that a word
 * broken at a line's end is one: `['evalu-', 'ation']` has the letters `evaluation`.
 */
export function pageLetters(pieces: readonly string[]): PageLetters {
  let text = '';
  const owners: number[] = [];
  const offsets: number[] = [];
  const wordStarts: number[] = [];
  for (const [piece, part] of pieces.entries()) {
    for (const { folded, start, end } of words(part)) {
      wordStarts.push(text.length);
      text += folded;
      for (let index = 0; index < folded.length; index += 1) {
        owners.push(piece);
        // A ligature is one character of the page and several letters.
        offsets.push(Math.min(end - 1, start + index));
      }
    }
  }
  return { text, pieces: owners, offsets, lengths: pieces.map(({ length }) => length), wordStarts };
}

/**
 * Where the words of a passage stand on a page, in order. What the page has between them, such as a footnote, is left out, and so is what
 * stands on the next page.
 */
export function wordsOnPage(page: PageLetters, passage: string): readonly PieceSpan[] {
  const { text: wanted, wordStarts } = pageLetters([passage]);
  const found: Span[] = [];
  let from = 0;
  let after = 0;
  let word = 0;
  let tries = 0;
  while (from < wanted.length && tries < mostTries) {
    const length = Math.min(fewest, wanted.length - from);
    const isRest = length < fewest && found.length > 0;
    const run = isRest
      ? restAt(page.text, wanted.slice(from), after)
      : longestRun(page.text, wanted, from, length, after);
    if (run === undefined) {
      while (word < wordStarts.length && (wordStarts[word] ?? 0) <= from) word += 1;
      from = wordStarts[word] ?? wanted.length;
      tries += 1;
      continue;
    }
    found.push(run);
    from += run.end - run.start;
    after = run.end;
  }
  return found.flatMap((span) => stretchesOf(page, span));
}

/** The last letters of a passage, where they stand near the letters before them. */
function restAt(page: string, rest: string, after: number): Span | undefined {
  const at = page.indexOf(rest, after);
  return at === -1 || at - after > nearby ? undefined : { start: at, end: at + rest.length };
}

/**
 * The place on the page where `wanted` goes on for the longest from its letter `from`; of equals the first behind `after`. `length` is how many
 * letters must be there.
 */
function longestRun(
  page: string,
  wanted: string,
  from: number,
  length: number,
  after: number,
): Span | undefined {
  const letters = wanted.slice(from, from + length);
  let best: Span | undefined;
  let at = page.indexOf(letters);
  for (let places = 0; at !== -1 && places < mostPlaces; places += 1) {
    let end = at + length;
    while (end < page.length && page[end] === wanted[from + end - at]) end += 1;
    const more = best === undefined ? 1 : end - at - (best.end - best.start);
    if (best === undefined || more > 0 || (more === 0 && best.start < after && at >= after))
      best = { start: at, end };
    at = page.indexOf(letters, at + length);
  }
  return best;
}

/** Every place of a page that has the letters of `query`, each as stretches of its pieces. */
export function placesOnPage(page: PageLetters, query: string): readonly (readonly PieceSpan[])[] {
  const { text: wanted } = pageLetters([query]);
  const places: (readonly PieceSpan[])[] = [];
  if (wanted === '') return places;
  for (let at = page.text.indexOf(wanted); at !== -1; at = page.text.indexOf(wanted, at + wanted.length))
    places.push(stretchesOf(page, { start: at, end: at + wanted.length }));
  return places;
}

/** A stretch of a page's letters as stretches of its pieces, with the spaces and signs between them. */
function stretchesOf({ pieces, offsets, lengths }: PageLetters, { start, end }: Span): readonly PieceSpan[] {
  const spans: { piece: number; start: number; end: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const piece = pieces[at] ?? 0;
    const offset = offsets[at] ?? 0;
    const last = spans.at(-1);
    if (last === undefined) spans.push({ piece, start: offset, end: offset + 1 });
    else if (last.piece === piece) last.end = offset + 1;
    else {
      last.end = lengths[last.piece] ?? last.end;
      for (let between = last.piece + 1; between < piece; between += 1)
        spans.push({ piece: between, start: 0, end: lengths[between] ?? 0 });
      spans.push({ piece, start: 0, end: offset + 1 });
    }
  }
  return spans.filter((span) => span.end > span.start);
}
