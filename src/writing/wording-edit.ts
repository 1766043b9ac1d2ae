import type { Briefing, Quotation } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import { comparableQuote } from '../briefing/quotations/quoted-words.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { withoutAsides } from '../text/asides.ts';
import type { TextEdit } from '../text/edits.ts';
import { excerpt } from '../text/excerpt.ts';
import { markPairs } from '../text/marks.ts';
import { passagesSource } from '../text/quotes/quote-source.ts';
import { repairedQuote } from '../text/quotes/repair-quote.ts';
import { escapedText } from './escaped-text.ts';
import { marksFor } from './quotation-marks.ts';

/** Replaces a quotation's wording with that of the passages it comes from; undefined where none would pass. */
export function wordingEdit(
  briefing: Briefing,
  part: QuotedPart,
  passages: readonly StoredPassage[],
): TextEdit | undefined {
  const quote = comparableQuote(briefing, part);
  const isPlain = passages.every(({ markup }) => markup === 'plain');
  const text = repairedQuote(quote, passagesSource(passages), {
    shown: passages.map((passage) => innerMarked(withoutAsides(passage), briefing, part.quotation)),
    write: (stretch) => (isPlain ? escapedText(stretch) : stretch),
  });
  if (text === undefined) return undefined;
  return differing(briefing.text, { start: part.words.start, end: part.words.end, text }, quote.text);
}

/**
 * Removes the marks of a quotation in one edit. Undefined for a block quote, and for a quotation of several sentences: without marks each
 * would be a claim without the citation.
 */
export function unmarkedEdit({ text }: Briefing, quotation: Quotation): TextEdit | undefined {
  const { start, end, inner, form, open } = quotation;
  if (form === 'block' || open) return undefined;
  if (/[.!?…]["'”’]*\s+\S/u.test(text.slice(inner.start, inner.end))) return undefined;
  return { start, end, text: text.slice(inner.start, inner.end) };
}

/** The beginning of a quotation after an edit, for the title of a fix. */
export function editedQuotation(briefing: Briefing, part: QuotedPart, edit: TextEdit): string {
  const { start, end } = part.words;
  const text = briefing.text.slice(start, edit.start) + edit.text + briefing.text.slice(edit.end, end);
  return excerpt(text.replaceAll(/\n[ \t]*(?:>[ \t]?)+/g, ' '));
}

/** A passage of the same length whose double marks are the single ones used inside this quotation. */
function innerMarked(text: string, briefing: Briefing, { form, start }: Quotation): string {
  const own = briefing.text.charAt(start);
  if (form === 'block' || /[‘‚'‹]/.test(own)) return text;
  const { innerOpen, innerClose } = marksFor(own);
  const opening = new Set(markPairs(text).map((pair) => pair.start));
  return text.replaceAll(/["“”„‟«»]/g, (_mark, at: number) => (opening.has(at) ? innerOpen : innerClose));
}

/**
 * The edit reduced to the words that change. `written` is the quotation as it was compared: of the same length, with blanks for citations
 * among the words. Undefined if a citation would be lost.
 */
function differing(text: string, edit: TextEdit, written: string): TextEdit | undefined {
  const made = edit.text;
  const most = Math.min(written.length, made.length);
  let head = 0;
  while (head < most && written[head] === made[head]) head += 1;
  while (head > 0 && /\S/.test(written.charAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < most - head && written.at(-1 - tail) === made.at(-1 - tail)) tail += 1;
  while (tail > 0 && /\S/.test(written.charAt(written.length - tail))) tail -= 1;
  const [start, end] = [edit.start + head, edit.end - tail];
  if (text.slice(start, end) !== written.slice(head, written.length - tail)) return undefined;
  return { start, end, text: made.slice(head, made.length - tail) };
}
