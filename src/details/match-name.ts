import type { Name, NameWord } from './detail.ts';
import { isShortForm } from './match-initials.ts';
import { isNation, isSameNation } from './match-nation.ts';
import { standsAsPerson } from './match-person.ts';
import { commonNouns, inner, legalForms } from './name-words.ts';
import { isCapital } from './names.ts';
import type { PassageDetails } from './passage.ts';
import { isSameWord, placesOf } from './same-word.ts';
import { skeleton } from './spelling.ts';

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
  if (standsAsPerson(name, passage)) return true;
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
