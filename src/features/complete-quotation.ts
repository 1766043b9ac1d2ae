import { citationText } from '../briefing/write-citation.ts';
import type { Hit, PassageStore } from '../store/store.ts';
import { clauseEnd } from '../text/clauses.ts';
import { type MarkPair, markPairs } from '../text/marks.ts';
import { tidy } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, contains } from '../text/span.ts';
import { words } from '../text/words.ts';

/** How the writer opened the quotation. */
export interface QuotationStyle {
  /** The opening mark typed; absent in a block quote, which needs none. */
  readonly mark?: string;
  /** Whether it stands in a Markdown block quote, where the final full stop stays. */
  readonly block: boolean;
}

/** One way to go on with the words typed. */
export interface QuotationItem {
  /** What stands after the opening mark once accepted: the source's words, the closing mark, the citation. */
  readonly insert: string;
  /** The source's words only, white space tidied: what the reader will read between the marks. */
  readonly words: string;
  /** The part of `words` that follows what was typed. */
  readonly rest: string;
  readonly extent: 'sentence' | 'clause';
  readonly passage: Hit;
  /** Where the words stand in `passage.text`. */
  readonly span: Span;
}

/** How many words must be typed before anything is offered: with one, every list is noise. */
export const fewestWords = 2;

/** Longer text than this after a mark is no longer the beginning of something; in words. */
const mostWords = 60;

/**
 * The quotations that begin or go on with the words typed after an opening mark, best first: for each place in the
 * sources the whole sentence, then its clause where that is shorter. Empty for fewer than two words.
 *
 * For `The lack of Syrian fi` the first item inserts
 * `The lack of Syrian fighters on the ground … France bombings” [@illusions-of-victory, ¶7]`.
 */
export async function completeQuotation(
  typed: string,
  style: QuotationStyle,
  store: PassageStore,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly QuotationItem[]> {
  const count = words(typed).length;
  if (count < fewestWords || count > mostWords) return [];
  const hits = await store.phrase(typed, { limit }, signal);
  const items: QuotationItem[] = [];
  for (const hit of hits) {
    const cut = cutter(hit);
    for (const mark of hit.marks) items.push(...cut(mark, style));
  }
  return items.slice(0, limit);
}

/** Cuts items out of one passage; its sentences and marks are found once for all places in it. */
function cutter(hit: Hit): (typed: Span, style: QuotationStyle) => QuotationItem[] {
  const ends = sentences(hit.text).map((sentence) => sentence.end);
  const pairs = markPairs(hit.text);
  return (typed, style) => {
    const own = pairs.findLast((pair) => pair.closed && contains(pair.inner, typed));
    const sentenceEnd = ends.find((end) => end >= typed.end) ?? hit.text.length;
    const end = own === undefined ? sentenceEnd : Math.min(sentenceEnd, own.inner.end);
    const items = [item(hit, pairs, { start: typed.start, end }, typed, style, 'sentence')];
    const clause = clauseEnd(hit.text, typed.end, end);
    if (clause !== undefined) {
      const shorter = item(hit, pairs, { start: typed.start, end: clause }, typed, style, 'clause');
      if (shorter.words !== items[0]?.words) items.push(shorter);
    }
    return items;
  };
}

function item(
  hit: Hit,
  pairs: readonly MarkPair[],
  span: Span,
  typed: Span,
  style: QuotationStyle,
  extent: 'sentence' | 'clause',
): QuotationItem {
  const marks = style.mark === undefined ? undefined : marksFor(style.mark);
  const quoted = (part: Span): string => tidy(withInnerMarks(hit.text, pairs, part, marks));
  const whole = quoted(span);
  const text = style.block && extent === 'sentence' ? whole : withoutFinalStop(whole);
  const head = quoted({ start: span.start, end: typed.end });
  return {
    insert: `${text}${marks?.close ?? ''} ${citationText(hit.key, hit.number)}`,
    words: text,
    rest: text.slice(head.length),
    extent,
    passage: hit,
    span,
  };
}

/** The marks that go with an opening mark: its closing one, and the single ones for quotations inside. */
interface Marks {
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

function marksFor(open: string): Marks {
  switch (open) {
    case '„':
      return { close: '“', innerOpen: '‚', innerClose: '‘' };
    case '«':
      return { close: '»', innerOpen: '‹', innerClose: '›' };
    case '»':
      return { close: '«', innerOpen: '›', innerClose: '‹' };
    case '"':
      return { close: '"', innerOpen: "'", innerClose: "'" };
    default:
      return { close: '”', innerOpen: '‘', innerClose: '’' };
  }
}

/**
 * The source's words with its own double marks turned into single ones. A quotation that is opened within the stretch
 * but closed beyond it is closed at the stretch's end, so that no mark is left open.
 */
function withInnerMarks(
  text: string,
  pairs: readonly MarkPair[],
  span: Span,
  marks: Marks | undefined,
): string {
  if (marks === undefined) return text.slice(span.start, span.end);
  const at = new Map<number, string>();
  let open = 0;
  for (const pair of pairs) {
    const opens = pair.start >= span.start && pair.start < span.end;
    const closes = pair.closed && pair.end > span.start && pair.end <= span.end;
    if (opens) at.set(pair.start, marks.innerOpen);
    if (closes) at.set(pair.end - 1, marks.innerClose);
    if (opens && !closes) open += 1;
  }
  let result = '';
  for (let index = span.start; index < span.end; index += 1) result += at.get(index) ?? text.charAt(index);
  return result.trimEnd() + marks.innerClose.repeat(open);
}

/**
 * Leaves out a final comma or full stop (also before closing inner marks), because the writer ends the sentence after
 * the citation. An ellipsis and the stop of an abbreviation such as `U.S.` belong to the words and stay.
 */
function withoutFinalStop(text: string): string {
  const match = /([.,])([’'”"›‹‘]*)$/u.exec(text);
  if (match === null) return text;
  const head = text.slice(0, match.index);
  if (match[1] === '.' && (/[.…]$|[.…]\s$/u.test(head) || /(?:^|[\s(‘'“"])(?:\p{L}\.)+\p{L}$/u.test(head)))
    return text;
  return head + (match[2] ?? '');
}
