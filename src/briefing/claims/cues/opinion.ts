import { attributed } from './attribution.ts';
import type { Clause } from '../reading.ts';

const law =
  /\b(?:law|laws|act|statute|statutory|regulations?|rules?|treaty|constitution|constitutional|legally|licen[cs]e|applicants?|court|contract|requires?|required|under (?:the|article|section)|until|no later than|within \d)\b/u;

const ought =
  /\b(?:should(?:n't)?(?! (?:be|have been) (?:noted|remembered|emphasi[sz]ed|stressed))|ought(?:n't)? to|had better|(?:is|are) (?:urgently |badly |sorely |still |also |clearly )?needed|needs? to|it is (?:high )?time|(?:is|are) (?:long )?overdue|deserves?|is called for|are called for|let us|let's|we (?:all )?(?:must|need|have to|cannot|can|will|shall|owe)|i (?:will|want|ask|call|urge))\b/u;

const must = /\b(?:must(?:n't)?|has to|have to)\b/u;

const evaluation = `absurd|abhorrent|abysmal|admirable|alarming|appalling|astonishing|atrocious|awful|bizarre|brilliant|catastrophic|commendable|cynical|dangerous|deeply troubling|deplorable|desirable|despicable|disappointing|disastrous|disgraceful|disgusting|disturbing|dreadful|encouraging|essential|excellent|exciting|fair|fantastic|farcical|foolish|foolhardy|frightening|futile|good news|great|heartening|heroic|horrible|horrifying|hypocritical|ideal|imperative|impressive|inadequate|inconceivable|incredible|indefensible|inexcusable|insane|insufficient|intolerable|irresponsible|ironic|laughable|lamentable|ludicrous|magnificent|meaningless|misguided|monstrous|naive|naïve|nonsense|obscene|outrageous|pathetic|perverse|pointless|praiseworthy|premature|preposterous|prudent|puzzling|questionable|reasonable|reckless|regrettable|reprehensible|repugnant|ridiculous|risky|sad|scandalous|senseless|sensible|shameful|shocking|short-sighted|shortsighted|sickening|splendid|strange|striking|stupid|surprising|telling|terrible|terrifying|tragic|troubling|unacceptable|understandable|unfair|unforgivable|unfortunate|unhelpful|unimaginable|unjust|unrealistic|unreasonable|unsatisfactory|unthinkable|unwise|vital|welcome|wonderful|worrying|worrisome|worthless|worthwhile|wise|wrong|(?:highly|deeply|widely|much) (?:respected|regarded|admired)|more important|of (?:great|paramount|the utmost|vital) importance|a (?:disgrace|scandal|shame|farce|travesty|tragedy|mistake|blunder|disaster|mockery|pity|joke|triumph|masterpiece|must|good idea|bad idea|moral (?:duty|obligation)|wake-up call|step in the right direction)`;

const evaluated = new RegExp(
  `\\b(?:is|are|was|were|be|been|seems?|looks?|sounds?|remains?|it's|that's|finds? (?:it|this|that)|(?:an?|the|such|how|what|more|most|very|truly|so|too|simply|utterly|deeply|quite|rather|both|nothing short of|nothing but|not (?:only|just|merely)) (?:an? )?)\\s?(?:(?:not|also|a|an|the|very|truly|so|too|simply|utterly|deeply|quite|rather|both|nothing short of|nothing but|most|more|only|therefore|clearly|indeed|all|especially|particularly|equally|morally|politically|certainly|totally|completely|wholly|extremely|frankly|perfectly|entirely|surely) ){0,3}(?:${evaluation})\\b`,
  'u',
);

const extraposed =
  /\bit (?:is|was|'s|would be|will be|seems|remains|may be|makes) (?:[a-z]+ ){0,2}(?:important|difficult|hard|easy|essential|crucial|critical|vital|imperative|necessary|impossible|tempting|tragic|sad|good|bad|better|best|wrong|right|fair|unfair|wise|unwise|useful|helpful|time|sense|no (?:wonder|surprise|accident|use|good)|advisable|desirable|reasonable|obvious|ironic|strange|surprising|striking|telling|worth|curious|remarkable|unfortunate|regrettable|disappointing|interesting|clear|safe|one thing|fashionable|naive|idle|foolish|refreshing|shameful|inconceivable|unthinkable|fitting) ?(?:for [a-z ]{1,40} )?(?:to|that|when|how|if|enough)\b/u;

const stance =
  /(?:^|\b)(?:unfortunately|sadly|regrettably|hopefully|thankfully|mercifully|frankly|honestly|tragically|ironically|alas|surely|of course|needless to say|to be fair|to put it (?:mildly|bluntly)|let's face it|one can only|who knows|make no mistake|there (?:is|can be) (?:no|little) (?:doubt|question|excuse|reason|justification|point|alternative|substitute|room|time|better|need)|the (?:real |only |best |right |better |sensible |obvious |simple |key |first |bigger |deeper |larger |central |main |basic |underlying |hard |sad |plain )?(?:question|answer|truth|reality|problem|challenge|point|lesson|irony|tragedy|danger|trouble|task|way forward|solution|hope|fear|temptation|alternative|choice) (?:is|here is|lies|remains|will be)|what (?:matters|is needed|we need|is missing|counts)|so much for|enough is enough|none of this|all of this|at stake|no wonder|little wonder|in the long run|sooner or later|more than ever|once and for all|for the better|like it or not|priority (?:is|must|should)|the (?:aim|goal|priority|task) (?:is|should be|must be) (?:now )?to|much remains to be done|more (?:research|work|study|evidence|effort|data) (?:is|are) (?:needed|required)|potential (?:alternative|solution|candidate|benefit)s?)\b/u;

const exclamation = /!["”’)\]]*$/u;

/** Whether the clause says what ought to be. "Must" in a law's context reports the law. */
export function normativeCue(clause: Clause): boolean {
  if (attributed(clause) || /\bif\b.{0,80}\bshould\b/u.test(clause.lower)) return false;
  return (
    ought.test(clause.lower) ||
    (must.test(clause.lower) && !law.test(clause.lower) && !clause.forms.has('past'))
  );
}

/** Whether the clause says that something is good, bad, wise, tragic, or takes a stance towards it. */
export function evaluativeCue(clause: Clause): boolean {
  if (attributed(clause)) return false;
  return (
    extraposed.test(clause.lower) ||
    evaluated.test(clause.lower) ||
    stance.test(clause.lower) ||
    exclamation.test(clause.text)
  );
}
