import type { Word } from '../text/words.ts';
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
  const content = list.filter((word) => !isStopWord(word.folded));
  const weighing = content.length > 0 ? content : list;
  return weighing.flatMap((word) => {
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

/** Words that say nothing about what a sentence is about: articles, pronouns, prepositions, conjunctions, auxiliaries of English. */
function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const stopWords: ReadonlySet<string> = new Set(
  `a about after all also although am an and any are as at be because been before being both but by can could did do does doing
  during each few for from further had has have having he her here hers him his how i if in into is it its itself just let may me
  might more most must my no nor not now of off on once only or other our out over own same shall she should so some such than that
  the their them then there these they this those through to too under until up upon us very was we were what when where which
  while who whom whose why will with would you your t s d ll re ve`.split(/\s+/),
);
