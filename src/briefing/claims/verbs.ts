/**
 * Finds the verbs that assert, and their tense. This is not a part-of-speech tagger: the one considered (compromise, 358 kB) takes a second
 * for a long briefing, which is read again while it is typed.
 */

import { modals } from '../../language/en/auxiliaries.ts';
import {
  clauseStarters,
  determiners,
  participleAdverbs,
  pluralSubjects,
  prepositions,
  pronouns,
} from '../../language/en/function-words.ts';
import { unchangingPasts } from '../../language/en/past-forms.ts';
import { nounLikeVerbs } from '../../language/en/verbs.ts';
import type { FoundVerb, VerbForm } from './clause.ts';
import {
  auxiliaryTense,
  isBaseVerb,
  isParticiple,
  isPast,
  isThirdPerson,
  plainForm,
  precedesInfinitive,
} from './vocabulary.ts';

/**
 * The finite verbs among a clause's words (in lower case). Words that may be something else (`changes`, `reports`, a participle before
 * "by") count only if no other word is surer.
 *
 * `['officials', 'say', 'so']` → present at 1; `['the', 'reports', 'of', 'war']` → none.
 */
export function findVerbs(lower: readonly string[]): readonly FoundVerb[] {
  const sure = scan(lower, sureVerb).filter((verb, at, all) =>
    at === 0 ? !leadingParticiple(lower, verb, all[1]) : !reducedParticiple(lower, verb.index, all[at - 1]),
  );
  if (sure.length > 0) return sure;
  const possible = scan(lower, possibleVerb);
  return possible.length > 0 ? possible : scan(lower, guessedVerb);
}

type FormAt = (lower: readonly string[], index: number) => VerbForm | undefined;

function scan(lower: readonly string[], formAt: FormAt): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let index = 0; index < lower.length; index++) {
    const form = formAt(lower, index);
    if (form !== undefined) found.push({ index, form });
  }
  return found;
}

/** The form of the word at `index` if it can hardly be anything but a finite verb. */
export function sureVerb(lower: readonly string[], index: number): VerbForm | undefined {
  const word = lower[index] ?? '';
  const before = lower[index - 1];
  const after = lower[index + 1] ?? '';
  if (modals.has(word)) return before === 'the' || before === 'a' ? undefined : 'modal';
  const tense = auxiliaryTense(word);
  if (tense === 'past') return tense;
  if (tense === 'present')
    return before === 'to' || (before !== undefined && modals.has(before)) ? undefined : 'present';
  if (before === undefined || precedesInfinitive(before)) return undefined;
  if (
    unchangingPasts.has(word) &&
    (after === '' ? determiners.has(before) : !pronouns.has(before) && !determiners.has(after))
  )
    return undefined;
  if (isPast(word)) return pastParticiple(lower, index) ? undefined : 'past';
  if (isThirdPerson(word)) {
    if (pronouns.has(before)) return 'present';
    if (determiners.has(before) || prepositions.has(before)) return undefined;
    return !nounLikeVerbs.has(plainForm(word)) ||
      determiners.has(after) ||
      after === 'to' ||
      after.endsWith('ly')
      ? 'present'
      : undefined;
  }
  if (isBaseVerb(word)) return takesPlainForm(before) ? 'present' : undefined;
  return !determiners.has(before) &&
    !prepositions.has(before) &&
    /^[a-z]{3,}[^suio]s$/u.test(word) &&
    determiners.has(after)
    ? 'present'
    : undefined;
}

/** The form of a word that may be a verb, a noun or a participle. */
function possibleVerb(lower: readonly string[], index: number): VerbForm | undefined {
  const word = lower[index] ?? '';
  const before = lower[index - 1];
  if (
    before === undefined ||
    precedesInfinitive(before) ||
    determiners.has(before) ||
    prepositions.has(before)
  )
    return undefined;
  if (isPast(word)) return 'past';
  return isThirdPerson(word) || isBaseVerb(word) ? 'present' : undefined;
}

/** The form of a word in no table, if it stands like a verb: after a plural noun or with an -s, and before a word that may follow a verb. */
function guessedVerb(lower: readonly string[], index: number): VerbForm | undefined {
  const word = lower[index] ?? '';
  const before = lower[index - 1] ?? '';
  const after = lower[index + 1] ?? '';
  if (index < 2 || !/^[a-z]{4,}$/u.test(word) || /(?:ing|ly|ous|ful|al|ic|ed|ss|us)$/u.test(word))
    return undefined;
  if (!prepositions.has(after) && !clauseStarters.has(after) && !determiners.has(after)) return undefined;
  if (
    [before, word].some((each) => prepositions.has(each) || determiners.has(each) || clauseStarters.has(each))
  )
    return undefined;
  const plural = /[^su]s$/u.test(before);
  return plural !== word.endsWith('s') ? 'present' : undefined;
}

/** Whether a past form is a participle: after a present form of "be", as an attribute, or between a noun and "by". */
function pastParticiple(lower: readonly string[], index: number): boolean {
  const before = lower[index - 1] ?? '';
  if (determiners.has(before) && !pronouns.has(before)) return true;
  if (prepositions.has(before)) return true;
  const near = before.endsWith('ly') || participleAdverbs.has(before) ? (lower[index - 2] ?? '') : before;
  if (/^(?:is|are|be|being|it's|isn't|aren't|get|gets|been|am)$/u.test(near)) return true;
  return (
    /^(?:by|during|under|upon|within|via|from)$/u.test(lower[index + 1] ?? '') &&
    !/^(?:was|were|had|has|have)$/u.test(near)
  );
}

/** Whether a participle follows a noun in a clause that already has a verb: "applies to ships registered abroad". */
function reducedParticiple(lower: readonly string[], index: number, earlier: FoundVerb | undefined): boolean {
  const word = lower[index] ?? '';
  if (earlier === undefined || auxiliaryTense(word) !== undefined || !isPast(word)) return false;
  if (earlier.form !== 'modal' && !isParticiple(word)) return false;
  const between = lower.slice(earlier.index + 1, index);
  return (
    between.length > (earlier.form === 'modal' ? 0 : 1) &&
    !between.some((each) => pronouns.has(each) || clauseStarters.has(each))
  );
}

/** Whether a participle modifies the subject and the verb is yet to come: "the guide sold at the gate is good". */
function leadingParticiple(lower: readonly string[], verb: FoundVerb, later: FoundVerb | undefined): boolean {
  const word = lower[verb.index] ?? '';
  if (later === undefined || auxiliaryTense(word) !== undefined || !isPast(word)) return false;
  if (!prepositions.has(lower[verb.index + 1] ?? '') || pronouns.has(lower[verb.index - 1] ?? ''))
    return false;
  const main = lower[later.index] ?? '';
  if (!modals.has(main) && auxiliaryTense(main) === undefined) return false;
  return !lower
    .slice(verb.index + 1, later.index)
    .some((each) => clauseStarters.has(each) || pronouns.has(each));
}

/** Whether a plain verb form directly after `word` is its verb: "officials say", "they often say". */
function takesPlainForm(word: string): boolean {
  if (pluralSubjects.has(word)) return true;
  return (
    /[^su']s$/u.test(word) &&
    !/^(?:is|was|has|does|its|his)$/u.test(word) &&
    (!isThirdPerson(word) || nounLikeVerbs.has(plainForm(word)))
  );
}
