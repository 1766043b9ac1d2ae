import {
  beforeNeedAsNoun,
  beforeSubject,
  legalWords,
  needs,
  obligations,
  selves,
} from '../../../language/en/claims/norms.ts';
import type { Clause } from '../clause.ts';
import { has } from './phrases.ts';

/** Whether the clause says what ought to be. */
export function normativeCue(clause: Clause): boolean {
  if (!has(clause, obligations) && !inNeed(clause) && !mustAsVerb(clause) && !pledge(clause)) return false;
  return !/\bif\b.{0,80}\bshould\b/u.test(clause.lower) && !clause.attributed;
}

const needed = new RegExp(`^${needs}\\b`, 'u');

/** "Europe needs to act", but not "the need to act" or "breeds that need to be marked". */
function inNeed({ lower, lowerWords, starts }: Clause): boolean {
  return lowerWords.some((word, index) => {
    if (word !== 'need' && word !== 'needs') return false;
    if (beforeNeedAsNoun.has(lowerWords[index - 1] ?? '')) return false;
    return needed.test(lower.slice(starts[index + 1] ?? lower.length));
  });
}

const legal = new RegExp(`\\b${legalWords}\\b`, 'u');

/** "Must" as the main verb, where no law speaks. */
function mustAsVerb(clause: Clause): boolean {
  const must = clause.lowerWords.findIndex(
    (word, index) =>
      /^(?:must|mustn't)$/u.test(word) ||
      (/^(?:has|have)$/u.test(word) && clause.lowerWords[index + 1] === 'to'),
  );
  if (must < 0 || must > clause.verb + 1 || legal.test(clause.lower)) return false;
  return clause.lowerWords[must]?.startsWith('must') === true || !clause.figure;
}

/** Whether the word at `index` is the subject of the clause, unlike "we" in "the stars that we see". */
function opensClause({ lower, lowerWords, starts }: Clause, index: number): boolean {
  if (index === 0 || lower.slice(0, starts[index]).trimEnd().endsWith(',')) return true;
  return beforeSubject.has(lowerWords[index - 1] ?? '');
}

/** The writer's own side or the reader, in the present: "We can do better", "You never forget your first war." */
function pledge(clause: Clause): boolean {
  const self = clause.lowerWords.findIndex((word, index) => selves.has(word) && opensClause(clause, index));
  if (self < 0 || clause.verb < self || clause.figure || clause.date) return false;
  return clause.verb - self < 6 && clause.form !== 'past';
}
