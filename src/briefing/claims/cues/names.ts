import { commonNounEndings, notNames } from '../../../language/en/claims/not-names.ts';
import { argumentNouns } from '../../../language/en/claims/argument-words.ts';
import { determiners, prepositions } from '../../../language/en/function-words.ts';
import { isBaseVerb } from '../vocabulary.ts';

const noName: ReadonlySet<string> = new Set([...notNames, ...argumentNouns]);
const commonEnding = new RegExp(`${commonNounEndings}$`, 'u');

/**
 * The indices of words that are proper names. A capital is enough, except on the first word of a sentence. That word also needs a capital
 * on the next word, capitals inside (`NATO`), or a possessive; or it must stand alone before the verb and be no common noun.
 *
 * `Officials in Moscow said` → [2]; `Putin met Khamenei` → [0, 2]; `Inflation fell` → [].
 */
export function properNamesIn(words: readonly string[], first: boolean, verb: number): readonly number[] {
  const found: number[] = [];
  words.forEach((word, index) => {
    if (!/^\p{Lu}/u.test(word)) return;
    const lower = word.toLowerCase();
    if (index > 0 || !first) {
      if (!noName.has(lower)) found.push(index);
    } else if (startsWithName(words, verb)) found.push(index);
  });
  return found;
}

function startsWithName(words: readonly string[], verb: number): boolean {
  const word = words[0] ?? '';
  const lower = word.toLowerCase();
  if (noName.has(lower) || determiners.has(lower) || prepositions.has(lower)) return false;
  if (/\p{Lu}/u.test(word.slice(1))) return true;
  const next = words[1] ?? '';
  if (/^\p{Lu}\p{Ll}/u.test(next) && !noName.has(next.toLowerCase())) return true;
  if (/^\d/u.test(next) && verb === 2) return true;
  if (/['’]s$/u.test(word)) return !noName.has(lower.replace(/['’]s$/u, ''));
  return (
    verb === 1 &&
    !commonEnding.test(lower) &&
    !/[^sua]s$/u.test(lower) &&
    !isBaseVerb(lower) &&
    !(lower.endsWith('s') && isBaseVerb(lower.slice(0, -1)))
  );
}
