/**
 * Is there a verb that asserts, and in what tense. No part-of-speech tagger: the one weighed (compromise, 358 kB) took a
 * second for a long briefing, which is read again while it is typed.
 */

import {
  auxiliaryTense,
  closesVerb,
  isAmbiguousVerb,
  isBaseVerb,
  isDeterminer,
  isJoint,
  isModal,
  isParticiple,
  isPast,
  isPreposition,
  isPronoun,
  isThirdPerson,
  isUnchangingPast,
  stem,
} from './vocabulary.ts';

/** How a word stands in a sentence when it is its verb. `modal` are the auxiliaries that do not assert by themselves. */
export type VerbForm = 'past' | 'present' | 'modal';

/** A finite verb of a sentence: its place among the words and its form. */
export interface FoundVerb {
  readonly index: number;
  readonly form: VerbForm;
}

/**
 * The finite verbs among a clause's words (in lower case). Words that are verbs only perhaps (`changes`, `reports`, a
 * participle before "by") count where there is no surer one.
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

type Scan = (lower: readonly string[], index: number) => VerbForm | undefined;

function scan(lower: readonly string[], verbAt: Scan): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let index = 0; index < lower.length; index++) {
    const form = verbAt(lower, index);
    if (form !== undefined) found.push({ index, form });
  }
  return found;
}

/** The form of the word at `index` when it can hardly be anything but a finite verb. */
export function sureVerb(lower: readonly string[], index: number): VerbForm | undefined {
  const word = lower[index] ?? '';
  const before = lower[index - 1];
  const after = lower[index + 1] ?? '';
  if (isModal(word)) return before === 'the' || before === 'a' ? undefined : 'modal';
  const tense = auxiliaryTense(word);
  if (tense === 'past') return tense;
  if (tense === 'present')
    return before === 'to' || (before !== undefined && isModal(before)) ? undefined : 'present';
  if (before === undefined || closesVerb(before)) return undefined;
  if (
    isUnchangingPast(word) &&
    (after === '' ? isDeterminer(before) : !isPronoun(before) && !isDeterminer(after))
  )
    return undefined;
  if (isPast(word)) return pastParticiple(lower, index) ? undefined : 'past';
  if (isThirdPerson(word)) {
    if (isPronoun(before)) return 'present';
    if (isDeterminer(before) || isPreposition(before)) return undefined;
    return !isAmbiguousVerb(stem(word)) || isDeterminer(after) || after === 'to' || after.endsWith('ly')
      ? 'present'
      : undefined;
  }
  if (isBaseVerb(word)) return pluralSubject(before) ? 'present' : undefined;
  return !isDeterminer(before) &&
    !isPreposition(before) &&
    /^[a-z]{3,}[^suio]s$/u.test(word) &&
    isDeterminer(after)
    ? 'present'
    : undefined;
}

/** The form of a word that may be a verb or a noun or a participle. */
function possibleVerb(lower: readonly string[], index: number): VerbForm | undefined {
  const word = lower[index] ?? '';
  const before = lower[index - 1];
  if (before === undefined || closesVerb(before) || isDeterminer(before) || isPreposition(before))
    return undefined;
  if (isPast(word)) return 'past';
  return isThirdPerson(word) || isBaseVerb(word) ? 'present' : undefined;
}

/** A word that no list has, where a verb is wanted: after a plural noun or with an -s, and before what a verb takes. */
function guessedVerb(lower: readonly string[], index: number): VerbForm | undefined {
  const word = lower[index] ?? '';
  const before = lower[index - 1] ?? '';
  const after = lower[index + 1] ?? '';
  if (index < 2 || !/^[a-z]{4,}$/u.test(word) || /(?:ing|ly|ous|ful|al|ic|ed|ss|us)$/u.test(word))
    return undefined;
  if (!isPreposition(after) && !isJoint(after) && !isDeterminer(after)) return undefined;
  if ([before, word].some((each) => isPreposition(each) || isDeterminer(each) || isJoint(each)))
    return undefined;
  const plural = /[^su]s$/u.test(before);
  return plural !== word.endsWith('s') ? 'present' : undefined;
}

/** Whether a past form is a participle: after a form of "be" in the present, as an attribute, or before "by" after a noun. */
function pastParticiple(lower: readonly string[], index: number): boolean {
  const before = lower[index - 1] ?? '';
  if (isDeterminer(before) && !isPronoun(before)) return true;
  if (isPreposition(before)) return true;
  const near =
    before.endsWith('ly') ||
    /^(?:not|also|now|then|still|often|never|always|been|being|widely|well|best|better|newly)$/u.test(before)
      ? (lower[index - 2] ?? '')
      : before;
  if (/^(?:is|are|be|being|it's|isn't|aren't|get|gets|been|am)$/u.test(near)) return true;
  return (
    /^(?:by|during|under|upon|within|via|from)$/u.test(lower[index + 1] ?? '') &&
    !/^(?:was|were|had|has|have)$/u.test(near)
  );
}

/** Whether a form in -ed follows a noun in a clause that has its verb: "applies to ships registered abroad". */
function reducedParticiple(lower: readonly string[], index: number, earlier: FoundVerb | undefined): boolean {
  const word = lower[index] ?? '';
  if (earlier === undefined || auxiliaryTense(word) !== undefined || !isPast(word)) return false;
  if (earlier.form !== 'modal' && !isParticiple(word)) return false;
  const between = lower.slice(earlier.index + 1, index);
  return (
    between.length > (earlier.form === 'modal' ? 0 : 1) &&
    !between.some((each) => isPronoun(each) || isJoint(each))
  );
}

/** Whether a participle hangs on the subject and its verb is yet to come: "the guide sold at the gate is good". */
function leadingParticiple(lower: readonly string[], verb: FoundVerb, later: FoundVerb | undefined): boolean {
  const word = lower[verb.index] ?? '';
  if (later === undefined || auxiliaryTense(word) !== undefined || !isPast(word)) return false;
  if (!isPreposition(lower[verb.index + 1] ?? '') || isPronoun(lower[verb.index - 1] ?? '')) return false;
  const main = lower[later.index] ?? '';
  if (!isModal(main) && auxiliaryTense(main) === undefined) return false;
  return !lower.slice(verb.index + 1, later.index).some((each) => isJoint(each) || isPronoun(each));
}

/** Whether a plain form right after `word` is its verb: "officials say", "they often say". */
function pluralSubject(word: string): boolean {
  if (
    /^(?:i|we|you|they|who|which|people|men|women|children|police|others|both|many|some|often|also|never|always|usually|still|generally|typically|now|media|troops)$/u.test(
      word,
    )
  )
    return true;
  return (
    /[^su']s$/u.test(word) &&
    !/^(?:is|was|has|does|its|his)$/u.test(word) &&
    (!isThirdPerson(word) || isAmbiguousVerb(stem(word)))
  );
}
