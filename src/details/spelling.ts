import { similarInitials, sounds } from '../language/transliteration.ts';

/**
 * Whether two folded names are transliterations of one name: `hizballah` and `hezbollah`, `qaddafi` and `kadhafi`, but not `khamenei`
 * and `khomeini`. Their consonants must sound the same, and more than half of their vowels must be close.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 4) return false;
  if (!mayBeginAlike(a.charAt(0), b.charAt(0))) return false;
  const [first, second] = [skeleton(a), skeleton(b)];
  if (first.consonants !== second.consonants || first.vowels.length !== second.vowels.length) return false;
  const few = first.consonants.length < 3;
  if (first.consonants.length < 2) return false;
  let close = 0;
  let slots = 0;
  for (const [index, vowel] of first.vowels.entries()) {
    const other = second.vowels[index] ?? '';
    if (vowel === '' && other === '') continue;
    slots += 1;
    if (isClose(vowel, other, few)) close += 1;
    else if (few || index === 0) return false;
  }
  return slots === close || close * 2 > slots;
}

/** Whether two first letters may write the same sound. A cheap test that excludes most pairs. */
function mayBeginAlike(a: string, b: string): boolean {
  return a === b || similarInitials.some((group) => group.includes(a) && group.includes(b));
}

/** The consonants of a name, and the vowels before each of them and after the last. */
export interface Skeleton {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

/** The skeleton of a folded name. `hizballah` has `hzbl` and the vowels `['', 'i', '', 'a', 'a']`. */
export function skeleton(folded: string): Skeleton {
  let text = folded;
  for (const [pattern, sound] of sounds) text = text.replace(pattern, sound);
  const vowels: string[] = [];
  let consonants = '';
  let run = '';
  for (const letter of text) {
    if (/[aeiou]/.test(letter)) run += letter;
    else {
      vowels.push(run);
      run = '';
      consonants += letter;
    }
  }
  vowels.push(run);
  return { consonants, vowels };
}

/** Whether two vowels may be one: `a` and `e`, `e` and `i`, `o` and `u`. In short names `a` and `e` are too often different names. */
function isClose(a: string, b: string, few: boolean): boolean {
  if (a === b) return true;
  if (a.length > 1 && a.length === b.length)
    return a.split('').every((vowel, index) => isClose(vowel, b.charAt(index), few));
  const pair = [a, b].toSorted().join('');
  return pair === 'ei' || pair === 'ou' || (pair === 'ae' && !few);
}
