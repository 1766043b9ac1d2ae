import { alternatives, phrases } from '../../phrases.ts';
import { mildAdjectives, strongAdjectives, verdictNouns } from './valuing-words.ts';

const adjectives = [...strongAdjectives, ...mildAdjectives].join('|');
const nouns = [...verdictNouns].join('|');

/** Words of degree before a verdict. */
const degreeWords = alternatives(`
  not
  also
  now
  still
  always
  often
  very
  truly
  so
  too
  simply
  utterly
  deeply
  quite
  rather
  both
  nothing short of
  nothing but
  most
  more
  only
  therefore
  indeed
  all
  a bit
  a little
  somewhat
  far
  much
  even
  as
  equally
  never
  an?
  the
  [a-z]+ly
`);

/** Nouns after “the best”, “the only”, “the wrong” … */
const remedies = alternatives(`
  option
  way
  hope
  chance
  path
  answer
  course
  choice
  approach
  solution
  thing
  explanation
  response
`);

const degrees = `(?:${degreeWords} ){0,3}`;

/** Predicates that judge their subject. */
const verdicts = alternatives(`
  (?:${adjectives})(?! \\d)
  (?:highly|deeply|widely|much) (?:respected|regarded|admired)
  of (?:great|paramount|the utmost|vital|critical) importance
  (?:an? |the |his |her |its |their |our |your |no |such |sheer |pure |utter |complete |nothing but )(?:[a-z-]+ ){0,2}(?:${nouns})
  (?:his |her |its |their |our |the )?(?:best|only|right|wrong|worst|better|sensible|viable|realistic|credible) (?:[a-z]+ )?${remedies}
  good news
  bad news
  (?:an? )?(?:recipe|force) for
  (?:an? )?(?:[a-z]+ )?(?:step (?:forward|backward|back|in the right direction)|wake-up call|turning point|good idea|bad idea|double-edged sword)
`);

/** Phrases that say that something is good, bad, wise or tragic. */
export const evaluations = phrases(`
  (is|are|was|were|be|been|seem|seems|look|looks|sound|sounds|remain|remains|it's|that's) ${degrees}${verdicts}
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

/** Predicates after “it is” that judge what follows: “it is important to”. */
const worths = alternatives(`
  important
  difficult
  hard
  easy
  essential
  crucial
  critical
  vital
  imperative
  necessary
  impossible
  tempting
  tragic
  sad
  good
  bad
  better
  best
  wrong
  right
  fair
  unfair
  wise
  unwise
  useful
  helpful
  time
  sense
  no (?:wonder|surprise|accident|use|good)
  advisable
  desirable
  reasonable
  obvious
  ironic
  strange
  surprising
  striking
  telling
  worth
  curious
  remarkable
  unfortunate
  regrettable
  disappointing
  interesting
  clear
  safe
  one thing
  fashionable
  naive
  idle
  foolish
  refreshing
  shameful
  inconceivable
  unthinkable
  fitting
  not enough
`);

/** Judgements of what follows them: “it is important to”. */
export const extraposedEvaluations = phrases(`
  (it|it's) (?:is |was |would be |will be |seems |remains |may be |(?<=it's ))(?:[a-z]+ ){0,2}${worths} ?(?:for [a-z ]{1,40} )?(?:to|that|when|how|if|enough|then)
  (nor|neither|so|rarely|seldom|hardly) (?:is|was|would|will) (?:it|there) (?:be )?(?:[a-z]+ ){0,2}${worths} ?(?:for [a-z ]{1,40} )?(?:to|that|in|about)
  (it|it's) (?:is |was |would be |(?<=it's ))(?:[a-z]+ ){0,1}worth [a-z]+ing
`);

/** Beginnings that make the whole sentence the writer's judgement, whoever is quoted further on. */
export const evaluativeOpeners = phrases(`
  the (?:[a-z]+ )?(?:truth|reality|tragedy|irony|lesson|question|sad thing|trouble|shame) (?:is|here is)
  what an?
  how (?:[a-z]+ly )?[a-z]+ (?:it|that|this|the|to) .*!
  (a|an) (?:good|bad|wise|decent|responsible|serious|sensible) [a-z]+ (?:is|are|has|does|never|always|knows|will)
  (a|an|the) (?:wiser|better|smarter|saner|fairer|safer|more sensible|right|best|wisest|only sensible|only honest) (?:course|way|approach|option|answer|policy|choice|response|path|strategy|idea|question) (?:is|would be|was)
`);
