import { inferences, judgementFrames } from '../../../language/en/claims/judgement.ts';
import type { Clause } from '../clause.ts';
import { has, startsWith } from './phrases.ts';

/** Whether the sentence is the writer's own assessment and says so: "We assess with moderate confidence that …". */
export function writersJudgement(clause: Clause): boolean {
  return has(clause, judgementFrames) || startsWith(clause, inferences);
}
