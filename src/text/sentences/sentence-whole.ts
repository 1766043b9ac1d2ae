import { markPairs } from '../marks.ts';
import type { Span } from '../span.ts';

/**
 * What is not cut though sentences end in it: brackets that open in mid-sentence, and quotations that are run into a
 * sentence at their beginning or end (`He said: “We left. We stay away.”`). A quotation made of whole sentences, with
 * nothing before or after in its own sentence, is cut like any text, and so is one that is very long.
 */
export function unbroken(run: string, quotations: 'whole' | 'cut'): Span[] {
  const whole = quotations === 'whole' ? [...doubleQuotations(run), ...singleQuotations(run)] : [];
  return [...brackets(run), ...whole].toSorted((a, b) => a.start - b.start);
}

/** In UTF-16 units. A bracket or quotation longer than this is read as text of its own, or was never closed. */
const longest = 400;

const sentenceBefore = /[.!?…][\])"'”’»*_]*\s*$/u;

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

function closesMidSentence(run: string, end: number): boolean {
  const last = run.charAt(end - 2);
  return !/[.!?…]/u.test(last) || /^\s*(?:[,;:–—]|\p{Ll})/u.test(run.slice(end, end + 12));
}

/** `‘We left. We stay away.’`: only where the closing mark cannot be an apostrophe. */
function singleQuotations(run: string): Span[] {
  const spans: Span[] = [];
  for (const match of run.matchAll(/(?<=^|[\s([—–“"])‘[^‘\r\n]{1,400}?[.,!?…]’(?=[\s.,;:!?)\]—–”"]|$)/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (midSentence(run, span.start) || closesMidSentence(run, span.end)) spans.push(span);
  }
  return spans;
}
