import { instructionOpeners, subordinators } from '../../../language/en/claims/instructions.ts';
import { determiners, prepositions } from '../../../language/en/function-words.ts';
import { nounLikeVerbs } from '../../../language/en/verbs.ts';
import type { Clause } from '../clause.ts';
import { sureVerb } from '../verbs.ts';
import { isBaseVerb, isPast, isThirdPerson } from '../vocabulary.ts';

const toReader = new RegExp(`^${instructionOpeners}\\b`, 'u');

const clauseOpener =
  /^(?:to|when|if|before|after|once|while|for|in|by|using|with|as|during|where) [^,]{2,160}, (?=[a-z])/u;

/** Whether the sentence tells the reader to do something: "See the annex.", "When in doubt, ask the desk." */
export function instruction(clause: Clause): boolean {
  if (toReader.test(clause.lower)) return true;
  if (commandAt(clause, 0)) return true;
  const opener = clauseOpener.exec(clause.lower);
  if (opener === null) return false;
  return commandAt(clause, opener[0].match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.length ?? 0);
}

/** Whether the word at `index` is a plain verb form that a command may begin with, and no finite verb follows it. */
function commandAt(clause: Clause, index: number): boolean {
  const words = clause.lowerWords;
  const verb = words[index];
  if (verb === undefined || !isBaseVerb(verb) || index + 1 >= words.length) return false;
  if (index > 0 && /^\p{Lu}/u.test(clause.words[index] ?? '')) return false;
  const next = words[index + 1] ?? '';
  if (verb === 'let' && next === 'us') return false;
  if (isThirdPerson(next) || isPast(next)) return false;
  if (sureVerb(words, index + 1) !== undefined && !determiners.has(next)) return false;
  if (nounLikeVerbs.has(verb)) return !mainVerbAfter(clause, index + 1);
  return (
    prepositions.has(next) || determiners.has(next) || !mainVerbAfter(clause, index + 1) || words.length < 6
  );
}

/** Whether a finite verb follows before a word that opens a subordinate clause. */
function mainVerbAfter(clause: Clause, from: number): boolean {
  for (let index = from; index < clause.lowerWords.length; index++) {
    if (subordinators.has(clause.lowerWords[index] ?? '')) return false;
    if (sureVerb(clause.lowerWords, index) !== undefined) return true;
  }
  return false;
}
