import { minQuotationWords } from '../briefing/quotations/quotations.ts';
import { placeScore } from '../text/place-score.ts';
import type { Hit, PassageStore } from '../store/store.ts';
import { bracketPairs, withoutNote } from '../text/brackets.ts';
import { clauseEnd } from '../text/sentences/clauses.ts';
import { quotableText } from './quotable-text.ts';
import { lowSinglePairs, markPairs, singlePairs } from '../text/marks.ts';
import { wordStart } from '../text/quotes/quote-tokens.ts';
import { rowCellEnd } from '../text/row-cells.ts';
import { sentences } from '../text/sentences/sentences.ts';
import { type Span, contains } from '../text/span.ts';
import { words } from '../text/words.ts';
import { commonStart } from '../text/common-start.ts';
import { type QuotationStyle, quotationWriter } from './write-quotation.ts';

/** One way to continue the typed words. */
export interface QuotationItem {
  /** The text after the opening mark once accepted: the source's words, the closing mark, the citation. */
  readonly insert: string;
  /** The source's words, with tidied white space, as they will be between the marks. */
  readonly words: string;
  /** The part of `words` after the typed text. */
  readonly rest: string;
  readonly extent: 'sentence' | 'clause';
  readonly passage: Hit;
  /**
   * The span of the words in `passage.text`, from the start of the word in which the typed text begins, even within it (`[T]he`,
   * `1,200`).
   */
  readonly span: Span;
  /** The span of the typed words in `passage.text`. */
  readonly typed: Span;
}

/** Minimum words typed before anything is offered: after one word every list is noise. */
export const fewestWords = 2;

/** Maximum words typed after a mark: a longer text is not the beginning of a quotation. */
const mostWords = 60;

/**
 * The quotations that contain the words typed after an opening mark, best first: those that begin a sentence, then a clause. Each place in
 * the sources gives the whole sentence, then its clause if that is shorter. Empty for fewer than two words.
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
  return hits
    .flatMap((hit) => {
      const cut = cutter(hit, style);
      return hit.marks.map((mark) => ({ cut, mark, score: placeScore(hit.text, mark.start) }));
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .flatMap(({ cut, mark }) => cut(mark))
    .filter(({ rest, words: quoted }) => rest !== '' || words(quoted).length >= minQuotationWords)
    .filter(({ insert }, place, all) => all.findIndex((item) => item.insert === insert) === place)
    .slice(0, limit);
}

/** Makes the items of one passage; its sentences and marks are found once for all places in it. */
function cutter(hit: Hit, style: QuotationStyle): (typed: Span) => QuotationItem[] {
  const text = quotableText(hit);
  const ends = sentences(text, 'en', 'cut').map((sentence) => sentence.end);
  const quotations = [...markPairs(text), ...singlePairs(text), ...lowSinglePairs(text)].filter(
    (pair) => pair.closed,
  );
  const brackets = bracketPairs(text);
  const last = wholeWordsEnd(text);
  const write = quotationWriter(hit);
  return (typed) => {
    if (typed.end > last) return [];
    const whole = wordStart(text, typed.start);
    const opened = brackets.find(({ start, end }) => start + 1 === whole && end > whole);
    const keepsBracket = opened !== undefined && (text[opened.start] === '[' || opened.end <= typed.end);
    const first = keepsBracket ? opened.start : whole;
    const start = text[first] === '[' && text[first - 1] === '\\' ? first - 1 : first;
    const around = [...quotations.map(({ inner }) => inner), ...brackets.map(inside)]
      .filter((inner) => contains(inner, { start, end: typed.end }))
      .map((inner) => inner.end);
    const sentence = Math.min(
      last,
      ends.find((at) => at >= typed.end) ?? last,
      rowCellEnd(text, typed.end) ?? last,
      longestEnd(text, start),
    );
    const end = withoutNote(text, Math.min(Math.max(typed.end, sentence), ...around), typed.end);
    const item = (until: number, extent: QuotationItem['extent']): QuotationItem => {
      const span = { start, end: until };
      const written = write(span, style);
      const head = write({ start, end: typed.end }, style).words;
      const rest = written.words.slice(commonStart(written.words, head));
      return { ...written, rest, extent, passage: hit, span, typed };
    };
    const longer = item(end, 'sentence');
    const clause = clauseEnd(text, typed.end, end);
    const shorter = clause === undefined ? undefined : item(clause, 'clause');
    return shorter === undefined || shorter.words === longer.words ? [longer] : [longer, shorter];
  };
}

/** Maximum length of a quotation, in UTF-16 units: a list or a log may have no end of a sentence for pages. */
const longestQuotation = 1_200;

/** Where a quotation from `start` ends at the latest: behind a whole word. */
function longestEnd(text: string, start: number): number {
  const most = start + longestQuotation;
  if (text.length <= most) return text.length;
  const space = text.slice(start, most).search(/\s\S*$/u);
  if (space > 0) return start + space;
  return /^[\uDC00-\uDFFF]/.test(text.slice(most, most + 1)) ? most - 1 : most;
}

/** The end of the last whole word of a passage: the end of a page may break the last one, `evalu-`. */
function wholeWordsEnd(text: string): number {
  const broken = /\s\S{0,60}\p{L}[-\u2010\u00AD]$/u.exec(text.slice(-longestBroken));
  return broken === null ? text.length : text.length - broken[0].length;
}

/** Maximum length of a broken word at the end of a passage, in UTF-16 units. */
const longestBroken = 62;

function inside({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}
