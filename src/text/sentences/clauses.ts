import { words } from '../words.ts';

/**
 * Where the clause ends that runs on from `from`, before `sentenceEnd`: at a comma, semicolon, colon or dash, or before a word
 * that begins another clause. Undefined when nothing of the kind comes, or fewer than two whole words would stand
 * between `from` and there, or fewer than two after it. No clause ends in a word that leans on the next, as
 * `said that, for now,`, nor within brackets that open in it.
 *
 * For `'Iran was not asked, and it stayed away.'`, 4 and 39 this is 18.
 */
export function clauseEnd(text: string, from: number, sentenceEnd: number): number | undefined {
  const rest = text.slice(from, sentenceEnd);
  const inWord = /[\p{L}\p{N}]$/u.test(text.slice(0, from).slice(-2));
  const partial = inWord ? (/^[\p{L}\p{M}\p{N}]*/u.exec(rest)?.[0].length ?? 0) : 0;
  /** Whether a comma after a leaning word has opened an insertion, which the next comma ends: `that, for now, there is`. */
  let inserted = false;
  for (const match of rest.matchAll(boundary)) {
    if (isBracketOpen(rest.slice(0, match.index))) continue;
    const comma = match[0] === ',';
    const leans = leaningOn.test(rest.slice(0, match.index));
    const ends = inserted && comma;
    inserted = leans && comma;
    if (leans || ends || words(rest.slice(partial, match.index)).length < 2) continue;
    if (words(rest.slice(match.index)).length < 2) return undefined;
    return from + match.index;
  }
  return undefined;
}

/** Whether a bracket is opened and not closed: what ends there would leave it open. */
function isBracketOpen(text: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[()[\]]/g))
    depth = bracket === '(' || bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
  return depth > 0;
}

/** A comma within a figure or a date (`1,000`, `15 September, 2014`) parts nothing; nor does a hyphen. */
const boundary =
  /(?:,(?!\s*\d)|[;:])(?=["”’»)\]]*\s)|(?<!\s)\s*(?:[–—]|--+)|(?<!\s)\s+-(?=\s)|(?<!\s)\s+(?:because|which|but|although|though|whereas|while|unless|until|so that|even if|who|whose|whom|where|when|after|before|since|if)(?=\s)/gu;

/** English words that nothing ends in: articles, conjunctions, and the pronouns that a relative clause explains. */
const leaningOn =
  /(?<![\p{L}\p{N}’'-])(?:a|an|the|and|or|but|nor|that|those|these|which|who|whom|whose|if|as|than|because|whether|of|to|from|with|for|at|into|between)$/iu;
