import { citable, writtenLocator } from '../corpus/place.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Briefing, Citation, Quotation } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import { keyText } from '../briefing/citations/write-citation.ts';
import type { Origin } from '../store/store.ts';
import { repairedQuote } from '../text/quotes/repair-quote.ts';
import { excerpt } from '../evidence/supporting-passages.ts';
import { touched } from '../evidence/quote-message.ts';
import { quoteOf, sourceOf } from '../evidence/quote-verdict.ts';

/** Puts the source's wording in place of a quotation's; undefined where none would pass. */
export function wordingEdit(briefing: Briefing, part: QuotedPart, origin: Origin): TextEdit | undefined {
  const quote = quoteOf(briefing, part);
  const passages = touched(origin);
  const isPlain = passages.every(({ markup }) => markup === 'plain');
  const text = repairedQuote(quote, sourceOf(passages), {
    shown: passages.map((passage) => withInnerMarks(passage.text, briefing, part.quotation)),
    write: (stretch) => (isPlain ? stretch.replaceAll(/[\\`*_<>~^$]|\[(?=[@^])|@(?=\w)/g, '\\$&') : stretch),
  });
  if (text === undefined) return undefined;
  return differing(briefing.text, { start: part.words.start, end: part.words.end, text }, quote.text);
}

/**
 * Makes a citation name the passages of `origin`; where it serves other quotations too, adds them to its paragraphs. Undefined where
 * there are none to add to.
 */
export function locatorEdit(
  briefing: Briefing,
  citation: Citation,
  origin: Origin,
  keep: boolean,
): TextEdit | undefined {
  const { locator } = citation;
  if (locator === undefined) return undefined;
  const text = numberText(origin, briefing.language);
  if (!keep) return { start: locator.start, end: locator.end, text };
  if (locator.ranges.length === 0) return undefined;
  const more = text.replace(/^\P{Nd}+/u, '');
  const term = /^\P{Nd}*/u.exec(briefing.text.slice(locator.start, locator.end))?.[0].length ?? 0;
  const isBefore = (touched(origin)[0]?.number ?? 0) < (locator.ranges[0]?.first ?? 0);
  const inBraces = briefing.text.charAt(locator.end - 1) === '}';
  const at = isBefore ? locator.start + term : locator.end - (inBraces ? 1 : 0);
  return { start: at, end: at, text: isBefore ? `${more}, ` : `, ${more}` };
}

/** Makes a citation name another source and passage. */
export function sourceEdit(briefing: Briefing, citation: Citation, origin: Origin): TextEdit {
  const { keySpan, locator, mode } = citation;
  const key = touched(origin)[0]?.key ?? '';
  const number = numberText(origin, briefing.language);
  const between = locator === undefined ? '' : briefing.text.slice(keySpan.end, locator.start);
  const minus = mode === 'SuppressAuthor' ? '-' : '';
  if (locator !== undefined) {
    return { start: keySpan.start, end: locator.end, text: `${minus}${keyText(key)}${between}${number}` };
  }
  const written = mode === 'AuthorInText' ? ` [${number}]` : `, ${number}`;
  return { start: keySpan.start, end: keySpan.end, text: `${minus}${keyText(key)}${written}` };
}

/** Adds a citation to a bracket that must go on naming what it names; undefined for other forms. */
export function addedCitationEdit(
  briefing: Briefing,
  citation: Citation,
  origin: Origin,
): TextEdit | undefined {
  const group = briefing.groups[citation.group];
  if (group?.form !== 'bracket') return undefined;
  const text = `; ${keyText(touched(origin)[0]?.key ?? '')}, ${numberText(origin, briefing.language)}`;
  return { start: citation.end, end: citation.end, text };
}

/**
 * Takes the marks of a quotation away, one edit. Undefined for a block quote, and where sentences end inside: they would then
 * be the writer's own, each without the citation.
 */
export function unmarkedEdit({ text }: Briefing, quotation: Quotation): TextEdit | undefined {
  const { start, end, inner, form, open } = quotation;
  if (form === 'block' || open) return undefined;
  if (/[.!?…]["'”’]*\s+\S/u.test(text.slice(inner.start, inner.end))) return undefined;
  return { start, end, text: text.slice(inner.start, inner.end) };
}

/** The beginning of what an edit makes of a quotation, for a fix's title. */
export function shown(briefing: Briefing, part: QuotedPart, edit: TextEdit): string {
  const { start, end } = part.words;
  const text = briefing.text.slice(start, edit.start) + edit.text + briefing.text.slice(edit.end, end);
  return excerpt(text.replaceAll(/\n[ \t]*(?:>[ \t]?)+/g, ' '));
}

function numberText(origin: Origin, language: string): string {
  return writtenLocator(touched(origin).map(citable), language);
}

/** A passage just as long, in which double marks are the single ones that stand inside the quotation's own. */
function withInnerMarks(text: string, briefing: Briefing, { form, start }: Quotation): string {
  const own = briefing.text.charAt(start);
  if (form === 'block' || /[‘‚'‹]/.test(own)) return text;
  return text.replaceAll(/["“”„‟«»]/g, (mark, at: number) => {
    if (own === '"') return "'";
    const opens = /[“„«]/.test(mark) || (mark === '"' && /(?:^|[\s([])$/.test(text.slice(0, at)));
    return opens ? '‘' : '’';
  });
}

/**
 * Only the whole words that become others. `written` is the quotation as it was compared: just as long, with blanks for
 * the citations among the words; undefined where one of those would be lost.
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
