import { americanStates } from '../../language/en/american-states.ts';
import { nations } from '../../language/en/nations.ts';
import { bodyNouns, placeMakers, sentenceOpeners } from '../../language/en/name-words.ts';
import {
  degrees,
  institutionNouns,
  memberships,
  titlePageNouns,
} from '../../language/en/pages/title-pages.ts';
import { titles } from '../../language/en/titles.ts';
import { organisationNouns } from '../../language/letterheads.ts';

/** A name as a line on a title page has it. */
export interface LineName {
  readonly name: string;
  /** Whether a word of it may as well be of a place or a body: `Lake Park`. */
  readonly doubtful: boolean;
}

/** Marks that refer to an affiliation or a footnote. */
const marks = /[*∗†‡§¶⋆◦♯♭⁰¹²³⁴-⁹ᵃ-ᶻⁱʰʲˡˢʳˣʷʸ]+|\[\d{1,2}\]|\(\d{1,2}\)|(?<=\p{L}\p{L}\.?)\d(?:,\d)*/gu;
const separator = /\s?[;·•|\t]\s?|\s?,\s?(?:(?:and|und|et|y|&) )?|\s(?:and|und|et|y|&|with)\s/u;
const particles =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|ter|ten|zu|zur|bin|ibn|ben|al|el|af|av|y)$/u;
/** First words of sentences that are names as well. */
const givenNames = /^(?:will|may|long|gold|early|short|power|steel|price|stone)$/u;
const places: ReadonlySet<string> = new Set(
  [...nations, ...americanStates].flat().filter((each) => each.length > 3),
);
const initial = /^(?:\p{Lu}\.(?:-?\p{Lu}\.){0,3}|\p{Lu})$/u;
const word =
  /^(?:(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O['’]|D['’])?\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}{2,})(?:[-'’](?:\p{Lu}[\p{Ll}]+|\p{Lu}{2,}|\p{Ll}{2,}))?$/u;

/** Whether a line bears a mark that refers to an affiliation or a footnote behind its words. */
export function isMarked(line: string): boolean {
  return line.replaceAll(marks, '') !== line;
}

/** The names of a line that has nothing but names and what belongs to them: marks, degrees, addresses of mail. */
export function namesOfLine(line: string): readonly LineName[] {
  if (line.length > 600 || /[!?"“”„:]/u.test(withoutMails(line))) return [];
  const bare = withoutMails(line).replaceAll(marks, ' ').replaceAll(/\s+/gu, ' ').replaceAll(/\s,/gu, ',');
  const parts = bare
    .trim()
    .replace(/^(?:and|und|et|&) /u, '')
    .replace(/(?:,| and| &)$/u, '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isDegree(part));
  const names = parts.map(personName);
  return names.every((name) => name !== undefined) ? names : [];
}

/** The words of a line that are no address of mail. */
function withoutMails(line: string): string {
  return line
    .split(' ')
    .filter((each) => !each.includes('@'))
    .join(' ');
}

/** A person's name without titles and degrees; `undefined` for anything else. */
export function personName(text: string): LineName | undefined {
  const all = text.split(' ');
  const from = all.findIndex(
    (each) => !titles.has(each.toLowerCase().replaceAll('.', '')) || each.length < 2,
  );
  const to = all.findLastIndex((each) => !isDegree(each));
  const words = all.slice(Math.max(0, from), to + 1);
  const last = words.at(-1) ?? '';
  const full = words.filter((each) => word.test(each));
  if (words.length < 2 || words.length > 6 || !word.test(last) || full.length > 4) return undefined;
  if (particles.test(words[0] ?? '')) return undefined;
  if (!words.every((each) => word.test(each) || initial.test(each) || particles.test(each))) return undefined;
  // `R Project`, `X Windows`: a letter alone is an initial only with its full stop or between other words.
  if (/^\p{Lu}$/u.test(words[0] ?? '') && full.length < 2) return undefined;
  if (!hasOneCase(full)) return undefined;
  const lower = full.flatMap((each) => each.toLowerCase().split(/[-'’]/u));
  if (lower.some((each) => titlePageNouns.has(each) || isInstitution(each))) return undefined;
  const doubtful = lower.some(
    (each) =>
      bodyNouns.has(each) ||
      placeMakers.has(each) ||
      places.has(each) ||
      (sentenceOpeners.has(each) && !givenNames.test(each)),
  );
  return { name: words.join(' '), doubtful };
}

/** Whether a word in lower case is a noun of institutions: `university`, `ministry`. */
export function isInstitution(lower: string): boolean {
  return (
    institutionNouns.has(lower) ||
    organisationNouns.has(lower) ||
    /\p{L}{3}(?:universität|universiteit|ministerium|institut|hochschule|akademie|anstalt|gericht)$/u.test(
      lower,
    )
  );
}

function isDegree(part: string): boolean {
  const lower = part.toLowerCase().replaceAll('.', '');
  if (memberships.has(lower.replaceAll(' ', '-'))) return true;
  // `Yi Ma` bears no degree.
  return degrees.has(lower) && (/^(?:Jr|Sr|Esq|Dr)\b/u.test(part) || !/^\p{Lu}?\p{Ll}+$/u.test(part));
}

/** Whether words are alike in capitals: all of them, none, or a surname alone, as in `Mohamed ZORGATI`. */
function hasOneCase(words: readonly string[]): boolean {
  const capitals = words.filter((each) => !/\p{Ll}/u.test(each));
  if (capitals.length === 0 || capitals.length === words.length) return true;
  const [only = ''] = capitals;
  return capitals.length === 1 && only.length >= 4 && (words.at(-1) === only || words[0] === only);
}
