import type { Markup } from '../../corpus/source.ts';
import { type QuoteToken, quoteTokens } from '../../text/quotes/quote-tokens.ts';

/** A text, and how it is written. */
export interface MarkedUp {
  readonly text: string;
  readonly markup: Markup;
}

/**
 * The words of a passage as two states of it are compared: after the one normalisation, without punctuation and quotation marks, and
 * with the signs that change what is said: of `about $5 (12 %)` these are `about`, `$`, `5`, `12` and `%`.
 */
export function comparedWords({ text, markup }: MarkedUp): readonly QuoteToken[] {
  return quoteTokens({ text, markdown: markup === 'markdown' }).filter(
    ({ kind, text: written }, at, all) =>
      kind === 'word' || (kind === 'sign' && (meaning.test(written) || isMinus(written, at, all))),
  );
}

/** Words as one text in which a run of words is found as a part: each has a line feed behind it, which no word has. */
export function streamed(words: readonly QuoteToken[]): string {
  return words.map(({ text }) => `${text}\n`).join('');
}

/** Currencies, percent, degrees and signs of arithmetic. */
const meaning = /^[\p{Sc}%‰°<>=+≤≥≠±×÷]$/u;

/** A hyphen directly before a figure, and behind a space: `-5`. */
function isMinus(written: string, at: number, all: readonly QuoteToken[]): boolean {
  const [before, sign, next] = [all[at - 1], all[at], all[at + 1]];
  if (written !== '-' || sign === undefined || next === undefined) return false;
  return next.start === sign.end && /^\p{N}/u.test(next.text) && before?.end !== sign.start;
}
