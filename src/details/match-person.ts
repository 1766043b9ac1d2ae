import { bodyNouns, familyNamesFirst, placeMakers, sentenceOpeners } from '../language/en/name-words.ts';
import { titles } from '../language/en/titles.ts';
import type { Name, NameWord } from './detail.ts';
import { isCapital, nameWord } from './name-word.ts';
import type { PassageDetails } from './passage.ts';
import { numeralAfter, romanNumber } from './roman.ts';
import { isSameWord, placesOfWord } from './same-word.ts';

/** Whether a passage may name the same person by the surname alone, or with another form of the first name. */
export function standsAsPerson(name: Name, passage: PassageDetails): boolean {
  const surname = surnameOf(name);
  return (surname !== undefined && standsBySurname(name, surname, passage)) || standsByFamily(name, passage);
}

/** The surname of a name that may be a person's. `Jr.` and the like are no words of a name; the `II` of a king is skipped. */
function surnameOf({ words }: Name): NameWord | undefined {
  const list = words.filter(({ text }) => !/^[IVX]{2,}$/.test(text));
  const last = list.at(-1);
  if (last === undefined || words.length < 2 || words.length > 4) return undefined;
  if (words.some(({ folded }) => bodyNouns.has(folded)) || placeMakers.has(words[0]?.folded ?? ''))
    return undefined;
  return last.folded.length > 2 && !/^\p{Lu}{2,}$/u.test(last.text) ? last : undefined;
}

/** Whether a passage has the family name alone where it stands first: `Xi` for `Xi Jinping`, but not in `Xi Zhongxun`. */
function standsByFamily({ words }: Name, passage: PassageDetails): boolean {
  const [family] = words;
  if (family === undefined || words.length < 2 || words.length > 3 || !familyNamesFirst.has(family.folded))
    return false;
  return (passage.words.get(family.folded) ?? []).some((place) => {
    const before = passage.tokens[place - 1];
    if (isCapital(before) && !titles.has(nameWord(before).folded)) return false;
    return isCapital(passage.tokens[place]) && !isCapital(passage.tokens[place + 1]);
  });
}

/** Whether a passage has the surname with a capital at least once without another person's first name before it. */
function standsBySurname({ words }: Name, surname: NameWord, passage: PassageDetails): boolean {
  const given = words.slice(0, words.indexOf(surname));
  const wanted = romanNumber(words.at(-1)?.text ?? '');
  return placesOfWord(surname, passage).some((place) => {
    if (!isCapital(passage.tokens[place])) return false;
    const numeral = numeralAfter(passage.tokens, place);
    if (wanted !== undefined && numeral !== undefined && numeral !== wanted) return false;
    const before = passage.tokens[place - 1];
    if (before === undefined || before.kind === 'sign' || !isCapital(before)) return true;
    if (before.initial && sentenceOpeners.has(before.lower)) return true;
    const { folded } = nameWord(before);
    const isTitle = titles.has(folded) || titles.has(folded.replace(/s$/, ''));
    if (isTitle || placeMakers.has(folded)) return isTitle;
    return (
      given.some((each) => isSameGiven(each.folded, folded)) || passage.words.has(given[0]?.folded ?? '')
    );
  });
}

/** Whether two folded given names may be one: `J` and `John`, `Alex` and `Alexander`, `Mohammed` and `Muhammad`. */
function isSameGiven(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3) return long.startsWith(short) || isSameWord(a, b);
  return a === b;
}
