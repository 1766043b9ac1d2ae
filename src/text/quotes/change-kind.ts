import { isFigure, isName, isNegation } from './meaning.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** The kinds of changes by what they affect, the gravest first. */
export const changeKinds = ['negation', 'number', 'name', 'words', 'letters', 'signs'] as const;
/** See {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number];

/**
 * The gravest kind of a change from the `removed` tokens to the `added` ones. `names` are folded words that are names somewhere in
 * either text.
 */
export function changeKind(
  removed: readonly QuoteToken[],
  added: readonly QuoteToken[],
  names: ReadonlySet<string>,
): ChangeKind {
  const differ = (is: (token: QuoteToken) => boolean): boolean =>
    foldedText(removed, is) !== foldedText(added, is);
  if (differ(isNegation)) return 'negation';
  if (differ(isFigure)) return 'number';
  if (sameLetters(removed, added))
    return [...removed, ...added].some(({ kind }) => kind === 'word') ? 'letters' : 'signs';
  if (differ((token) => isName(token) || (/^\p{Lu}/u.test(token.text) && names.has(token.folded))))
    return 'name';
  return 'words';
}

function foldedText(tokens: readonly QuoteToken[], is: (token: QuoteToken) => boolean): string {
  return tokens
    .filter(is)
    .map(({ folded }) => folded)
    .join(' ');
}

function sameLetters(removed: readonly QuoteToken[], added: readonly QuoteToken[]): boolean {
  return foldedText(removed, isWord) === foldedText(added, isWord);
}

function isWord({ kind }: QuoteToken): boolean {
  return kind === 'word';
}
