import { alternatives, phrases } from '../../phrases.ts';
import { wordSet } from '../../word-list.ts';

/** Degrees of likelihood. */
const likelihoods = alternatives(`
  likely
  unlikely
  probable
  improbable
  plausible
  implausible
  conceivable
  doubtful
`);

/** Phrases for degrees of belief, as in ICD 203's scale, and phrases that leave a matter open. */
export const likelihoodHedges = phrases(`
  (is|are|was|were|be|been|remain|remains|seem|seems|seemed|appear|appears|look|looks|it's) (?:(?:[a-z]+ly|very|quite|most|also|still|not|now|thus|therefore|both|all but|less|rather|at best) ){0,3}${likelihoods}(?! than)
  (likely|unlikely) to
  likely (?:[a-z]+s|be|have|remain|view|see|want|plan|intend|hope|fear|believe|know)
  (look|looks|seem|seems) (?:set|ready|poised|increasingly|more|less|certain|doomed|destined|expensive|cheap|safe|weak|strong|bright)
  will (?:very |almost |quite |most |thus |therefore )?(?:likely|probably|certainly|surely|inevitably|undoubtedly)
  would (?:very |most |almost |quite )?(?:likely|probably|certainly|surely|inevitably)
  (is|are) (?:now |not |also |never )?going to
  (probably|presumably|conceivably|perhaps|maybe|possibly|arguably|doubtless|undoubtedly|seemingly|supposedly)
  almost (?:certain|certainly|no chance)
  in all (?:likelihood|probability)
  (real|remote|realistic|roughly even|slim|good|strong|little) (?:possibility|chance|odds|prospects?|likelihood)
  the (?:chances?|odds|likelihood|probability|prospects?) (?:of|that|for) .{0,80} (?:is|are|remains?|has|have|will|seems?)
  (is|are) bound to
  (is|are) (?:certain|sure|set|poised) to
  no doubt
  not necessarily
  (cannot|can't|could not|can not) be (?:entirely |altogether |wholly )?(?:ruled out|excluded|taken for granted|dismissed)
  can be expected to
  it is (?:quite |very |entirely |highly |also |not |just )?possible (?:that|to|for)
  it is (?:un)?clear (?:whether|how|if|what|why)
  (is|are|remain|remains) (?:still |as yet |far from |largely |not yet |not |to be )?(?:unclear|uncertain|certain|unknown|seen|an open question|anyone's guess|hard to (?:say|know|tell|predict|see))
  too (?:early|soon) to
  it (?:would )?(?:appears?|seems?) (?:that|as)
  (seem|seems) [a-z]+
  (appear|appears) (?!in |on |at |before |as |for |under |with |every |from |to have been |near |within |only |after |throughout )[a-z]+
  would (?:seem|appear)
  (time|only time) will tell
  will (?:show|tell|decide|determine|reveal) (?:whether|if|how|who)
  (depend|depends) (?:largely |mainly |entirely |in part |above all )?on (?:whether|how|who)
  (hinge|hinges|turn|turns) on (?:whether|how)
  (much|everything|all|a great deal|a lot) (?:now |still |therefore |also |will )?(?:hinges?|depends?|turns?|rests?|rides?) (?:up)?on
  (upside|downside) risks?
  there (?:is|are) (?:as yet |still |also |so far )?(?:no|little|scant|some|ample|growing|few) (?:clear |hard |firm |other )?(?:evidence|signs?|indications?|reason to (?:believe|think|expect|doubt))
  (one|readers|critics|sceptics|skeptics|cynics|opponents|defenders|purists|pessimists|optimists) (?:could|may|might|must|will) (?:object|add|reply|ask|wonder|complain|say|argue|conclude|expect|hope|doubt|suppose|believe|point)
  one (?:can|could|may|might) (?:hardly|only|scarcely|say|argue|think|wonder|imagine|be forgiven)
`);

/** Modals with a word after them that makes them a guess. */
export const speculativeModals = phrases(`
  (may|might|could) (?:well|yet|even|soon|eventually|be (?:more|less|the|too|able|willing|tempted)|prove|seek|try|lead|result|trigger|provoke|force|push|help|become|signal|mean|mark|have)
`);

/** Verbs after “may”, “might” and “could” that state general knowledge: “Symptoms may include fever”. */
export const generalVerbs = alternatives(`
  include
  vary
  differ
  range
  contain
  require
  depend
  refer
  consist
  occur
`);

/** Verbs after “will” that announce an appointment and foretell nothing: “The museum will reopen”. */
export const appointmentVerbs = wordSet(`
  open reopen meet host hold attend visit begin start launch join take expire receive replace last run travel arrive leave speak
  publish appear close consist have
`);

/** Participles after “will be” that foretell something. */
export const foretoldParticiples = wordSet(`
  needed required remembered forced judged tested seen missed
`);
