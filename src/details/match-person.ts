import type { Name, NameWord } from './detail.ts';
import { commonNouns, familyNames, openers, placeMakers, titles } from './name-words.ts';
import { isCapital, nameWord } from './names.ts';
import type { PassageDetails } from './passage.ts';
import { numeralAfter, romanNumber } from './roman.ts';
import { isSameWord, placesOf } from './same-word.ts';

/** Whether a name may be that of a person of whom a passage has the surname alone, or another form of the first name. */
export function standsAsPerson(name: Name, passage: PassageDetails): boolean {
  const surname = surnameOf(name);
  return (surname !== undefined && standsBySurname(name, surname, passage)) || standsByFamily(name, passage);
}

/** The last word of what may be a person's name, `Jr.` and the like being off already, and so is the `II` of a king. */
function surnameOf({ words }: Name): NameWord | undefined {
  const list = words.filter(({ text }) => !/^[IVX]{2,}$/.test(text));
  const last = list.at(-1);
  if (last === undefined || words.length < 2 || words.length > 4) return undefined;
  if (words.some(({ folded }) => commonNouns.has(folded)) || placeMakers.has(words[0]?.folded ?? ''))
    return undefined;
  return last.folded.length > 2 && !/^\p{Lu}{2,}$/u.test(last.text) ? last : undefined;
}

/** `Xi` for `Xi Jinping`, but not the first word of another's name. */
function standsByFamily({ words }: Name, passage: PassageDetails): boolean {
  const [family] = words;
  if (family === undefined || words.length < 2 || words.length > 3 || !familyNames.has(family.folded))
    return false;
  return (passage.words.get(family.folded) ?? []).some((place) => {
    const before = passage.tokens[place - 1];
    if (isCapital(before) && !titles.has(nameWord(before).folded)) return false;
    return isCapital(passage.tokens[place]) && !isCapital(passage.tokens[place + 1]);
  });
}

/** The surname, with a capital and not behind another person's first name everywhere. */
function standsBySurname({ words }: Name, surname: NameWord, passage: PassageDetails): boolean {
  const given = words.slice(0, words.indexOf(surname));
  const own = romanNumber(words.at(-1)?.text ?? '');
  return placesOf(surname, passage).some((place) => {
    if (!isCapital(passage.tokens[place])) return false;
    const numeral = numeralAfter(passage.tokens, place);
    if (own !== undefined && numeral !== undefined && numeral !== own) return false;
    const before = passage.tokens[place - 1];
    if (before === undefined || before.kind === 'sign' || !isCapital(before)) return true;
    if (before.initial && openers.has(before.lower)) return true;
    const { folded } = nameWord(before);
    const isTitle = titles.has(folded) || titles.has(folded.replace(/s$/, ''));
    if (isTitle || placeMakers.has(folded)) return isTitle;
    return (
      given.some((each) => isSameGiven(each.folded, folded)) || passage.words.has(given[0]?.folded ?? '')
    );
  });
}

/** `J` and `John`, `Alex` and `Alexander`, `Mohammed` and `Muhammad` */
function isSameGiven(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3) return long.startsWith(short) || isSameWord(a, b);
  return a === b;
}
