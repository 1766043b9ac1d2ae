import { isByline, isNameLine } from '../../sections/byline-cues.ts';
import { isDateLine } from '../../bibliography/dates.ts';
import { headOf, type Piece, tailOf, wordsOf } from './piece.ts';

/** Names of institutions alone, as in a letterhead. */
const letterhead =
  /^(?:(?:in )?the )?(?:(?:united states|u\.? ?s\.?|supreme|federal|state|royal|national|ministry|department|office|court|bureau|commission|university|institute|agency|house|committee|government|council)\b[\s,&]*(?:of|for|the|and|on|district|appeals|states|united)?\b.{0,60})$/iu;

/** Labels the title on the first pages, and the lines of names and dates below it. `stated` is the title that the file's properties say. */
export function labelTitle(pieces: readonly Piece[], bodySize: number, stated: string | undefined): void {
  const front = pieces.filter(
    (piece) => headOf(piece).page <= 1 && piece.form === 'text' && piece.section !== 'boilerplate',
  );
  const page = Math.min(...front.map((piece) => headOf(piece).page));
  const first = front.filter((piece) => headOf(piece).page === page);
  const title = statedTitle(front, stated) ?? largest(first, bodySize);
  if (title === undefined) return;
  title.section = 'title';
  labelBylines(pieces, title, bodySize);
}

/** The piece with the words of the title that the properties say. */
function statedTitle(front: readonly Piece[], stated: string | undefined): Piece | undefined {
  const wanted = plain(stated ?? '');
  if (wanted.length < 8) return undefined;
  const fitting = front.filter((piece) => {
    const words = plain(wordsOf(piece));
    return (
      words.length >= 8 &&
      (wanted.includes(words) || words.includes(wanted)) &&
      words.length < wanted.length + 60 &&
      words.length > 0.4 * wanted.length
    );
  });
  return fitting.toSorted((a, b) => headOf(b).size - headOf(a).size)[0];
}

function largest(first: readonly Piece[], bodySize: number): Piece | undefined {
  const candidates = first.filter((piece) => {
    const text = wordsOf(piece);
    return (
      headOf(piece).size >= 1.12 * bodySize &&
      ((text.match(/\p{L}{2,}/gu) ?? []).length >= 2 ||
        (/^\p{L}\S{3,}$/u.test(text) && headOf(piece).size >= 1.6 * bodySize)) &&
      text.length <= 300 &&
      !letterhead.test(text) &&
      !isDateLine(text)
    );
  });
  return candidates.toSorted((a, b) => headOf(b).size - headOf(a).size)[0];
}

/** Below the title: authors, dates, places, until the text begins. */
function labelBylines(pieces: readonly Piece[], title: Piece, bodySize: number): void {
  const at = pieces.indexOf(title);
  const { page } = tailOf(title);
  for (const piece of pieces.slice(at + 1, at + 12)) {
    const text = wordsOf(piece);
    if (headOf(piece).page !== page || piece.form !== 'text') return;
    if (piece.lines.length > 4 || text.length > 300) return;
    if (
      isByline(text) ||
      isDateLine(text) ||
      isNameLine(text) ||
      isAuthors(text, headOf(piece).size, bodySize)
    )
      piece.section = 'byline';
    else if ((/@/u.test(text) || isAffiliation(text)) && !/[.!?]$/u.test(text)) piece.section = 'byline';
    else if (piece.section === 'body' && text.length > 120) return;
  }
}

/** A sign and an institution: `† University of Washington`. */
function isAffiliation(text: string): boolean {
  const words = text.slice(1).trim().split(' ');
  return (
    /^[*†‡§∗\d]/u.test(text) &&
    words.every((word) => /^(?:\p{Lu}|(?:of|for|the|and|de|der|für|und)$)/u.test(word))
  );
}

/** Several names with commas, as below the title of a paper. */
function isAuthors(text: string, size: number, bodySize: number): boolean {
  if (size < 0.96 * bodySize || /[.!?:]$/u.test(text)) return false;
  const names = text.split(/, ?| (?:and|und|et|&) /u).filter((name) => name !== '');
  return (
    names.length >= 2 &&
    names.every((name) =>
      /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|la|di|al)|\p{Lu}[\p{L}.'’-]*)){1,4}$/u.test(name),
    )
  );
}

/** Letters and figures only, in lower case. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
