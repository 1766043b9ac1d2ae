import { alternatives, phrases } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Phrases that say what ought to be. */
export const obligations = phrases(`
  (should|shouldn't)(?<!\\b(?:what|how|which|who|whether|when|where) (?:[a-z]+ ){0,3}should)(?! (?:be|have been) (?:noted|remembered|emphasi[sz]ed|stressed))
  (ought|oughtn't)
  had better
  (is|are) (?:urgently |badly |sorely |still |also |clearly |long )?(?:needed|overdue|called for)
  (cannot|can't) (?:afford|stand|go on|continue|ignore|wait|look away|remain|accept|tolerate|be (?:allowed|ignored|tolerated|right))
  can (?:ill|hardly) afford
  it is (?:high |past )?time
  (deserve|deserves)
  (caution|care|prudence|restraint|patience|vigilance|discretion|scepticism|skepticism) is (?:therefore |also |always |still )?(?:advised|warranted|recommended|called for|required|in order)
  (could|might|may|can|would) (?:usefully |well |also |do well to |perhaps )?(?:learn (?:from|something|a)|take (?:a leaf|note|heart|comfort|pride)|do worse|allow (?:themselves|himself|herself|itself)|be forgiven)
  there is an? (?:clear |urgent |growing |pressing |strong |real |great )?(?:need|case for|danger|risk|temptation)
  (let|let's) us
  let's
  it (?:falls|is up) to
  has a (?:duty|responsibility|moral)
  have a (?:duty|responsibility|moral)
`);

/** Words of laws and contracts: near them, “must” reports what the law says. */
export const legalWords = alternatives(`
  law
  laws
  act
  statute
  statutory
  regulations?
  rules?
  treaty
  constitution
  constitutional
  legally
  licen[cs]e
  applicants?
  court
  contract
  requires?
  required
  under (?:the|article|section)
  until
  no later than
  within \\d
`);

/** Words after “need” that make it say what ought to be done. */
export const needs = alternatives(`
  to
  urgent
  urgently
  an? (?:[a-z]+ )?(?:new|common|better|stronger|clear|clearer|real|serious|credible|coherent|strategy|plan|policy|debate|rethink|reform)
`);

/** Words before “need” that make it a noun, or a need of something else. */
export const beforeNeedAsNoun = wordSet(`
  the a no any little their its this urgent that which who you will may of
`);

/** The writer’s own side and the reader, as subjects. */
export const selves = wordSet(`
  we i you our my your i'm we're i've we've i'd we'd we'll i'll you're you'll
`);

/** Words that a subject may follow at the beginning of a clause. */
export const beforeSubject = wordSet(`
  and but so yet now today tonight together here then because if when as while
`);
