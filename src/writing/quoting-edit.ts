import type { Briefing } from '../briefing/briefing.ts';
import { citationText } from '../briefing/citations/write-citation.ts';
import { citable } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { TextEdit } from '../text/edits.ts';
import { quotableText } from './quotable-text.ts';
import { markPairs } from '../text/marks.ts';
import { tidy } from '../text/normalise.ts';
import { matchQuote } from '../text/quotes/match-quote.ts';
import { readQuote } from '../text/quotes/quote-elements.ts';
import { passagesSource } from '../text/quotes/quote-source.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { escapedText } from './escaped-text.ts';
import { marksFor, type QuotationMarks, withInnerMarks } from './quotation-marks.ts';

/** The two edits that put words between quotation marks. */
export interface QuotingEdits {
  /** For a place where a citation already serves the quotation. */
  readonly bare: TextEdit;
  /** With a citation of the passage. */
  readonly cited: TextEdit;
}

/**
 * The edits that put `run`, words of a passage, between quotation marks, in the source's wording where the writer's differs in signs or
 * capitals. `words` is where the passage has them. Undefined where no wording would pass.
 */
export function quotingEdits(
  briefing: Briefing,
  run: Span,
  passage: StoredPassage,
  words: Span,
): QuotingEdits | undefined {
  const span = withEmphasis(briefing.text, run);
  if (span === undefined) return undefined;
  const written = textOf(briefing.text, span);
  const marks = marksOf(briefing);
  const runIn = isRunIn(briefing, span);
  const source = passagesSource([passage]);
  const wording = wordings(written, passage, words, marks).find(
    (text) => matchQuote(readQuote({ text, markdown: true }, { runIn }), source).status === 'exact',
  );
  if (wording === undefined) return undefined;
  const quotation = `${marks.open}${wording}${marks.close}`;
  const citation = citationText(passage.key, citable(passage), briefing.language);
  return { bare: { ...span, text: quotation }, cited: { ...span, text: `${quotation} ${citation}` } };
}

/** The span with an adjacent emphasis mark whose counterpart is inside; undefined if the counterpart is elsewhere. */
function withEmphasis(text: string, { start, end }: Span): Span | undefined {
  const open: string[] = [];
  for (const [mark] of text
    .slice(start, end)
    .matchAll(/(?<!\\)(?:\*+|_+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_+|~~)/gu)) {
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  const [mark, ...more] = open;
  if (mark === undefined) return { start, end };
  if (more.length > 0) return undefined;
  if (text.startsWith(mark, end)) return { start, end: end + mark.length };
  return text.slice(0, start).endsWith(mark) ? { start: start - mark.length, end } : undefined;
}

/** The marks of the briefing's first quotation. */
function marksOf({ text, quotations }: Briefing): QuotationMarks {
  const first = quotations.find(({ form }) => form === 'inline');
  return marksFor(text.charAt(first?.start ?? -1));
}

/** Whether the span follows words of its sentence. */
function isRunIn({ text, sentences }: Briefing, span: Span): boolean {
  const sentence = sentences.find((each) => contains(each, span));
  return /\p{L}/u.test(text.slice(sentence?.start ?? span.start, span.start));
}

/** Candidates for the text between the marks: the writer's words, then the source's, first with the writer's initial letter. */
function wordings(
  written: string,
  passage: StoredPassage,
  words: Span,
  marks: QuotationMarks,
): readonly string[] {
  const text = quotableText(passage);
  const inner = tidy(withInnerMarks(text, markPairs(text), words, marks));
  const plain = passage.markup === 'markdown' ? inner : escapedText(inner);
  const [own = '', its = ''] = [/\p{L}/u.exec(written)?.[0], /\p{L}/u.exec(plain)?.[0]];
  const withFirst = (letter: string): string => plain.replace(its, () => letter);
  const isSame = own !== its && own.toLowerCase() === its.toLowerCase();
  return [written, ...(isSame ? [withFirst(own), withFirst(`[${own}]`)] : []), plain];
}
