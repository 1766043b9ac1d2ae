import { alternatives, phrases } from '../../phrases.ts';

/** Words that may stand between “we” and its verb. */
const betweenSelfAndVerb = alternatives(`
  [a-z]+ly
  also
  now
  still
  thus
  continue to
  do not
  don't
  cannot
  can
  would
  have
  must
  never
  to
  do
  did not
  am
  are
  was
  were
  not
`);

/** Verbs by which facts point to a conclusion. */
const inferringForms = alternatives(`
  suggests?
  indicates?
  implies
  imply
  points? to
  hints? at
  means? that
  amounts? to
`);

const adverbs = `(?:${betweenSelfAndVerb} ){0,3}`;
const infers = `(?:[a-z-]+ ){0,2}${inferringForms}`;

/** Phrases by which a writer weighs: “we assess”, “I doubt”. */
export const judgementFrames = phrases(`
  (we|i) ${adverbs}(?:assess|assessed|judge|judged|believe|believed|think|suspect|doubt|estimate|expect|anticipate|infer|predict|project|forecast|foresee|feel|hope|fear|guess|suppose|imagine|presume|regard|consider|agree|disagree|rule out|favou?r|prefer|wish|conclude|argue|contend|submit|suggest|caution|assume)
  (we|i) ${adverbs}(?:confident|convinced|certain|sure|persuaded|sceptical|skeptical|inclined|unable to (?:say|confirm|verify|judge|assess|determine|establish|rule out|exclude))
  (we|i) ${adverbs}(?:be certain|be sure|exclude|confirm|verify|know|say (?:with|for|whether)|tell whether)
  (we|i) (?:have|attach|place|lack) (?:high|moderate|low|little|some|great|no|limited) (?:confidence|doubt|weight)
  (we|i) (?:have )?(?:also )?(?:see|seen|find|found) (?:no|little|few)
  in (?:our|my|the authors?'?) (?:own )?(?:view|opinion|judge?ment|assessment|estimation|estimate|reading|experience)
  (our|my) (?:own |best |main |key |overall |central |initial |working )?(?:assessment|judge?ment|view|estimate|hypothesis|feeling|hunch|sense|impression|guess|suspicion|conviction|belief|fear|hope|confidence|baseline|forecast|reading|conclusion)
  this (?:assessment|judge?ment|estimate|forecast|analysis) (?:rests|is based|assumes|depends|reflects|judges|assesses|concludes)
  key judge?ments?
  to (?:my|our) mind
  from our (?:point of view|perspective)
  (high|moderate|low|medium)[- ](?:to[- ](?:high|moderate|medium)[- ])?confidence
  confidence (?:level|in (?:this|our|these))
  it is (?:our|my)
`);

/** Beginnings of sentences in which the writer infers from what came before. */
export const inferences = phrases(`
  (this|that|these|those|it|which) (?:all |pattern |in turn )?${infers}
  all (?:this|that|of this|these) (?:[a-z-]+ )?${infers}
  taken together,? (?:[a-z-]+ ){0,3}${infers}
  the (?:pattern|timing|available evidence|evidence|trend|balance of evidence|combination|metadata|picture)(?: of [a-z ]{1,30})? ${infers}
  it (?:does not|doesn't|need not|would not|hardly|scarcely|also)? ?(?:necessarily |therefore |thus |yet )?follows? (?:that|from)
  it (?:seems|appears|looks) (?:likely |unlikely |probable |clear )?(?:that|as if|as though)
  the most (?:likely|plausible|probable) (?:explanation|scenario|outcome|course|reading)
  (a|an|one|another) (?:[a-z-]+ ){0,2}(?:hypothesis|possibility|explanation|reading|interpretation|scenario|inference|conclusion) (?:is|would be|may be|might be|could be)
  the (?:alternative|obvious|natural|only|simplest|likeliest|better|safest|opposite|other) (?:hypothesis|possibility|explanation|reading|interpretation|scenario|inference|conclusion) (?:is|would be|may be|might be|could be)
  taken (?:together|individually|alone|singly|separately|as a whole|in isolation|on (?:its|their) own),
`);
