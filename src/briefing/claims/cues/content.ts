import type { Clause } from '../reading.ts';
import { auxiliaryTense, isPast } from '../vocabulary.ts';
import { standsWithin } from './within.ts';
import type { Pair } from './within.ts';

const compared =
  /\b(?:(?:the|its|his|her|their|'s|world's) (?:second |third |fourth |fifth |next |single |sixth |seventh |tenth )?(?:most|least|largest|biggest|smallest|highest|lowest|oldest|youngest|newest|longest|shortest|deadliest|worst|best|strongest|weakest|richest|poorest|fastest|slowest|busiest|wealthiest|earliest|latest|closest|greatest|main|principal|leading|[a-z]{3,}iest)\b|more than|less than|fewer than|at least|compared (?:with|to)|outnumber(?:s|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|unlike|ranks?|ranked)\b/u;

const comparedApart: readonly Pair[] = [
  {
    first:
      /\b(?:more|less|fewer|greater|larger|smaller|higher|lower|better|worse|bigger|longer|shorter|faster|slower|older|younger|stronger|weaker|richer|poorer|earlier|later|deeper|cheaper|[a-z]{3,}ier|(?!rather|other|whether|either|neither|never|however)[a-z]{3,}er)\b/gu,
    second: /\bthan\b/gu,
    between: [0, 60],
  },
  {
    first: /\b(?:the|its|his|her|their) (?:first|last|only)\b/gu,
    second: /\b(?:to|ever|since|in|of|on|that)\b/gu,
    between: [1, 40],
  },
  { first: /\bno other /gu, second: /\b(?:so|as)\b/gu, between: [0, 60] },
  { first: /\bas (?:many|much|large|high|low|often|likely|big)\b/gu, second: /\bas\b/gu, between: [0, 40] },
];

const caused =
  /\b(?:because(?: of)?|(?<!without |the |a |good |this )cause|caus(?:es|ed|ing)|c[ao]mes? from|led to|leads? to|leading to|result(?:s|ed|ing)? (?:in|from)|due to|owing to|thanks to|stem(?:s|med)? from|as a result of|triggered|triggers|prompted|brought about|sparked|contribut(?:es|ed) to|gave rise to|gives rise to|responsible for|driven by|produced by|forced|enabled|makes? it|made it|why|so that|in response to|derives? from|consequence of)\b/u;

/** Whether the sentence ranks or compares things. */
export function comparison(clause: Clause): boolean {
  return compared.test(clause.lower) || comparedApart.some((pair) => standsWithin(clause.lower, pair));
}

/** Whether the sentence says that one thing brought about another. */
export function cause(clause: Clause): boolean {
  return caused.test(clause.lower);
}

/** Whether the sentence tells of something that happened: "fell", "was shot", "have doubled", "did not resign". */
export function happened({ lowerWords, verbs }: Clause): boolean {
  return verbs.some(({ index }) => {
    const verb = lowerWords[index] ?? '';
    if (auxiliaryTense(verb) === undefined) return isPast(verb);
    if (!/^(?:was|were|had|has|have|did|wasn't|weren't|hadn't|hasn't|haven't|didn't)$/u.test(verb))
      return false;
    return verb.startsWith('did') || lowerWords.slice(index + 1, index + 4).some((word) => isPast(word));
  });
}

/** Whether a name stands before the sentence's first verb, so that somebody named does or is something. */
export function namedActor(clause: Clause): boolean {
  return clause.verb > 0 && clause.names.some((index) => index < clause.verb);
}

/** Whether the clause names something that can be looked up: a figure, a date, or what somebody named did. */
export function anchored(clause: Clause): boolean {
  return clause.figure || clause.date || (clause.names.length > 0 && clause.forms.has('past'));
}

/** Words before a colon that head a part of a text. */
const partOfText =
  /\b(?:abstract|annex|answers?|appendix|background|box|caption|chapter|charts?|conclusions?|context|contents|figures?|findings?|footnotes?|images?|introduction|issues?|judg(?:e)?ments?|lessons?|maps?|methods?|notes?|options?|outlook|overview|part|photos?|points?|questions?|readings?|recommendations?|section|sources?|steps?|summary|tables?|takeaways?|terms?|themes?|topics?)\b/u;

/** Whether a colon stands for "is" between a name and what is said of it: `Mayor Holt: a convicted thief.` */
export function saysWhatSomebodyIs({ text }: Clause): boolean {
  const [, subject = ''] = /^([^:.!?;“”"]{3,60}):\s\p{Ll}[^:?;]{2,200}[.!]["'”’)]?$/u.exec(text) ?? [];
  if (partOfText.test(subject.toLowerCase())) return false;
  return /(?:^|\s)\p{Lu}[\p{L}\p{M}'’.-]+\s\p{Lu}[\p{L}\p{M}'’.-]+/u.test(subject);
}
