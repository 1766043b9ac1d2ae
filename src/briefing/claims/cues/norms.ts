import type { Clause } from '../reading.ts';
import { has, phrases } from './phrases.ts';

/** Where a law or a contract speaks, "must" reports what it says. */
const law =
  /\b(?:law|laws|act|statute|statutory|regulations?|rules?|treaty|constitution|constitutional|legally|licen[cs]e|applicants?|court|contract|requires?|required|under (?:the|article|section)|until|no later than|within \d)\b/u;

const ought = phrases(`
  (should|shouldn't)(?! (?:be|have been) (?:noted|remembered|emphasi[sz]ed|stressed))
  (ought|oughtn't)
  had better
  (is|are) (?:urgently |badly |sorely |still |also |clearly |long )?(?:needed|overdue|called for)
  (cannot|can't) (?:afford|stand|go on|continue|ignore|wait|look away|remain|accept|tolerate|be (?:allowed|ignored|tolerated|right))
  can (?:ill|hardly) afford
  it is (?:high |past )?time
  (deserve|deserves)
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
  return must >= 0 && must <= clause.verb + 1 && !law.test(clause.lower);
}

/** The writer's or speaker's own party wills, promises, feels: "We can do better", "Our best days are ahead." */
function pledge(clause: Clause): boolean {
  const self = clause.lowerWords.findIndex((word) =>
    /^(?:we|i|our|my|i'm|we're|i've|we've|i'd|we'd|we'll|i'll)$/u.test(word),
  );
  if (self < 0 || clause.verb < self || clause.figure || clause.date) return false;
  return clause.verb - self < 6 && clause.form !== 'past';
}
