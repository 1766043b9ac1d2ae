import { phrases } from '../../phrases.ts';

/** Phrases by which a writer takes a stance. */
export const stances = phrases(`
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

/** Subjects that mean everybody or nobody: “Everyone knows”, “Nobody in this town wants to know”. */
export const everybody = phrases(`
  (nobody|everyone|everybody|anyone|anybody|nothing|history|posterity)
  no one
`);

/** Beginnings of a subject that is an open question: “Whether it works is another matter.” */
export const openQuestions = phrases(`
  (whether|how|what|why|who)
  that (?:the|a|an|this|these|they|he|she|it)
`);
