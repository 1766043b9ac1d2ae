/**
 * Whether two folded names are spellings of one in Latin letters: `hizballah` and `hezbollah`, `qaddafi` and `kadhafi`, but not
 * `khamenei` and `khomeini`. The consonants must be the same once the ways to write one sound are folded, and more than half
 * of the vowels close to each other.
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

/** Whether two first letters may write one sound: cheap, and enough for most pairs. */
function mayBeginAlike(a: string, b: string): boolean {
  return (
    a === b ||
    ['gkqch', 'vw', 'jdzgy', 'sctxz', 'aeiouy', 'fp', 'hk'].some(
      (group) => group.includes(a) && group.includes(b),
    )
  );
}

/** The consonants of a name, and what vowels stand before each and after the last. */
export interface Skeleton {
  readonly consonants: string;
  readonly vowels: readonly string[];
}

/** The skeleton of a folded name. `hizballah` has `hzbl` and `['', 'i', '', 'a', 'a']`… */
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

/** `a`–`e`, `e`–`i` and `o`–`u` write one vowel; in short names the first pair is too common among other names. */
function isClose(a: string, b: string, few: boolean): boolean {
  if (a === b) return true;
  if (a.length > 1 && a.length === b.length)
    return a.split('').every((vowel, index) => isClose(vowel, b.charAt(index), few));
  const pair = [a, b].toSorted().join('');
  return pair === 'ei' || pair === 'ou' || (pair === 'ae' && !few);
}

/** Ways to write one sound, in this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|tsh/g, 'c'],
  [/sch|sh|ch/g, 'x'],
  [/dhdh|dh/g, 'd'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/zh|dj|dzh/g, 'j'],
  [/ck|q/g, 'k'],
  [/g/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yy|ij$|ii/g, 'i'],
  [/ay|ai|ae|ey|ei/g, 'ei'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
  [/i+/g, 'i'],
];
