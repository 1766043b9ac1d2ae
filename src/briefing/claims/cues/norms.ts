import type { Clause } from '../reading.ts';
import { phrases } from '../../../language/phrases.ts';
import { has } from './phrases.ts';

/** Where a law or a contract speaks, "must" reports what it says. */
const law =
  /\b(?:law|laws|act|statute|statutory|regulations?|rules?|treaty|constitution|constitutional|legally|licen[cs]e|applicants?|court|contract|requires?|required|under (?:the|article|section)|until|no later than|within \d)\b/u;

const ought = phrases(`
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

/** Whether the clause says what ought to be. */
export function normativeCue(clause: Clause): boolean {
  if (!has(clause, ought) && !inNeed(clause) && !mustAsVerb(clause) && !pledge(clause)) return false;
  return !/\bif\b.{0,80}\bshould\b/u.test(clause.lower) && !clause.attributed;
}

const wanted =
  /^(?:to|urgent|urgently|an? (?:[a-z]+ )?(?:new|common|better|stronger|clear|clearer|real|serious|credible|coherent|strategy|plan|policy|debate|rethink|reform))\b/u;

/** "Europe needs to act", but not "the need to act" or "breeds that need to be marked". */
function inNeed({ lower, lowerWords, starts }: Clause): boolean {
  return lowerWords.some((word, index) => {
    if (word !== 'need' && word !== 'needs') return false;
    if (
      /^(?:the|a|no|any|little|their|its|this|urgent|that|which|who|you|will|may|of)$/u.test(
        lowerWords[index - 1] ?? '',
      )
    )
      return false;
    return wanted.test(lower.slice(starts[index + 1] ?? lower.length));
  });
}

/** "Must" as the main verb, where no law speaks. */
function mustAsVerb(clause: Clause): boolean {
  const must = clause.lowerWords.findIndex(
    (word, index) =>
      /^(?:must|mustn't)$/u.test(word) ||
      (/^(?:has|have)$/u.test(word) && clause.lowerWords[index + 1] === 'to'),
  );
  if (must < 0 || must > clause.verb + 1 || law.test(clause.lower)) return false;
  return clause.lowerWords[must]?.startsWith('must') === true || !clause.figure;
}

const selves = /^(?:we|i|you|our|my|your|i'm|we're|i've|we've|i'd|we'd|we'll|i'll|you're|you'll)$/u;

/** Whether the word is the clause's subject, and not that of "the stars that we see". */
function opensClause({ lower, lowerWords, starts }: Clause, index: number): boolean {
  if (index === 0 || lower.slice(0, starts[index]).trimEnd().endsWith(',')) return true;
  return /^(?:and|but|so|yet|now|today|tonight|together|here|then|because|if|when|as|while)$/u.test(
    lowerWords[index - 1] ?? '',
  );
}

/** The writer's or speaker's own side, or the reader, in the present: "We can do better", "You never forget your first war." */
function pledge(clause: Clause): boolean {
  const self = clause.lowerWords.findIndex((word, index) => selves.test(word) && opensClause(clause, index));
  if (self < 0 || clause.verb < self || clause.figure || clause.date) return false;
  return clause.verb - self < 6 && clause.form !== 'past';
}
