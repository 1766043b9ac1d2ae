/**
 * The signs that may break a word at the end of a line: the hyphens, the soft hyphen, and the negation sign that some extractors write
 * for it.
 */
export const breakingSigns = '\\-\\u2010\\u00AD\\u00AC';

/** How a word may read that a line end breaks behind a hyphen. */
export interface BrokenWord {
  /** Without the hyphen: `evaluation` for `evalu-⏎ation`. Absent where a capital or a figure follows: `Anglo-⏎American`, `F-⏎16`. */
  readonly joined?: string;
  /** With it: `multi-page` for `multi-⏎page`. */
  readonly hyphenated: string;
}

/**
 * The readings of the word whose parts stand before and after a hyphen at a line's end; undefined where they are two words: `pre-⏎and
 * post-war`, `2019-⏎2020`.
 */
export function brokenWord(before: string, after: string): BrokenWord | undefined {
  if (!ending.test(before) || !beginning.test(after) || suspended.test(after)) return undefined;
  if (figure.test(before) && startsFigure.test(after)) return undefined;
  const hyphenated = `${before}-${after}`;
  const isOne =
    (uncased.test(before) && startsUncased.test(after)) ||
    (capitals.test(before) && startsCapitals.test(after));
  return isOne ? { joined: before + after, hyphenated } : { hyphenated };
}

const ending = /[\p{L}\p{M}\p{N}]$/u;
const figure = /\p{N}$/u;
const startsFigure = /^\p{N}/u;
const beginning = /^[\p{L}\p{N}]/u;
/** Words before which a hyphen hangs, in English, German, French and Spanish. */
const suspended = /^(?:and|or|to|und|oder|bis|et|ou|y|o)(?![\p{L}\p{M}\p{N}'’-])/u;
/** Small letters, and those of scripts without capitals. */
const uncased = /[\p{Ll}\p{Lo}\p{M}]$/u;
const startsUncased = /^[\p{Ll}\p{Lo}]/u;
const capitals = /\p{Lu}{2}$/u;
const startsCapitals = /^\p{Lu}{2}/u;
