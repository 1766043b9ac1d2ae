import { markPairs } from '../marks.ts';
import type { Span } from '../span.ts';

/**
 * The spans that stay whole although sentences end in them: brackets that open in mid-sentence, and quotations that a sentence
 * introduces or continues (`He said: “We left. We stay away.”`). A quotation of whole sentences that stands alone is cut like any
 * text, and so is a very long one.
 */
export function unbroken(run: string, quotations: 'whole' | 'cut'): Span[] {
  const whole = quotations === 'whole' ? [...doubleQuotations(run), ...singleQuotations(run)] : [];
  return [...brackets(run), ...whole].toSorted((a, b) => a.start - b.start);
}

/** Maximum length of a bracket or quotation that stays whole, in UTF-16 units. A longer one was probably never closed. */
const longest = 400;

const sentenceBefore = /[.!?…][\])"'”’»*_]*\s*$/u;

/** Whether no sentence ends right before `at`. */
function midSentence(run: string, at: number): boolean {
  return at > 0 && !sentenceBefore.test(run.slice(Math.max(0, at - 12), at));
}

function brackets(run: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const match of run.matchAll(/[()[\]]/gu)) {
    if (match[0] === '(' || match[0] === '[') open.push(match.index);
    else {
      const start = open.pop();
      const end = match.index + 1;
      if (start !== undefined && end - start <= longest && midSentence(run, start))
        spans.push({ start, end });
    }
  }
  return spans;
}

function doubleQuotations(run: string): Span[] {
  return markPairs(run).filter((pair) => {
    if (!pair.closed || pair.end - pair.start > longest) return false;
    return midSentence(run, pair.start) || closesMidSentence(run, pair.end);
  });
}

/** Whether the sentence continues after a quotation that ends at `end`. */
function closesMidSentence(run: string, end: number): boolean {
  const last = run.charAt(end - 2);
  return !/[.!?…]/u.test(last) || /^\s*(?:[,;:–—]|\p{Ll})/u.test(run.slice(end, end + 12));
}

/** Quotations in single marks whose closing mark cannot be an apostrophe: `‘We left. We stay away.’` */
function singleQuotations(run: string): Span[] {
  const spans: Span[] = [];
  for (const match of run.matchAll(/(?<=^|[\s([—–“"])‘[^‘\r\n]{1,400}?[.,!?…]’(?=[\s.,;:!?)\]—–”"]|$)/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (midSentence(run, span.start) || closesMidSentence(run, span.end)) spans.push(span);
  }
  return spans;
}
