import type { NameWord } from './detail.ts';
import { areApart, isDemonym, sameNation } from './match-nation.ts';
import type { PassageDetails } from './passage.ts';
import { sameSpelling } from './spelling.ts';

/** Whether two folded words are one name: a plural, a nation and its people, or spellings of one. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return (
    !areApart(a, b) &&
    (isDemonym(a, b) || sameNation(a, b) || sameSpelling(a, b) || american(a) === american(b))
  );
}

/** The American spelling of a word of a body's name: `defence` is `defense`, `centre` `center`, `organisation` `organization`. */
function american(folded: string): string {
  return folded
    .replace(/(?<=[df]en|cen|lic)ce(?=s?$)/, 'se')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/is(?=ations?$|ed$|ing$)/, 'iz')
    .replace(/(?<=lab|harb|hon|neighb|col)our/, 'or')
    .replace(/mme(?=s?$)/, 'm');
}

/** The places of a word in a passage, other spellings and its nation's forms included. */
export function placesOf(word: NameWord, passage: PassageDetails): readonly number[] {
  const own = passage.words.get(word.folded);
  if (own !== undefined) return own;
  const found: number[] = [];
  for (const [folded, places] of passage.words) {
    if (folded.length > 2 && passage.capitals.has(folded) && isSameWord(word.folded, folded))
      for (const place of places) found.push(place);
  }
  return found;
}
