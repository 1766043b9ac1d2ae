import type { Span } from './span.ts';

/** A text with the stretches that are none of its words: a page's head, the figure of a footnote, the line end inside a word. */
export interface WithAsides {
  readonly text: string;
  /** In order and apart from each other; left out where there are none. */
  readonly asides?: readonly Span[];
}

/**
 * A text of the same length in which only its words are visible. For `the govern-⏎ment.12 The` with its two asides this is
 * `the government. The`, with word joiners for the hyphen and the line end, which the normalisation drops, and spaces for the figure.
 */
export function withoutAsides({ text, asides = [] }: WithAsides): string {
  if (asides.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of asides) {
    if (start < done) continue;
    const inWord = /^\S\S$/u.test(text.charAt(start - 1) + text.charAt(end));
    parts.push(text.slice(done, start), (inWord ? joiner : ' ').repeat(end - start));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Whether a text has more than asides; the page number alone between two paragraphs has not. */
export function hasWords({ text, asides = [] }: WithAsides): boolean {
  const [only] = asides;
  return only === undefined || withoutAsides({ text, asides }).trim() !== '';
}

/** The asides within a stretch of a text, as they lie in that stretch. */
export function asidesWithin(asides: readonly Span[], { start, end }: Span): Span[] {
  return asides.flatMap((aside) =>
    aside.start < end && aside.end > start
      ? [{ start: Math.max(aside.start, start) - start, end: Math.min(aside.end, end) - start }]
      : [],
  );
}

/** U+2060: has no width, separates no words, and is dropped by the normalisation. */
const joiner = '\u2060';
