import { citationText } from '../briefing/write-citation.ts';
import type { Hit, PassageStore } from '../store/store.ts';
import { clauseEnd } from '../text/clauses.ts';
import { type MarkPair, markPairs } from '../text/marks.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, contains } from '../text/span.ts';
import { words } from '../text/words.ts';
import { marksFor, quotedWords, withoutFinalStop } from './write-quotation.ts';

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
  const quoted = (part: Span): string => quotedWords(hit.text, pairs, part, marks);
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
