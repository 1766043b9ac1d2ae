import { openQuotation } from '../briefing/open/open-quotation.ts';
import { languageOf } from '../briefing/parse.ts';
import { doubleMarks, markPairs } from '../text/marks.ts';
import { equalText, tidy } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { tokenStart } from '../text/token-start.ts';
import { words } from '../text/words.ts';
import { type QuotationItem, fewestWords } from '../writing/complete-quotation.ts';
import { type QuotationStyle, markedStyle } from '../writing/write-quotation.ts';

/** A quotation that is being written, with what a completion of it replaces. */
export interface QuotationAt {
  /** The words after the mark, up to the cursor; line ends and marks of quoted lines are single spaces. */
  readonly typed: string;
  readonly style: QuotationStyle;
  /** On the cursor's line: from the first word after the mark to the cursor, or to a closing mark or `]` right after it. */
  readonly replace: Span;
  /** Where the word begins that is being written; the cursor itself behind a space. */
  readonly word: number;
  /** How many of the words stand on lines before that; they stay as they are. */
  readonly wordsBefore: number;
}

/**
 * The quotation that the cursor stands in and that can be completed there. Undefined elsewhere, before two words, and
 * where the quotation goes on after the cursor.
 *
 * For `He said “The lack]` with the cursor before the bracket, `typed` is `The lack` and `replace` is 9 to 18.
 */
export function quotationAt(text: string, offset: number): QuotationAt | undefined {
  const open = openQuotation(text, offset);
  if (open === undefined) return undefined;
  const written = text.slice(open.words.start, offset);
  const lineStart = written.lastIndexOf('\n') + 1;
  const earlier = tidy(written.slice(0, lineStart).replaceAll(quoteMarks, ''));
  const marks = open.form === 'block' ? {} : markedStyle(open.mark, written);
  const lead =
    lineStart === 0
      ? (marks.space?.length ?? 0)
      : (/^[ \t>]*/.exec(written.slice(lineStart))?.[0].length ?? 0);
  const here = written.slice(lineStart + lead);
  const typed = earlier === '' ? here : `${earlier} ${here}`;
  if (words(typed).length < fewestWords) return undefined;
  const end = closedAt(text, offset, written, open.form === 'block' ? undefined : open.mark);
  if (end === undefined) return undefined;
  return {
    typed,
    style: {
      ...marks,
      block: open.inBlockQuote,
      language: languageOf(text),
    },
    replace: { start: open.words.start + lineStart + lead, end },
    word: offset - here.length + tokenStart(here),
    wordsBefore: words(earlier).length,
  };
}

const quoteMarks = /^[ \t]*(?:>[ \t]?)+/gmu;

/** Where the replaced text ends; undefined where the quotation goes on after the cursor. */
function closedAt(
  text: string,
  offset: number,
  written: string,
  mark: string | undefined,
): number | undefined {
  const line = /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
  if (mark === undefined)
    return ['', ']'].includes(line.trim()) ? offset + (line.startsWith(']') ? 1 : 0) : undefined;
  const swallowed =
    (doubleMarks.includes(line.charAt(0)) && !/^.[\p{L}\p{N}]/u.test(line)) ||
    swallowsBracket(text, offset, written, line)
      ? 1
      : 0;
  if (line !== '' && swallowed === 1) return offset + 1;
  if (/^[\p{L}\p{N}]/u.test(line)) return undefined;
  const first = markPairs(mark + written + line)[0];
  const goesOn =
    first?.closed === true && first.inner.end > mark.length + written.length + leadingSpace(line);
  return goesOn ? undefined : offset;
}

/** Whether the `]` after the cursor is one that was put there when `[` was typed, or closes nothing at all. */
function swallowsBracket(text: string, offset: number, written: string, line: string): boolean {
  if (!line.startsWith(']')) return false;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset - written.length);
  const unclosed = before.lastIndexOf('[') > before.lastIndexOf(']');
  return !unclosed || written.includes('[');
}

function leadingSpace(line: string): number {
  return line.length - line.trimStart().length;
}

/** What taking an item does to the text. */
export interface QuotationEdit {
  readonly insert: string;
  readonly replace: Span;
}

/**
 * What taking each of the items does, words on earlier lines left as they are: all that is typed on the cursor's line is
 * written anew as the source has it. `wordEdits` parts such an edit for a completion list.
 */
export function quotationEdits(items: readonly QuotationItem[], at: QuotationAt): QuotationEdit[] {
  return items.map((item) => ({ insert: insertionAt(item, at), replace: at.replace }));
}

/** What is written over `at.replace` when an item is taken: its insertion without the words on earlier lines. */
function insertionAt(item: QuotationItem, at: QuotationAt): string {
  if (at.wordsBefore === 0) return item.insert;
  const { passage, span, typed } = item;
  const added = words(passage.text.slice(span.start, typed.start)).length;
  const next = words(item.words)[at.wordsBefore + added];
  return item.insert.slice(next?.start ?? item.words.length);
}

/** So many words must be begun before grey text says how they go on: fewer may be anything. */
const fewestForGhost = 3;

/**
 * The one continuation that is clearly meant: three words are begun, and they stand in one place only of all sources.
 * It is what follows the cursor, so the words typed must be the source's own, but for the case of the first letter.
 * `items` are those of the quotation at the cursor, at least two places of them where there are two.
 */
export function clearContinuation(items: readonly QuotationItem[], at: QuotationAt): string | undefined {
  const [first] = items;
  if (first === undefined || words(at.typed).length < fewestForGhost) return undefined;
  const one = items.every(
    ({ passage, typed }) =>
      passage.key === first.passage.key &&
      passage.number === first.passage.number &&
      typed.start === first.typed.start,
  );
  const head = first.words.slice(0, first.words.length - first.rest.length);
  if (!one || !sameWords(at.typed, head)) return undefined;
  const following = first.insert.slice(head.length);
  if (!/\s$/u.test(at.typed)) return following;
  return /^\s/u.test(following) ? following.trimStart() : undefined;
}

function sameWords(typed: string, head: string): boolean {
  return equalText(lowerFirst(typed.trim()), lowerFirst(head));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
