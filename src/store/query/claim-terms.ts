import type { Word } from '../../text/words.ts';
import { contentWords } from './stop-words.ts';
import { termsOf } from './terms.ts';
import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term of a sentence that needs support; terms are in the order of the sentence. */
export type ClaimTerm = Term;

/** Names and figures tell passages apart better than other words do. */
const weights = { name: 1.3, figure: 1.5 };

/** The terms of a sentence by which passages are weighed: its content words, names and figures weighing more. */
export function claimTerms(
  sentence: string,
  list: readonly Word[],
  known: Vocabulary,
  passages: number,
): ClaimTerm[] {
  return contentWords(list).flatMap((word) => {
    const weight = weightOf(word, sentence);
    return termsOf([word], false, known, passages).map((term) => weighted(term, weight));
  });
}

function weighted(term: Term, weight: number): ClaimTerm {
  return { ...term, weight: term.weight * weight };
}

function weightOf(word: Word, sentence: string): number {
  if (/\p{N}/u.test(word.text)) return weights.figure;
  const opens = /^["'“‘«„([\s]*$/u.test(sentence.slice(0, word.start));
  return !opens && /^\p{Lu}/u.test(word.text) ? weights.name : 1;
}
