import type { Span } from '../span.ts';
import { endAfter, marks } from './sentence-ends.ts';
import { stretches } from './sentence-lines.ts';
import { unbroken } from './sentence-whole.ts';

/**
 * The sentences of a text, in order, outer white space left out; nothing but white space lies between them.
 *
 * For `He met U.S. Secretary Kerry. [@port, ¶4] They left.` there are two, 0 to 40 and 41 to 51: a citation that follows
 * a sentence directly belongs to it. A blank line always ends a sentence; a single line break does not when the text
 * runs on. `language` is a language tag (`en`, `de-AT`); it chooses the abbreviations. A quotation of several sentences that
 * is run into a sentence stays whole, unless `quotations` asks to cut it too.
 *
 * Rules of our own over every full stop, rather than `Intl.Segmenter`: its cuts differ between hosts with their version of
 * ICU, and nearly all of them would have to be put right here.
 */
export function sentences(text: string, language = 'en', quotations: 'whole' | 'cut' = 'whole'): Span[] {
  return stretches(text).flatMap((stretch) => cut(text, stretch, language, quotations));
}

function cut(text: string, stretch: Span, language: string, quotations: 'whole' | 'cut'): Span[] {
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

/** Most words of a headline are capitalised, so that a capital says nothing about where a sentence begins. */
function isHeadline(run: string): boolean {
  if (run.length > 300 || /[.!?]["”’)\]]*$/u.test(run)) return false;
  const long = run.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capitals.length >= long.length * 0.8;
}
