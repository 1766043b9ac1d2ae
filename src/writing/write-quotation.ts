import { citable } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { citationText } from '../briefing/citations/write-citation.ts';
import { quotableText } from './quotable-text.ts';
import { markPairs } from '../text/marks.ts';
import { tidy } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { marksFor, withInnerMarks } from './quotation-marks.ts';

/** The style of a quotation. */
export interface QuotationStyle {
  /** The opening mark; absent in a block quote. */
  readonly mark?: string;
  /** The space inside `« … »`, as in French; absent if there is none. */
  readonly space?: string;
  /** Whether it is in a Markdown block quote, which keeps the final full stop. */
  readonly block: boolean;
  /** The briefing's language, which decides how the place is written; `en` if absent. */
  readonly language?: string;
}

/** A span of a passage, written as a quotation. */
export interface WrittenQuotation {
  /** The source's words, as they will be between the marks. */
  readonly words: string;
  /** The text after the opening mark: the words, the closing mark, the citation. */
  readonly insert: string;
}

/** Writes spans of one passage as quotations. */
export type QuotationWriter = (span: Span, style: QuotationStyle) => WrittenQuotation;

/**
 * Writes spans of a passage as cited quotations in running text: white space is tidied, double marks inside become single ones, and a final
 * comma or full stop is left to the writer, except in a block quote. The emphasis, links and notes of a Markdown source are left out.
 *
 * For the first sentence of a passage `“He left,” she said. Nobody knew.` and the mark `“` the insertion is
 * `‘He left,’ she said” [@port, ¶4]`.
 */
export function quotationWriter(passage: StoredPassage): QuotationWriter {
  const text = quotableText(passage);
  const pairs = markPairs(text);
  return (span, style) => {
    const marks = style.mark === undefined ? undefined : marksFor(style.mark);
    const whole = tidy(withInnerMarks(text, pairs, span, marks));
    const words = style.block ? whole : withoutFinalStop(whole);
    const citation = citationText(passage.key, citable(passage), style.language);
    return { words, insert: `${words}${style.space ?? ''}${marks?.close ?? ''} ${citation}` };
  };
}

/** A span of a passage as a quotation between curly marks, with its citation in the terms of the briefing's language. */
export function writeQuotation(passage: StoredPassage, span: Span, language = 'en'): string {
  return `“${quotationWriter(passage)(span, { mark: '“', block: false, language }).insert}`;
}

/** The part of a {@link QuotationStyle} that an opening mark and the text after it show: `« Nous` has a space, `«Nous` has none. */
export function markedStyle(mark: string, text: string): Pick<QuotationStyle, 'mark' | 'space'> {
  const space = mark === '«' ? /^[ \u00A0\u202F](?=\S)/u.exec(text)?.[0] : undefined;
  return space === undefined ? { mark } : { mark, space };
}

/**
 * Removes a final comma or full stop, also before closing inner marks. An ellipsis and the full stop of an abbreviation such as `U.S.` are
 * kept.
 */
function withoutFinalStop(text: string): string {
  const match = /([.,])(\s?[’'”"›‹‘]+|)$/u.exec(text);
  if (match === null) return text;
  const head = text.slice(0, match.index);
  if (match[1] === '.' && (/[.…]\s?$/u.test(head) || /(?:^|[\s(‘'“"])(?:\p{L}\.)+\p{L}$/u.test(head)))
    return text;
  return head.trimEnd() + (match[2] ?? '');
}
