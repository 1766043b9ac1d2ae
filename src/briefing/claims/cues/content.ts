import { causes } from '../../../language/en/claims/causes.ts';
import { comparatives, comparisons } from '../../../language/en/claims/comparisons.ts';
import { textParts } from '../../../language/en/claims/document-words.ts';
import type { Clause } from '../clause.ts';
import { auxiliaryTense, isPast } from '../vocabulary.ts';
import { standsWithin } from './within.ts';
import type { Pair } from './within.ts';

const compared = new RegExp(`\\b${comparisons}\\b`, 'u');

const comparedApart: readonly Pair[] = [
  {
    first: new RegExp(`\\b${comparatives}\\b`, 'gu'),
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

const caused = new RegExp(`\\b${causes}\\b`, 'u');

/** Whether the sentence ranks or compares things. */
export function comparison(clause: Clause): boolean {
  return compared.test(clause.lower) || comparedApart.some((pair) => standsWithin(clause.lower, pair));
}

/** Whether the sentence says that one thing brought about another. */
export function cause(clause: Clause): boolean {
  return caused.test(clause.lower);
}

/** Whether the sentence reports something that happened: "fell", "was shot", "have doubled", "did not resign". */
export function happened({ lowerWords, verbs }: Clause): boolean {
  return verbs.some(({ index }) => {
    const verb = lowerWords[index] ?? '';
    if (auxiliaryTense(verb) === undefined) return isPast(verb);
    if (!/^(?:was|were|had|has|have|did|wasn't|weren't|hadn't|hasn't|haven't|didn't)$/u.test(verb))
      return false;
    return verb.startsWith('did') || lowerWords.slice(index + 1, index + 4).some((word) => isPast(word));
  });
}

/** Whether a name stands before the first verb of the sentence, so that somebody named does or is something. */
export function namedActor(clause: Clause): boolean {
  return clause.verb > 0 && clause.names.some((index) => index < clause.verb);
}

/** Whether the clause names something that can be looked up: a figure, a date, or what somebody named did. */
export function anchored(clause: Clause): boolean {
  return clause.figure || clause.date || (clause.names.length > 0 && clause.forms.has('past'));
}

const partOfText = new RegExp(`\\b${textParts}\\b`, 'u');

/** Whether a colon stands for "is" after a name: `Mayor Holt: a convicted thief.` */
export function saysWhatSomebodyIs({ text }: Clause): boolean {
  const [, subject = ''] = /^([^:.!?;“”"]{3,60}):\s\p{Ll}[^:?;]{2,200}[.!]["'”’)]?$/u.exec(text) ?? [];
  if (partOfText.test(subject.toLowerCase())) return false;
  return /(?:^|\s)\p{Lu}[\p{L}\p{M}'’.-]+\s\p{Lu}[\p{L}\p{M}'’.-]+/u.test(subject);
}
