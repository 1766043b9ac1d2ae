import {
  briefingContinuations,
  briefingMentions,
  briefingOpeners,
} from '../../../language/en/claims/about-briefing.ts';
import type { Clause } from '../clause.ts';
import { has, startsWith } from './phrases.ts';

/** Whether a sentence like "It then turns to the law." continues to speak of the briefing, as the sentence before it does. */
export function continuesAboutBriefing(clause: Clause, before: () => Clause): boolean {
  return startsWith(clause, briefingContinuations) && aboutBriefing(before());
}

/** Whether the sentence speaks of the briefing itself, or refers to a part of it. */
export function aboutBriefing(clause: Clause): boolean {
  return startsWith(clause, briefingOpeners) || has(clause, briefingMentions);
}
