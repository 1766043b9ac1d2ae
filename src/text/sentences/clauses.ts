import { clauseJoints, clauseOpeners } from '../../language/en/sentence-words.ts';
import { words } from '../words.ts';

/**
 * Where the clause ends that continues from `from`, before `sentenceEnd`: at a comma, semicolon, colon or dash, or before a word that
 * begins another clause. At least two whole words stand between `from` and the end, and two after it; undefined where there is no
 * such place. No clause ends in a word that needs the next one, as in `said that, for now,`, nor inside brackets that open in it.
 *
 * For `'Iran was not asked, and it stayed away.'`, 4 and 39 this is 18.
 */
export function clauseEnd(text: string, from: number, sentenceEnd: number): number | undefined {
  const rest = text.slice(from, sentenceEnd);
  const inWord = /[\p{L}\p{N}]$/u.test(text.slice(0, from).slice(-2));
  const partial = inWord ? (/^[\p{L}\p{M}\p{N}]*/u.exec(rest)?.[0].length ?? 0) : 0;
  /** Whether a comma after a joint opened an insertion, which the next comma closes: `that, for now, there is`. */
  let inserted = false;
  for (const match of rest.matchAll(boundary)) {
    if (isBracketOpen(rest.slice(0, match.index))) continue;
    const comma = match[0] === ',';
    const atJoint = joint.test(rest.slice(0, match.index));
    const ends = inserted && comma;
    inserted = atJoint && comma;
    if (atJoint || ends || words(rest.slice(partial, match.index)).length < 2) continue;
    if (words(rest.slice(match.index)).length < 2) return undefined;
    return from + match.index;
  }
  return undefined;
}

/** Whether a bracket is opened and not closed. */
function isBracketOpen(text: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[()[\]]/g))
    depth = bracket === '(' || bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
  return depth > 0;
}

/** What may end a clause. A comma within a figure or a date (`1,000`, `15 September, 2014`) does not, nor does a hyphen. */
const boundary = new RegExp(
  [
    String.raw`(?:,(?!\s*\d)|[;:])(?=["”’»)\]]*\s)`,
    String.raw`(?<!\s)\s*(?:[–—]|--+)`,
    String.raw`(?<!\s)\s+-(?=\s)`,
    String.raw`(?<!\s)\s+${clauseOpeners}(?=\s)`,
  ].join('|'),
  'gu',
);

const joint = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])${clauseJoints}$`, 'iu');
