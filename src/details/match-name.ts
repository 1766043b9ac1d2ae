import { bodyNouns, legalForms, smallNameWords } from '../language/en/name-words.ts';
import { nationForms } from '../language/en/nations.ts';
import type { Name, NameWord } from './detail.ts';
import { isShortForm } from './match-initials.ts';
import { isSameNation } from './match-nation.ts';
import { standsAsPerson } from './match-person.ts';
import { isCapital } from './name-word.ts';
import type { PassageDetails } from './passage.ts';
import { isSameWord, placesOfWord } from './same-word.ts';
import { skeleton } from './spelling.ts';

/**
 * Whether a passage has a name, perhaps in another form. A nation before the name (`Lebanese Hizballah`) and the part after a small
 * word (`Emilee Lindner of MTV`) may stand apart from the rest.
 */
export function findName(name: Name, passage: PassageDetails): boolean {
  if (standsWhole(name, passage)) return true;
  const parts = partsOf(name);
  return parts.length > 1 && parts.every((part) => standsWhole(part, passage));
}

/** Whether a passage has the whole name; a surname alone is not enough. */
export function findWholeName(name: Name, passage: PassageDetails): boolean {
  return standsTogether(name, passage) || isSameNation(name, passage) || isShortForm(name, passage);
}

function standsWhole(name: Name, passage: PassageDetails): boolean {
  if (standsTogether(name, passage) || standsReordered(name, passage)) return true;
  if (isSameNation(name, passage) || isShortForm(name, passage) || standsJoined(name, passage)) return true;
  if (standsAsPerson(name, passage)) return true;
  const words = withoutForm(name.words);
  return words.length < name.words.length && standsWhole(nameOf(words), passage);
}

/** Whether a passage has the name with its words joined or separated: `JPMorgan` and `J.P. Morgan`. */
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

/** The two parts of a name that may stand apart; none where it has no such parts. */
function partsOf(name: Name): Name[] {
  const { words } = name;
  const cut = nationLength(words) || joinAfter(name) || hyphenAfter(name);
  return cut === 0 || cut >= words.length ? [] : [nameOf(words.slice(0, cut)), nameOf(words.slice(cut))];
}

/** Number of words at the start of a name that are a nation: 2 in `United States National Film Registry`. */
function nationLength(words: readonly NameWord[]): number {
  for (const length of [2, 1]) {
    const joined = words
      .slice(0, length)
      .map(({ folded }) => folded)
      .join('');
    if (
      words.length > length &&
      (nationForms.has(joined) || (length === 1 && /(?:ian|ese|ish|aqi|eli|ani)$/.test(joined)))
    )
      return length;
  }
  return 0;
}

/** Number of words, at least two, before a small word: 2 in `Emilee Lindner of MTV`. */
function joinAfter({ words }: Name): number {
  const at = words.findIndex((word, index) => index >= 2 && word.start - (words[index - 1]?.end ?? 0) > 3);
  return Math.max(0, at);
}

/** Number of words before a hyphen: 1 in `Tehran-Damascus`. */
function hyphenAfter({ words }: Name): number {
  return Math.max(
    0,
    words.findIndex(({ hyphened }, index) => index > 0 && hyphened === true),
  );
}

function nameOf(words: readonly NameWord[]): Name {
  return { kind: 'name', words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Whether a passage has the words of a body's name in another order: `Oxford University` and `University of Oxford`. */
function standsReordered({ words }: Name, { names }: PassageDetails): boolean {
  if (words.length < 2 || !words.some(({ folded }) => bodyNouns.has(folded))) return false;
  return names.some((name) =>
    words.every(({ folded }) => name.words.some((word) => isSameWord(folded, word.folded))),
  );
}

/** Whether a passage has all words in this order; only small words, titles and middle names may stand between. */
function standsTogether({ words }: Name, passage: PassageDetails): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return true;
  const starts = placesOfWord(first, passage);
  if (rest.length === 0 || starts.length === 0) return starts.length > 0;
  const later = rest.map((word) => new Set(placesOfWord(word, passage)));
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

/** Maximum tokens from one word of a name to the next. */
const widest = 6;

/** Whether at most two names or small words stand between two words of a name: `Thomas [K.] Arnold`. */
function isNear({ tokens }: PassageDetails, from: number, to: number): boolean {
  let between = 0;
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'sign') continue;
    if (!isCapital(token) && !smallNameWords.has(token.lower)) return false;
    between += 1;
  }
  return between <= 2;
}

/** Similarity of two names, 0 to 1; used to find the nearest name. */
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
