import type { Span } from '../text/span.ts';
import { tokenStart } from '../text/token-start.ts';
import { words } from '../text/words.ts';
import type { QuotationItem } from '../writing/complete-quotation.ts';
import { type QuotationAt, type QuotationEdit, quotationEdits } from './quotation-at.ts';

/** A stretch of a text and what takes its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/** An item with what taking it does. */
export interface OfferedQuotation extends WordEdit {
  readonly item: QuotationItem;
}

/** An edit parted at the word that is being written. */
export interface WordEdit extends QuotationEdit {
  /** Corrects the words before it where they are not the source's own: on the same line, never inside `replace`. */
  readonly before?: Replacement;
}

/**
 * What taking each of the items does, parted at the word that is being written. `text` is the briefing's, `offset` the cursor.
 *
 * VS Code scores the text in a row's range against the row's label and highlights what matches, so both begin with the
 * whole word: for `“The lack of Syrian fi` the edit writes `fighters on the ground …` over `fi`, and for `“the  lack of
 * Syrian fi` it also turns `the  ` into `The `.
 */
export function wordEdits(
  items: readonly QuotationItem[],
  at: QuotationAt,
  text: string,
  offset: number,
): readonly OfferedQuotation[] {
  const written = text.slice(at.replace.start, offset);
  const edits = quotationEdits(items, at);
  return items.flatMap((item, place) => {
    const edit = edits[place];
    return edit === undefined ? [] : [{ item, ...fromWord(edit, item, at, written) }];
  });
}

function fromWord(edit: QuotationEdit, item: QuotationItem, at: QuotationAt, written: string): WordEdit {
  const parted = at.word - at.replace.start;
  const [typed, word] = [written.slice(0, parted), written.slice(parted)];
  // Words on earlier lines are no part of the edit.
  const earlier = item.insert.length - edit.insert.length;
  const cut = Math.max(0, wordStart(item, typed, word) - earlier);
  const before = difference(typed, edit.insert.slice(0, cut), at.replace.start);
  return {
    insert: edit.insert.slice(cut),
    replace: { start: at.word, end: at.replace.end },
    ...(before === undefined ? {} : { before }),
  };
}

/**
 * Where in an item's words the one begins that is being written as `word`, with all that the source joins to it: for `nev`
 * the mark in `‘never’`. Behind a space it is the next word, or the dash before it where `typed` has none yet.
 */
function wordStart({ words: text, rest }: QuotationItem, typed: string, word: string): number {
  const list = words(text);
  const begun = words(word).length;
  const index = words(text.slice(0, text.length - rest.length)).length - begun;
  const next = list[index];
  const last = list[index - 1]?.end ?? 0;
  const between = text.slice(last, next?.start ?? text.length);
  const dashTyped = word === '' && endsInSigns(typed.trimEnd());
  const space = begun > 0 || dashTyped ? tokenStart(between) - 1 : between.search(/\s/);
  if (space >= 0) return last + space + 1;
  return next === undefined ? text.length : tokenStart(text, next.start);
}

/** Whether the last token has neither letters nor digits, as a dash between spaces. */
function endsInSigns(text: string): boolean {
  return text !== '' && words(text.slice(tokenStart(text))).length === 0;
}

/** What turns `old`, which begins at `start`, into `wanted`, as little as possible; undefined where they are equal. */
function difference(old: string, wanted: string, start: number): Replacement | undefined {
  if (old === wanted) return undefined;
  let same = 0;
  while (same < old.length && old[same] === wanted[same]) same += 1;
  const most = Math.min(old.length, wanted.length) - same;
  let tail = 0;
  while (tail < most && old.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  return {
    start: start + same,
    end: start + old.length - tail,
    text: wanted.slice(same, wanted.length - tail),
  };
}
