import {
  appointmentVerbs,
  foretoldParticiples,
  generalVerbs,
  likelihoodHedges,
  speculativeModals,
} from '../../../language/en/claims/likelihood.ts';
import type { Clause } from '../clause.ts';
import { isPast } from '../vocabulary.ts';
import { has } from './phrases.ts';

const comparedLikelihood =
  /\b(?:more|less|times as|as|equally|twice as|half as|the least|the most) (?:un)?likely\b/u;

/** Whether the clause weighs how likely something is, or leaves it open, in the writer's own voice. */
export function likelihoodCue(clause: Clause): boolean {
  if (!has(clause, likelihoodHedges) && !speculates(clause) && !foretells(clause)) return false;
  return !comparedLikelihood.test(clause.lower) && !clause.attributed;
}

const generalKnowledge = new RegExp(`^(?:also )?${generalVerbs}\\b`, 'u');

/**
 * Whether `may`, `might` or `could` guesses. It does of a particular thing ("This could lead to war"); of things in general it states
 * knowledge ("Symptoms may include fever", "Some keepers may paint their sheep").
 */
function speculates(clause: Clause): boolean {
  const modal = clause.lowerWords.findIndex((word) => /^(?:may|might|could)$/u.test(word));
  if (modal < 1 || (clause.verb >= 0 && clause.verb < modal) || clause.forms.has('past')) return false;
  if (generalKnowledge.test(clause.lowerWords.slice(modal + 1, modal + 3).join(' '))) return false;
  if (has(clause, speculativeModals)) return true;
  return (
    clause.names.some((index) => index < modal) ||
    /^(?:this|that|these|those|it|he|she|they|the|such|a|an)\b/u.test(clause.lower)
  );
}

/** Whether the clause foretells something without saying when or how much. An appointment is no prediction ("The museum will reopen"). */
function foretells(clause: Clause): boolean {
  const will = clause.lowerWords.findIndex((word) => /^(?:will|won't)$/u.test(word));
  if (will < 1 || will !== clause.verb || clause.forms.has('past')) return false;
  if (clause.figure || clause.date || /^(?:when|whenever|once|during|where)\b/u.test(clause.lower))
    return false;
  const next =
    clause.lowerWords[will + 1] === 'not' || clause.lowerWords[will + 1]?.endsWith('ly') === true
      ? will + 2
      : will + 1;
  const verb = clause.lowerWords[next] ?? '';
  if (verb !== 'be') return !appointmentVerbs.has(verb);
  const participle = clause.lowerWords[next + 1] ?? '';
  return foretoldParticiples.has(participle) || !isPast(participle);
}
