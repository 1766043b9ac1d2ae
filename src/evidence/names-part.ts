import { isPartNumber } from '../corpus/place.ts';
import { announcesPart } from '../language/numbered-parts.ts';
import type { Span } from '../text/span.ts';

/** Maximum length of the word before a number, in UTF-16 units. */
const longestWord = 20;

/**
 * Whether a figure only says which numbered part of its source a claim is about: the `4.2` of `clause 4.2(b)` where one of the cited
 * passages has `4.2(b)` or `4.2(c)` printed before it.
 */
export function namesPart(text: string, { start }: Span, printed: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - longestWord), start);
  const word = before.trimEnd().split(/\s/).at(-1) ?? '';
  if (!announcesPart(word) && !before.endsWith('§')) return false;
  const number = /^[\p{L}\p{N}.()]{1,40}/u.exec(text.slice(start))?.[0].replace(/\.$/, '') ?? '';
  const [figure = ''] = /^\p{N}+(?:\.\p{N}+)*/u.exec(number) ?? [];
  return (
    figure !== '' &&
    printed.some((own) => own.split(/[^\p{N}.]/u).includes(figure) || isPartNumber(own, figure))
  );
}
