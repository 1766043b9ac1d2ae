import { attributed } from './attribution.ts';
import type { Clause } from '../reading.ts';

const adverbs =
  '(?:(?:also|therefore|further|now|still|thus|strongly|firmly|tentatively|currently|continue to|do not|cannot|can|would|have|personally|fully|generally|provisionally|do|must|never|to) ){0,3}';

const firstPerson = new RegExp(
  `\\b(?:we|i) ${adverbs}(?:assess|assessed|judge|judged|believe|believed|think|suspect|doubt|estimate|expect|anticipate|infer|predict|project|forecast|foresee|feel|hope|fear|guess|suppose|imagine|presume|regard|consider|agree|disagree|rule out|favou?r|prefer|wish|want|conclude|argue|contend|submit|propose|recommend|suggest|advise|urge|caution|assume|support|oppose|welcome|are (?:not )?(?:confident|convinced|certain|sure|persuaded|sceptical|skeptical|unable|inclined)|am (?:not )?(?:confident|convinced|certain|sure|afraid|sceptical|skeptical)|have (?:high|moderate|low|little|some|great|no) (?:confidence|doubt)|lack|attach|remain (?:confident|convinced|sceptical|skeptical|concerned))\\b`,
  'u',
);

const frames =
  /\b(?:in (?:our|my|the authors?'?) (?:view|opinion|judge?ment|assessment|estimation|estimate|reading|experience)|(?:our|my|this) (?:assessment|judge?ment|view|estimate|working hypothesis|hypothesis|confidence|best guess|baseline|forecast|reading|conclusion)\b(?! of 19)|key judge?ments?|to (?:my|our) mind|from our (?:point of view|perspective)|(?:high|moderate|low|medium)[- ](?:to[- ](?:high|moderate|medium)[- ])?confidence|confidence (?:level|in (?:this|our|these))|it is (?:our|my)|this (?:assessment|analysis) (?:judges|assesses|concludes|assumes))\b/u;

const inference =
  /^(?:all )?(?:this|that|these|those|it|which|taken together,? (?:this|these|it)?|the (?:pattern|timing|available evidence|evidence|trend|balance of evidence|combination|most (?:likely|plausible|probable) (?:explanation|scenario|outcome|course|reading))) ?(?:[a-z-]+ ){0,3}(?:suggests?|indicates?|implies|imply|points? to|hints? at|is that|would be)\b/u;

const likelihood =
  /\b(?:(?:is|are|was|were|be|been|remains?|seems?|seemed|appears?|looks?|now|also|still|not|and|but|very|highly|most|quite|thus|therefore|it's|both|increasingly|extremely) (?:likely|unlikely|probable|improbable|plausible|implausible|conceivable|doubtful)|(?:un)?likely to|probably|presumably|conceivably|in all likelihood|in all probability|almost certain(?:ly)?(?: not)?|(?:very |almost )?certainly will|will (?:very |almost |quite |most )?(?:likely|certainly|surely|inevitably|undoubtedly)|perhaps|maybe|possibly|(?:real|remote|realistic|even|roughly even|good|slim|little|strong) (?:possibility|chance|odds|prospects?)|the (?:chances?|odds|likelihood|probability|risk) (?:of|that) .{0,80} (?:is|are|remains?|has|will)|is bound to|are bound to|no doubt|doubtless|undoubtedly|we can expect|can be expected to|it is (?:quite |very |entirely |highly |also |not )?possible that|it is (?:un)?clear (?:whether|how|if|what|why)|remains? (?:un|to be )(?:clear|certain|seen|known)|remains to be seen|(?:is|are) (?:not (?:yet )?)?(?:unclear|uncertain|anyone's guess|hard to (?:say|know|tell|predict|see))|it seems|seems? (?:to|that|as)|would seem|would appear|it (?:would )?appears? (?:that|as if)|speculative)\b/u;

const comparedLikelihood = /\b(?:more|less|times as|as|equally|twice as|half as|least|most) (?:un)?likely\b/u;

/** Whether the sentence is the writer's own assessment and says so: "We assess with moderate confidence that …". */
export function writersJudgement(clause: Clause): boolean {
  return firstPerson.test(clause.lower) || frames.test(clause.lower) || inference.test(clause.lower);
}

/** Whether the clause weighs how likely something is, or leaves it open, in the writer's own voice. */
export function likelihoodCue(clause: Clause): boolean {
  if (attributed(clause)) return false;
  return likelihood.test(clause.lower.replace(comparedLikelihood, '')) || speculativeModal(clause);
}

/**
 * `may`, `might` and `could` of one particular thing are a guess ("This could lead to war"); of things in general they
 * are knowledge ("Symptoms may include fever", "Some keepers may paint their sheep").
 */
function speculativeModal(clause: Clause): boolean {
  const modal = clause.lowerWords.findIndex((word) => /^(?:may|might|could)$/u.test(word));
  if (modal < 1 || (clause.verb >= 0 && clause.verb < modal)) return false;
  if (clause.forms.has('past')) return false;
  const next = clause.lowerWords.slice(modal + 1, modal + 3).join(' ');
  if (/^(?:also )?(?:include|vary|differ|range|contain|require|depend|refer|consist|occur)\b/u.test(next))
    return false;
  if (
    /\b(?:may|might|could) (?:well|yet|even|soon|eventually|be (?:more|less|the|too|able|willing|tempted)|prove|seek|try|lead|result|trigger|provoke|force|push|help|become|signal|mean|mark)\b/u.test(
      clause.lower,
    )
  )
    return true;
  return (
    clause.names.some((index) => index < modal) ||
    /^(?:this|that|these|those|it|he|she|they|the|such|a|an)\b/u.test(clause.lower)
  );
}
