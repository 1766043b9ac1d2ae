import type { Clause, Reading } from '../reading.ts';
import { idioms } from './idioms.ts';
import { phrases } from '../../../language/phrases.ts';
import { has, startsWith } from './phrases.ts';
import { mildAdjectives, strongAdjectives, verdictNouns } from './valuing-words.ts';

const adjectives = [...strongAdjectives, ...mildAdjectives].join('|');

const degrees = `(?:(?:not|also|now|still|always|often|very|truly|so|too|simply|utterly|deeply|quite|rather|both|nothing short of|nothing but|most|more|only|therefore|indeed|all|a bit|a little|somewhat|far|much|even|as|equally|never|an?|the|[a-z]+ly) ){0,3}`;

const thing =
  '(?:option|way|hope|chance|path|answer|course|choice|approach|solution|thing|explanation|response)';

const verdicts = `(?:${adjectives})(?! \\d)|(?:highly|deeply|widely|much) (?:respected|regarded|admired)|of (?:great|paramount|the utmost|vital|critical) importance|(?:an? |the |his |her |its |their |our |your |no |such |sheer |pure |utter |complete |nothing but )(?:[a-z-]+ ){0,2}(?:${verdictNouns.join('|')})|(?:his |her |its |their |our |the )?(?:best|only|right|wrong|worst|better|sensible|viable|realistic|credible) (?:[a-z]+ )?${thing}|good news|bad news|(?:an? )?(?:recipe|force) for|(?:an? )?(?:[a-z]+ )?(?:step (?:forward|backward|back|in the right direction)|wake-up call|turning point|good idea|bad idea|double-edged sword)`;

const evaluations = phrases(`
  (is|are|was|were|be|been|seem|seems|look|looks|sound|sounds|remain|remains|it's|that's) ${degrees}(?:${verdicts})
  (such|how|truly|utterly|simply|nothing|deeply|hopelessly|woefully|grossly|shockingly|painfully|profoundly|overly|hardly|morally) (?:an? )?(?:${adjectives})
  the (?:single |very |two |three )?(?:best|worst|greatest|finest|wisest|surest|safest|gravest|saddest|most (?:${adjectives}))(?![- ](?:known|selling|preserved|studied|documented|player|actor|actress|film|picture|album))
  one of the (?:great|few good|more|best|worst|greatest)
  (is|are) (?:best|better) (?:avoided|left|seen|understood|kept|told|read|served|explained)
  (uniquely|ideally|well|badly|poorly) (?:placed|positioned|suited|advised|equipped)
  (hard|harder|tempting|impossible|easy|easier) to (?:see|say|imagine|believe|avoid|escape|overstate|exaggerate|deny|ignore|justify|defend|explain|resist|understand|sell|accept)
  the (?:sooner|longer|faster|more) .*, the (?:better|worse|harder)
  (its|his|her|their|russia's|iran's|china's|america's|the) (?:real|true) (?:aim|goal|question|purpose|reason|problem|issue|point|test|danger|choice|target|motive|meaning)
  no (?:exaggeration|secret|mystery|mean feat|substitute|panacea|guarantee|coincidence|accident)
  in (?:short|sum|truth|reality|essence)(?=,)
  at (?:bottom|heart|last)(?=[,.])
  in the end
  after all(?=,)
  simply put
  put simply
  all in all
  by (?:any|anyone's|anybody's) (?:measure|definition|standards?|reckoning|yardstick)
  (set|sets) (?:the|a) (?:[a-z]+ )?bar
  (take|takes) (?:time|courage|patience|nerve|effort)(?=[.,;]|$)
  the (?:simplest|easiest|surest|quickest|cleverest|noblest|strangest|oddest|clearest|cruellest|hardest) [a-z]+
  no [a-z]+ can
  (has|have) (?:every|no) right to
  nothing could be (?:more|further)
  (was|were) never going to
  (go|goes|went) (?:far enough|too far|nowhere near)
  only (?:works?|makes? sense|matters?|succeeds?) (?:if|when|where)
  (has|have) (?:only|nobody but|no one but) .{1,20}(?:self|selves) to blame
  (a|an) (?:[a-z]+ )?(?:strong|good|powerful|compelling|persuasive|clear|convincing) (?:argument|case|reason)
  the better (?:view|reading|argument|answer|course)
  on balance
  beyond (?:me|us|belief|doubt|comprehension)
  to (?:us|me)(?=[.!]|$)
  (a|the) (?:high |heavy |steep )?price (?:for|of) (?:the |this |that |his |its |their )?(?:vanity|folly|failure|mistakes?|inaction)
  (does|do) (?:nothing|little|too little|not do enough|not do justice)
  (pose|poses|represent|represents|present|presents|offer|offers|provide|provides) an? (?:[a-z]+ ){0,2}(?:threat|challenge|risk|problem|danger|opportunity|chance|lesson|model|warning|dilemma)
  (play|plays) an? (?:[a-z]+ )?(?:important|crucial|key|vital|critical|significant|central) (?:role|part)
  (fail|fails) to
  (matters) (?:more|most|less|little|enormously|deeply|a great deal|because)
  that matters
`);

const worthy =
  '(?:important|difficult|hard|easy|essential|crucial|critical|vital|imperative|necessary|impossible|tempting|tragic|sad|good|bad|better|best|wrong|right|fair|unfair|wise|unwise|useful|helpful|time|sense|no (?:wonder|surprise|accident|use|good)|advisable|desirable|reasonable|obvious|ironic|strange|surprising|striking|telling|worth|curious|remarkable|unfortunate|regrettable|disappointing|interesting|clear|safe|one thing|fashionable|naive|idle|foolish|refreshing|shameful|inconceivable|unthinkable|fitting|not enough)';

const extraposed = phrases(`
  (it|it's) (?:is |was |would be |will be |seems |remains |may be |(?<=it's ))(?:[a-z]+ ){0,2}${worthy} ?(?:for [a-z ]{1,40} )?(?:to|that|when|how|if|enough|then)
  (nor|neither|so|rarely|seldom|hardly) (?:is|was|would|will) (?:it|there) (?:be )?(?:[a-z]+ ){0,2}${worthy} ?(?:for [a-z ]{1,40} )?(?:to|that|in|about)
  (it|it's) (?:is |was |would be |(?<=it's ))(?:[a-z]+ ){0,1}worth [a-z]+ing
`);

const stances = phrases(`
  (unfortunately|sadly|regrettably|hopefully|thankfully|mercifully|frankly|honestly|tragically|ironically|oddly|curiously|strangely|tellingly|conspicuously|suspiciously|understandably|alas|surely|obviously|plainly|evidently|inevitably)
  ideally
  of course
  needless to say
  to (?:be fair|be sure|put it (?:mildly|bluntly)|say the least)
  one can only
  who knows
  true enough
  suffice it to
  as the (?:old )?(?:saying|proverb|adage|joke|phrase|cliché) (?:goes|has it|says)
  so to speak
  as it were
  for better or (?:for )?worse
  by the same token
  (in|with) (?:hindsight|retrospect|fairness)
  seen from (?!above|space|below|the (?:air|sea|ground|road|river|street|north|south|east|west|side|front)|a (?:distance|plane|boat))[a-z]+
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
  the (?:real |only |best |right |better |sensible |obvious |simple |short |long |honest |easy |key |first |second |third |last |final |remaining |bigger |deeper |larger |central |main |basic |underlying |hard |sad |plain |usual )?(?:question|answer|truth|reality|problem|challenge|point|lesson|irony|tragedy|danger|trouble|way forward|solution|hope|fear|temptation|alternative|choice|key)s? (?:(?:for|of|here|in|to|now|with|before) ?(?:[a-z]+ ){0,5})?(?:is|are|lies|lie|remains|will be)
`);

/** Everybody and nobody, in the present: "Everyone knows", "Nobody in this town wants to know". */
const everybody = phrases(`
  (nobody|everyone|everybody|anyone|anybody|nothing|history|posterity)
  no one
`);

const openQuestions = phrases(`
  (whether|how|what|why|who)
  that (?:the|a|an|this|these|they|he|she|it)
`);

const strong = new Set(strongAdjectives);

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
    ((clause.form !== 'past' && startsWith(clause, everybody)) ||
      matters(clause) ||
      helpless(clause) ||
      has(clause, idioms) ||
      has(clause, evaluations) ||
      has(clause, extraposed) ||
      has(clause, stances) ||
      exclamation.test(clause.text)) &&
    !clause.attributed
  );
}

/** Whether the sentence's subject is an open question: "Whether it works is another matter." */
export function opensQuestion({ clauses: [first] }: Reading): boolean {
  return (
    first !== undefined && first.form !== 'past' && !first.attributed && startsWith(first, openQuestions)
  );
}

/** "The answer matters for policy." */
function matters({ lowerWords, verb }: Clause): boolean {
  return lowerWords[verb] === 'matters' || lowerWords[verb] === 'matter';
}

/** "The courts cannot compete with that", but "Suspects cannot be tried": what may not be done is a rule. */
function helpless({ lowerWords, verb, names }: Clause): boolean {
  return (
    /^(?:cannot|can't)$/u.test(lowerWords[verb] ?? '') && lowerWords[verb + 1] !== 'be' && names.length === 0
  );
}

/** Whether a word that praises or blames stands anywhere: enough where nothing else speaks for a fact. */
export function slanted(clause: Clause): boolean {
  return clause.lowerWords.some((word) => strong.has(word)) && !clause.attributed;
}
