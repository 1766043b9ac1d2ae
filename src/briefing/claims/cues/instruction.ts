import type { Clause } from '../reading.ts';
import { sureVerb } from '../verbs.ts';
import {
  isAmbiguousVerb,
  isBaseVerb,
  isPast,
  isDeterminer,
  isPreposition,
  isThirdPerson,
} from '../vocabulary.ts';

const toReader =
  /^(?:(?:please|do not|don't|never|always|be sure|make sure|try to|remember to|let (?!us\b)|cf|see|see also|compare|for (?:more|further|details|a [a-z ]{1,30}), (?:see|consult|visit|read))\b|(?:if|when|once|before|after|to) [^,]{1,120}, (?:please|you (?:can|should|need|may|will|must|have)))\b|^you (?:can|should|must|need to|may|will (?:need|have|want)|have to|could)\b/u;

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

/** Whether the word at `index` is a verb's plain form with what a command has after it, and no verb of its own follows at once. */
function commandAt(clause: Clause, index: number): boolean {
  const words = clause.lowerWords;
  const verb = words[index];
  if (verb === undefined || !isBaseVerb(verb) || index + 1 >= words.length) return false;
  if (index > 0 && /^\p{Lu}/u.test(clause.words[index] ?? '')) return false;
  const next = words[index + 1] ?? '';
  if (verb === 'let' && next === 'us') return false;
  if (isThirdPerson(next) || isPast(next)) return false;
  if (sureVerb(words, index + 1) !== undefined && !isDeterminer(next)) return false;
  if (!isAmbiguousVerb(verb))
    return isPreposition(next) || isDeterminer(next) || !mainVerbAfter(clause, index + 1) || words.length < 6;
  return !mainVerbAfter(clause, index + 1);
}

/** Whether a finite verb follows before a word that opens a subordinate clause. */
function mainVerbAfter(clause: Clause, from: number): boolean {
  for (let index = from; index < clause.lowerWords.length; index++) {
    const word = clause.lowerWords[index] ?? '';
    if (
      /^(?:that|which|who|whom|whose|whether|if|when|where|how|what|why|because|as|until|based|before|after|unless|while|so|and|you)$/u.test(
        word,
      )
    )
      return false;
    if (sureVerb(clause.lowerWords, index) !== undefined) return true;
  }
  return false;
}
