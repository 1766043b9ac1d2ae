import { alternatives } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Words that open sentences, and capitalised words that name nobody who acts. */
export const notNames = wordSet(`
  i i'm i've i'd january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday and but or so yet nor if when while where why how who whom whose which what that there here he
  she it they we you him her them us these those this such not only even just also both either neither another other others
  although though because since after before until unless whereas whether despite once meanwhile however therefore thus then now
  today yesterday tomorrow earlier later recently currently still never always often sometimes perhaps maybe almost nearly about
  around some many most few several much more less fewer all none nobody everyone everybody someone anybody nothing everything
  people men women children officials critics experts analysts observers police troops soldiers rebels protesters residents
  witnesses scientists researchers economists doctors diplomats lawmakers prosecutors investigators authorities sources
  reporters journalists lawyers judges voters migrants refugees inflation trade water oil gas food money war peace data news
  evidence research work power steel coal gold health education crime poverty climate politics science history language religion
  anger fear violence growth debt output demand supply production unemployment employment tourism agriculture congressional
  western eastern northern southern english copper iron bread sound light heat land snow rain ice wood metal blood rice wheat
  milk sugar salt tea coffee cotton wool silk timber cement granite marble sand clay glass paper plastic rubber leather meat
  fish beef pork grain maize corn barley fruit tobacco alcohol wine beer petrol diesel fuel silver zinc tin nickel uranium
  lithium cobalt oxygen hydrogen nitrogen carbon music art love nature life death time torture justice traffic freedom voting
  farming fishing mining smoking driving interest one two three four five six seven eight nine ten hundreds thousands millions
  dozens half yes no please table figure chart annex appendix section chapter conclusion summary background introduction
  overview unfortunately fortunately sadly clearly obviously certainly surely frankly first second third finally last next given
  according due thanks instead rather like unlike under above below near far together again too very each every
`);

/** Endings of common nouns: a word with one, first in a sentence, is hardly a name. */
export const commonNounEndings = alternatives(`
  tion
  sion
  ment
  ness
  ity
  ism
  ence
  ance
  ing
  ship
  ure
  age
  cy
  ly
  ed
  ers
  ists
  ans
  ies
  ors
  ees
  ants
  ents
  cracy
  macy
  graphy
  logy
  nomy
  pathy
  thropy
  sophy
  metry
  tude
  hood
  dom
`);
