import {
  infinitiveOpeners,
  modals,
  pastAuxiliaries,
  presentAuxiliaries,
} from '../../language/en/auxiliaries.ts';
import { irregularPasts, notPasts, simplePasts } from '../../language/en/past-forms.ts';
import { nounLikeVerbs, plainVerbs } from '../../language/en/verbs.ts';

/**
 * The forms of English words, from the tables of `language/en`. `verbs.ts` guesses words that the tables lack from their endings and
 * neighbours.
 */

const baseForms: ReadonlySet<string> = new Set([...plainVerbs, ...nounLikeVerbs]);
const thirdPersons = new Set(Array.from(baseForms, thirdPerson));

/** Whether `word` (lower case) is the plain form of a known verb: `see`, `determine`, `compare`. */
export function isBaseVerb(word: string): boolean {
  return baseForms.has(word);
}

/** Whether `word` (lower case) is the form of a known verb after `he` or `she`: `says`, `reports`. */
export function isThirdPerson(word: string): boolean {
  return thirdPersons.has(word);
}

/** Whether `word` (lower case) is a past form other than of "be" and "have": `fell`, `blocked`, not `been`. */
export function isPast(word: string): boolean {
  return irregularPasts.has(word) || (/..ed$/u.test(word) && !notPasts.has(word));
}

/** Whether a past form may be a participle too: `sold`, `blocked`, not `went`. */
export function isParticiple(word: string): boolean {
  return isPast(word) && !simplePasts.has(word);
}

/** The tense of a form of "be", "have" or "do". */
export function auxiliaryTense(word: string): 'past' | 'present' | undefined {
  if (pastAuxiliaries.has(word)) return 'past';
  return presentAuxiliaries.has(word) ? 'present' : undefined;
}

/** Whether no finite verb follows `word` directly: `to`, `let`, `not`, a modal. */
export function precedesInfinitive(word: string): boolean {
  return modals.has(word) || infinitiveOpeners.has(word);
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** The plain form of a verb form in -s. */
export function plainForm(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return baseForms.has(word.slice(0, -1)) ? word.slice(0, -1) : word.slice(0, -2);
}
