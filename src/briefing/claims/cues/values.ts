import {
  evaluations,
  evaluativeOpeners,
  extraposedEvaluations,
} from '../../../language/en/claims/evaluations.ts';
import { idioms } from '../../../language/en/claims/idioms.ts';
import { everybody, openQuestions, stances } from '../../../language/en/claims/stances.ts';
import { strongAdjectives } from '../../../language/en/claims/valuing-words.ts';
import type { Clause, SentenceReading } from '../clause.ts';
import { has, startsWith } from './phrases.ts';

const exclamation = /!["”’)\]]*$/u;

/** Whether the clause says that something is good, bad, wise or tragic, or takes a stance on it. */
export function evaluativeCue(clause: Clause): boolean {
  if (startsWith(clause, evaluativeOpeners)) return true;
  return (
    ((clause.form !== 'past' && startsWith(clause, everybody)) ||
      matters(clause) ||
      helpless(clause) ||
      has(clause, idioms) ||
      has(clause, evaluations) ||
      has(clause, extraposedEvaluations) ||
      has(clause, stances) ||
      exclamation.test(clause.text)) &&
    !clause.attributed
  );
}

/** Whether the subject of the sentence is an open question: "Whether it works is another matter." */
export function opensQuestion({ clauses: [first] }: SentenceReading): boolean {
  return (
    first !== undefined && first.form !== 'past' && !first.attributed && startsWith(first, openQuestions)
  );
}

/** "The answer matters for policy." */
function matters({ lowerWords, verb }: Clause): boolean {
  return lowerWords[verb] === 'matters' || lowerWords[verb] === 'matter';
}

/** "The courts cannot compete with that". "Suspects cannot be tried" is a rule, not a value. */
function helpless({ lowerWords, verb, names }: Clause): boolean {
  return (
    /^(?:cannot|can't)$/u.test(lowerWords[verb] ?? '') && lowerWords[verb + 1] !== 'be' && names.length === 0
  );
}

/** Whether a word that praises or blames stands anywhere. This is enough if nothing else indicates a fact. */
export function slanted(clause: Clause): boolean {
  return clause.lowerWords.some((word) => strongAdjectives.has(word)) && !clause.attributed;
}
