import { americanSpelling } from '../language/en/spelling.ts';
import type { NameWord } from './detail.ts';
import { areApart, isDemonym, sameNation } from './match-nation.ts';
import type { PassageDetails } from './passage.ts';
import { sameSpelling } from './spelling.ts';

/** Whether two folded words are one name: the same, its plural, a nation and its people, or two spellings. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return (
    !areApart(a, b) &&
    (isDemonym(a, b) || sameNation(a, b) || sameSpelling(a, b) || american(a) === american(b))
  );
}

/** The American spelling of a folded word. */
function american(folded: string): string {
  return americanSpelling.reduce(
    (word, [british, replacement]) => word.replace(british, replacement),
    folded,
  );
}

/** The places of a word in a passage as indices of tokens; where it has none, those of its other spellings and forms. */
export function placesOfWord(word: NameWord, passage: PassageDetails): readonly number[] {
  const exact = passage.words.get(word.folded);
  if (exact !== undefined) return exact;
  const found: number[] = [];
  for (const [folded, places] of passage.words) {
    if (folded.length > 2 && passage.capitals.has(folded) && isSameWord(word.folded, folded))
      for (const place of places) found.push(place);
  }
  return found;
}
