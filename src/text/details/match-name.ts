import type { Name, NameWord } from './detail.ts';
import { commonNouns, familyNames, inner, legalForms, openers, placeMakers, titles } from './name-words.ts';
import { areApart, isDemonym, isNation, isSameNation, sameNation } from './match-nation.ts';
import { isCapital, nameWord } from './names.ts';
import type { PassageDetails } from './passage.ts';
import { numeralAfter, romanNumber } from './roman.ts';
import { skeleton, sameSpelling } from './spelling.ts';

/**
 * Whether a name stands in a passage, in another form perhaps. A nation before a name (`Lebanese Hizballah`) and what follows a small word
 * (`Emilee Lindner of MTV`) may stand apart from the rest.
 */
export function findName(name: Name, passage: PassageDetails): boolean {
  if (standsWhole(name, passage)) return true;
  const parts = partsOf(name);
  return parts.length > 1 && parts.every((part) => standsWhole(part, passage));
}

/** The same, but not where only a surname stands. */
export function findWholeName(name: Name, passage: PassageDetails): boolean {
  return standsTogether(name, passage) || isSameNation(name, passage) || isShortForm(name, passage);
}

function standsWhole(name: Name, passage: PassageDetails): boolean {
  if (standsTogether(name, passage) || standsTurned(name, passage)) return true;
  if (isSameNation(name, passage) || isShortForm(name, passage) || standsJoined(name, passage)) return true;
  const surname = surnameOf(name);
  if (surname !== undefined && standsAsPerson(name, surname, passage)) return true;
  if (standsByFamily(name, passage)) return true;
  const words = withoutForm(name.words);
  return words.length < name.words.length && standsWhole(nameOf(words), passage);
}

/** `JPMorgan` and `J.P. Morgan`: one word here and several there. */
function standsJoined({ words }: Name, passage: PassageDetails): boolean {
  const whole = words.map(({ folded }) => folded).join('');
  if (whole.length < 5) return false;
  return words.length > 1 ? passage.capitals.has(whole) : passage.joined().has(whole);
}

/** A company's name without its legal form. */
function withoutForm(words: readonly NameWord[]): readonly NameWord[] {
  const last = words.findLastIndex(({ folded }) => !legalForms.has(folded));
  return last < 0 ? words : words.slice(0, last + 1);
}

/** The parts of a name that are names of their own. */
function partsOf(name: Name): Name[] {
  const { words } = name;
  const cut = nationLength(words) || joinAfter(name) || hyphenAfter(name);
  return cut === 0 || cut >= words.length ? [] : [nameOf(words.slice(0, cut)), nameOf(words.slice(cut))];
}

/** How many words at the start of a name are a nation's: 2 of `United States National Film Registry`. */
function nationLength(words: readonly NameWord[]): number {
  for (const length of [2, 1]) {
    const joined = words
      .slice(0, length)
      .map(({ folded }) => folded)
      .join('');
    if (
      words.length > length &&
      (isNation(joined) || (length === 1 && /(?:ian|ese|ish|aqi|eli|ani)$/.test(joined)))
    )
      return length;
  }
  return 0;
}

/** After how many words, two at least, a small word stands: 2 in `Emilee Lindner of MTV`. */
function joinAfter({ words }: Name): number {
  const at = words.findIndex((word, index) => index >= 2 && word.start - (words[index - 1]?.end ?? 0) > 3);
  return Math.max(0, at);
}

/** After how many words a hyphen stands: 1 in `Tehran-Damascus`. */
function hyphenAfter({ words }: Name): number {
  return Math.max(
    0,
    words.findIndex(({ hyphened }, index) => index > 0 && hyphened === true),
  );
}

function nameOf(words: readonly NameWord[]): Name {
  return { kind: 'name', words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** `Oxford University` in `University of Oxford`: the words of a body's name in another order. */
function standsTurned({ words }: Name, { names }: PassageDetails): boolean {
  if (words.length < 2 || !words.some(({ folded }) => commonNouns.has(folded))) return false;
  return names.some((name) =>
    words.every(({ folded }) => name.words.some((word) => isSameWord(folded, word.folded))),
  );
}

/** The places of a word in a passage, other spellings and its nation's forms included. */
function placesOf(word: NameWord, passage: PassageDetails): readonly number[] {
  const own = passage.words.get(word.folded);
  if (own !== undefined) return own;
  const found: number[] = [];
  for (const [folded, places] of passage.words) {
    if (folded.length > 2 && passage.capitals.has(folded) && isSameWord(word.folded, folded))
      found.push(...places);
  }
  return found;
}

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

/** All words in this order, next to each other but for small words, titles and middle names. */
function standsTogether({ words }: Name, passage: PassageDetails): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return true;
  const starts = placesOf(first, passage);
  if (rest.length === 0 || starts.length === 0) return starts.length > 0;
  const later = rest.map((word) => new Set(placesOf(word, passage)));
  return starts.some((start) => {
    let at = start;
    return later.every((places) => {
      const from = at;
      for (let place = from + 1; place <= from + widest; place += 1) {
        if (!places.has(place) || !isNear(passage, from, place)) continue;
        at = place;
        return true;
      }
      return false;
    });
  });
}

/** So many tokens on the next word of a name is looked for. */
const widest = 6;

/** At most two names or small words between two words of a name: `Thomas [K.] Arnold`. */
function isNear({ tokens }: PassageDetails, from: number, to: number): boolean {
  let between = 0;
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'sign') continue;
    if (!isCapital(token) && !inner.has(token.lower)) return false;
    between += 1;
  }
  return between <= 2;
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
function standsAsPerson({ words }: Name, surname: NameWord, passage: PassageDetails): boolean {
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

/** `IRGC` and `Islamic Revolutionary Guards Corps`: one of them is made of the other's initials. */
function isShortForm({ words }: Name, passage: PassageDetails): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^\p{Lu}(?:\.?\p{Ll}?\p{Lu}){1,5}\.?s?$/u.test(only.text)) {
    const wanted = only.folded.replace(/s$/, '').length > 1 ? only.folded : '';
    return (
      passage.names.some((name) =>
        initialsOf(name, passage.text).some(
          (form) => form.includes(wanted) && form.length <= wanted.length + 2,
        ),
      ) ||
      (wanted.length > 2 && spells(wanted, passage))
    );
  }
  if (words.length < 2) return false;
  const initials = words.map(({ folded }) => folded.charAt(0)).join('');
  const short = initials.length > 1 ? (passage.words.get(initials) ?? []) : [];
  return short.some((place) => /^(?:\p{Lu}\.?)+$/u.test(passage.tokens[place]?.text ?? ''));
}

/** Whether neighbouring words in lower case have these initials: `gross domestic product`. Short words would by chance. */
function spells(initials: string, { tokens }: PassageDetails): boolean {
  return tokens.some((_, at) =>
    initials.split('').every((letter, index) => {
      const { kind, lower = '' } = tokens[at + index] ?? {};
      return kind === 'word' && lower.length > 3 && lower.startsWith(letter);
    }),
  );
}

/** The initials of a name, with and without those of its small words. */
function initialsOf({ words, start, end }: Name, text: string): readonly string[] {
  if (words.length < 2) return [];
  const all = [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)]
    .map(([word]) => word.charAt(0).toLowerCase())
    .join('');
  return [words.map(({ folded }) => folded.charAt(0)).join(''), all];
}

/** For the nearest name: how alike two names are, 0 to 1. */
export function likeness(a: Name, b: Name): number {
  const shared = a.words.filter(({ folded }) =>
    b.words.some((word) => isSameWord(folded, word.folded)),
  ).length;
  if (shared > 0) return shared / Math.max(a.words.length, b.words.length);
  const [first, second] = [a.words.at(-1), b.words.at(-1)];
  if (first === undefined || second === undefined) return 0;
  return first.folded.charAt(0) === second.folded.charAt(0) &&
    skeleton(first.folded).consonants === skeleton(second.folded).consonants
    ? 0.4
    : 0;
}
