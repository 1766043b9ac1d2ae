import { attributed } from './attribution.ts';
import type { Clause } from '../reading.ts';

const condition =
  /^(?:if|unless|were|had|should|suppose|assuming|provided|imagine|in the event (?:of|that)|in (?:this|that|such a|the [a-z-]+) (?:scenario|case)|without|absent|failing)\b/u;
const consequence = /\b(?:will|would|could|might|may|should|must|can|risks?|becomes?)\b/u;
const unreal = /\b(?:would(?:n't)?|could have|might have|should have)\b/u;

/** Whether the sentence says what would follow from something that is not said to be so. `whole` is the whole sentence. */
export function hypotheticalCue(clause: Clause, whole: Clause): boolean {
  if (attributed(whole)) return false;
  const conditional = condition.test(whole.lower) && consequence.test(whole.lower);
  if (conditional && !/^(?:without|absent|failing|had|in )/u.test(whole.lower)) return true;
  if (
    /\bif\b.{1,200}\b(?:were|would|could|did|had)\b|\b(?:would|could|will|might|may)\b.{1,200}\b(?:if|unless)\b/u.test(
      clause.lower,
    )
  )
    return true;
  return unreal.test(clause.lower) && !whole.forms.has('past') && !whole.date;
}
