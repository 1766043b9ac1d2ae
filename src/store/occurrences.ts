import { foldWord, words } from '../text/words.ts';
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
    for (const { text: word, start, end } of wordsOf(text)) {
      const term = byForm.get(foldWord(word));
      if (term !== undefined) found.push({ term, start, end, word: count });
      count += 1;
    }
    return { found, words: count };
  };
}

/** The same words as {@link words}; faster for the ASCII that most passages are. */
function wordsOf(text: string): Iterable<{ text: string; start: number; end: number }> {
  return ascii.test(text) ? asciiWords(text) : words(text);
}

const ascii = /^[\t\n\r -~]*$/;

function* asciiWords(text: string): Iterable<{ text: string; start: number; end: number }> {
  const pattern = /[A-Za-z0-9]+/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { text: match[0], start: match.index, end: pattern.lastIndex };
  }
}
