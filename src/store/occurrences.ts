import { words } from '../text/words.ts';
import type { Span } from '../text/span.ts';
import type { Term } from './terms.ts';

/** A place in a passage where one of the terms stands. */
export interface Occurrence extends Span {
  /** Index into the terms. */
  readonly term: number;
  /** The how manieth word of the passage it is, from 0. */
  readonly word: number;
}

/** All occurrences in a passage, in order, and how many words it has. */
export interface Occurrences {
  readonly found: readonly Occurrence[];
  readonly words: number;
}

/** Finds the terms in passages; made once for a query. */
export function finder(terms: readonly Term[]): (text: string) => Occurrences {
  const byForm = new Map<string, number>();
  for (const [index, { forms }] of terms.entries()) for (const form of forms) byForm.set(form, index);
  return (text) => {
    const found: Occurrence[] = [];
    let count = 0;
    for (const { folded, start, end } of plain.test(text) ? plainWords(text) : words(text)) {
      const term = byForm.get(folded);
      if (term !== undefined) found.push({ term, start, end, word: count });
      count += 1;
    }
    return { found, words: count };
  };
}

/**
 * ASCII, and the marks of edited text that are no part of words (quotation marks, dashes, signs of currency, no-break spaces):
 * most passages of Latin script are so.
 */
const plain = /^[\t\n\r -~\u00A0\u00AB\u00BB\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** The same words as {@link words}, for a {@link plain} text, several times faster. */
function* plainWords(text: string): Iterable<{ folded: string; start: number; end: number }> {
  const pattern = /[A-Za-z0-9]+/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { folded: match[0].toLowerCase(), start: match.index, end: pattern.lastIndex };
  }
}
