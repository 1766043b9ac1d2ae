import type { Span } from '../span.ts';
import { endAfter, marks } from './sentence-ends.ts';
import { stretches } from './sentence-lines.ts';
import { unbroken } from './sentence-whole.ts';

/**
 * The sentences of a text in order, without outer white space; only white space lies between them.
 *
 * For `He met U.S. Secretary Kerry. [@port, ¶4] They left.` there are two, 0 to 40 and 41 to 51: a citation right
 * after a sentence belongs to it. A blank line always ends a sentence; a single line break does not where the text continues.
 * `language` is a language tag (`en`, `de-AT`) and selects the abbreviations. A quotation of several sentences inside a sentence
 * stays whole, unless `quotations` is `cut`.
 *
 * `Intl.Segmenter` is not used: its cuts depend on the host's version of ICU, and most of them would need correction here.
 */
export function sentences(text: string, language = 'en', quotations: 'whole' | 'cut' = 'whole'): Span[] {
  return stretches(text).flatMap((stretch) => cutStretch(text, stretch, language, quotations));
}

/** The sentences of one stretch. */
function cutStretch(text: string, stretch: Span, language: string, quotations: 'whole' | 'cut'): Span[] {
  const run = text.slice(stretch.start, stretch.end);
  const whole = unbroken(run, quotations);
  const headline = isHeadline(run);
  const found: Span[] = [];
  let start = 0;
  let next = 0;
  let wholeUntil = 0;
  for (const mark of marks(run)) {
    if (mark.start < start) continue;
    for (let span = whole[next]; span !== undefined && span.start < mark.start; span = whole[++next])
      wholeUntil = Math.max(wholeUntil, span.end);
    const end = endAfter(run, mark, { start, wholeUntil, language, headline });
    if (end === undefined) continue;
    found.push({ start: stretch.start + start, end: stretch.start + end });
    start = end + run.slice(end).search(/\S|$/u);
  }
  if (start < run.length) found.push({ start: stretch.start + start, end: stretch.end });
  return found;
}

/** Whether most words are capitalised, so that a capital does not show where a sentence begins. */
function isHeadline(run: string): boolean {
  if (run.length > 300 || /[.!?]["”’)\]]*$/u.test(run)) return false;
  const long = run.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capitals.length >= long.length * 0.8;
}
