import type { Clause } from '../clause.ts';
import { standsWithin } from './within.ts';
import type { Pair } from './within.ts';

/** A condition at the beginning needs a consequence. "If an heir dies, the estate passes to the crown." is a general rule. */
const condition =
  /^(?:if|supposing|assuming|provided|in the event (?:of|that)|should (?!be\b))\b.*\b(?:will|would|could|might|may|should|must|can|risks?|becomes?)\b/u;
const unrealCondition =
  /^(?:without|absent|failing|were|had|but for|in (?:this|that|such a|the [a-z-]+) (?:scenario|case))\b.*\b(?:would|could|might)\b/u;
const laterCondition: readonly Pair[] = [
  { first: /\bif\b/gu, second: /\b(?:were|would|could|did|had)\b/gu, between: [1, 200] },
  { first: /\b(?:would|could|will|might|may)\b/gu, second: /\b(?:if|unless)\b/gu, between: [1, 200] },
];
const invitation = /^(?:imagine|suppose|unless)\b/u;

/** Whether the sentence says what would follow from something that it does not assert: "If the dam failed, …". */
export function conditional(clause: Clause): boolean {
  const { lower } = clause;
  const isConditional =
    [invitation, condition, unrealCondition].some((form) => form.test(lower)) ||
    laterCondition.some((pair) => standsWithin(lower, pair));
  return isConditional && !clause.attributed;
}

/** Whether the clause depends on an unstated condition: "A default would end the talks." In a narrative "would" is a past tense. */
export function unrealCue(clause: Clause, whole: Clause): boolean {
  if (!/\b(?:would(?:n't)?|could have|might have)\b/u.test(clause.lower)) return false;
  return !whole.forms.has('past') && !whole.date && !clause.attributed;
}

const scenario = /^in (?:the|a|an|our) (?:[a-z-]+ ){0,2}(?:scenario|variant)\b/u;
const numbered = /^in (?:the|a) (?:first|second|third|fourth|last|other|former|latter)\b/u;
const announced = /\bscenarios?\b/iu;

/** Whether the sentence describes a scenario in the present tense: "In the second scenario, Russia tolerates the line." */
export function playedThrough(sentence: Clause, previous: string | undefined): boolean {
  if (sentence.forms.has('past') || sentence.figure || sentence.date) return false;
  if (scenario.test(sentence.lower)) return true;
  return (
    previous !== undefined &&
    numbered.test(sentence.lower) &&
    (announced.test(previous) || numbered.test(previous.toLowerCase()))
  );
}
