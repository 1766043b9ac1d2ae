import type { Clause } from '../reading.ts';
import { has, phrases, startsWith } from './phrases.ts';

const words = (list: string): string => list.trim().split(/\s+/u).join('|');

/** Adjectives that praise, blame or weigh. */
const adjectives =
  words(`absurd abhorrent abysmal admirable alarming appalling astonishing atrocious awful bizarre brilliant catastrophic
  commendable crucial cynical dangerous deplorable desirable despicable disappointing disastrous disgraceful disgusting
  disturbing dreadful encouraging essential excellent exciting fair fantastic farcical foolish foolhardy frightening futile
  great heartening heroic hollow hopeless horrible horrifying hypocritical ideal imperative important impressive inadequate
  inconceivable incredible indefensible indispensable inexcusable insane insufficient interesting intolerable irresponsible ironic
  laughable lamentable ludicrous magnificent meaningless misguided monstrous naive naïve obscene obvious outrageous paramount
  pathetic perverse pointless praiseworthy premature preposterous promising prudent puzzling questionable reasonable
  reckless regrettable remarkable reprehensible repugnant ridiculous risky sad scandalous senseless sensible shameful
  shocking short-sighted shortsighted sickening splendid strange striking stupid surprising telling terrible
  terrifying tragic troubling unacceptable understandable unfair unforgivable unfortunate unhelpful unimaginable unjust
  unrealistic unreasonable unsatisfactory unthinkable unwise vital welcome wonderful worrying worrisome worthless
  worthwhile wise wrong simple clear untenable unsustainable short-lived overblown exaggerated perilous fragile`);

const degrees = `(?:(?:not|also|now|still|a|an|the|very|truly|so|too|simply|utterly|deeply|quite|rather|both|nothing short of|nothing but|most|more|only|therefore|indeed|all|a bit|a little|somewhat|far|much|even|as|equally|[a-z]+ally|[a-z]+ly) ){0,3}`;

const verdicts = `(?:${adjectives})(?!(?: of| for| in)? (?:than|\\d))|(?:highly|deeply|widely|much) (?:respected|regarded|admired)|of (?:great|paramount|the utmost|vital|critical) importance|(?:utter|sheer|pure|complete) nonsense|good news|bad news|(?:disgrace|scandal|shame|farce|travesty|tragedy|mistake|blunder|disaster|mockery|pity|joke|triumph|masterpiece|good idea|bad idea|moral (?:duty|obligation)|wake-up call|step (?:forward|backward|back|in the right direction)|missed opportunity|recipe for|force for good|game[- ]changer|no-brainer|double-edged sword|test of|turning point|best (?:option|way|hope|chance|path|answer|course|choice|approach|solution)|only (?:option|way|hope|chance|path|answer|solution|viable|realistic|credible)|right (?:option|way|path|answer|course|choice|approach|solution|thing)|wrong (?:option|way|path|answer|course|choice|approach|solution|thing))`;

const evaluations = phrases(`
  (is|are|was|were|be|been|seem|seems|look|looks|sound|sounds|remain|remains|it's|that's) ${degrees}(?:${verdicts})
  (such|how|truly|utterly|simply|nothing|deeply|hopelessly|woefully|grossly|shockingly|painfully|profoundly|overly|hardly|morally) (?:an? )?(?:${adjectives})
  nothing could be (?:more|further)
  (pose|poses|represent|represents|present|presents|offer|offers|provide|provides) an? (?:[a-z]+ ){0,2}(?:threat|challenge|risk|problem|danger|opportunity|chance|lesson|model|warning|dilemma)
  (play|plays) an? (?:[a-z]+ )?(?:important|crucial|key|vital|critical|significant|central) (?:role|part)
  (fail|fails) to
  (matter|matters) (?:more|most|less|little|enormously|deeply|a great deal|because|to|for)
`);

const extraposed = phrases(`
  (it|it's) (?:is |was |would be |will be |seems |remains |may be |(?<=it's ))(?:[a-z]+ ){0,2}(?:important|difficult|hard|easy|essential|crucial|critical|vital|imperative|necessary|impossible|tempting|tragic|sad|good|bad|better|best|wrong|right|fair|unfair|wise|unwise|useful|helpful|time|sense|no (?:wonder|surprise|accident|use|good)|advisable|desirable|reasonable|obvious|ironic|strange|surprising|striking|telling|worth|curious|remarkable|unfortunate|regrettable|disappointing|interesting|clear|safe|one thing|fashionable|naive|idle|foolish|refreshing|shameful|inconceivable|unthinkable|fitting|not enough) ?(?:for [a-z ]{1,40} )?(?:to|that|when|how|if|enough|then)
`);

const stances = phrases(`
  (unfortunately|sadly|regrettably|hopefully|thankfully|mercifully|frankly|honestly|tragically|ironically|alas|surely|obviously|plainly|evidently|inevitably)
  ideally
  of course
  needless to say
  to (?:be fair|be sure|put it (?:mildly|bluntly)|say the least)
  one can only
  who knows
  make no mistake
  there (?:is|can be) (?:no|little) (?:doubt|question|excuse|reason|justification|point|alternative|substitute|room|time|better|need|shortcut|easy|simple|way)
  what (?:matters|is needed|we need|is missing|counts|is (?:striking|remarkable|clear))
  so much for
  enough is enough
  (none|all) of this
  at stake
  (no|little) wonder
  in the long run
  sooner or later
  more than ever
  once and for all
  for the better
  like it or not
  (much|more) (?:remains|needs) to be done
  more (?:research|work|study|evidence|effort|data) (?:is|are) (?:needed|required)
  potential (?:alternative|solution|candidate)
  (priority|goal|aim|task) (?:is|must|should) (?:be )?(?:now )?to
  (this|that|it) (?:is|was) (?:simply |hardly |just |also )?(?:not )?(?:enough|good enough|no (?:accident|coincidence|surprise|way|solution|small)|not (?:the|a) (?:way|answer|solution))
  (far|all) too (?!far)[a-z]+
  at (?:best|worst)
  if anything
  in theory
  the (?:real |only |best |right |better |sensible |obvious |simple |key |first |bigger |deeper |larger |central |main |basic |underlying |hard |sad |plain )?(?:question|answer|truth|reality|problem|challenge|point|lesson|irony|tragedy|danger|trouble|way forward|solution|hope|fear|temptation|alternative|choice|key)s? (?:(?:for|of|here|in|to|now|with|before) ?(?:[a-z]+ ){0,5})?(?:is|are|lies|lie|remains|will be)
`);

/** Openers that make the whole sentence the writer's, whoever else is quoted further on. */
const openers = phrases(`
  the (?:[a-z]+ )?(?:truth|reality|tragedy|irony|lesson|question|sad thing|trouble|shame) (?:is|here is)
  what an?
  how (?:[a-z]+ly )?[a-z]+ (?:it|that|this|the|to) .*!
  (a|an) (?:good|bad|wise|decent|responsible|serious|sensible) [a-z]+ (?:is|are|has|does|never|always|knows|will)
  (a|an|the) (?:wiser|better|smarter|saner|fairer|safer|more sensible|right|best|wisest|only sensible|only honest) (?:course|way|approach|option|answer|policy|choice|response|path|strategy|idea|question) (?:is|would be|was)
`);

const exclamation = /!["”’)\]]*$/u;

/** Whether the clause says that something is good, bad, wise, tragic, or takes a stance towards it. */
export function evaluativeCue(clause: Clause): boolean {
  if (startsWith(clause, openers)) return true;
  return (
    (has(clause, evaluations) ||
      has(clause, extraposed) ||
      has(clause, stances) ||
      exclamation.test(clause.text)) &&
    !clause.attributed
  );
}
