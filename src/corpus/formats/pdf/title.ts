import { isSeriesLine } from '../../sections/series-cues.ts';
import { letterheadLine } from '../../sections/letterhead-cues.ts';
import { isDateLine } from '../../bibliography/dates.ts';
import { labelBylines, namesAuthors, opensText } from './byline.ts';
import { headOf, type Piece, tailOf, wordsOf } from './piece.ts';

/** Names of institutions alone, as in a letterhead. */
const letterhead =
  /^(?:(?:in )?the )?(?:(?:united states|u\.? ?s\.?|supreme|federal|state|royal|national|ministry|department|office|court|bureau|commission|university|institute|agency|house|committee|government|council)\b[\s,&]*(?:of|for|the|and|on|district|appeals|states|united)?\b.{0,60})$/iu;

/** Labels the title on the first pages, and the lines of names and dates below it. `stated` is the title that the file's properties say. */
export function labelTitle(pieces: Piece[], bodySize: number, stated: string | undefined): void {
  const front = pieces.filter(
    (piece) => headOf(piece).page <= 1 && piece.form === 'text' && piece.section !== 'boilerplate',
  );
  const page = Math.min(...front.map((piece) => headOf(piece).page));
  const first = front.filter((piece) => headOf(piece).page === page);
  const title = statedTitle(front, stated) ?? largest(first, bodySize) ?? aboveAuthors(first);
  if (title === undefined) return;
  title.section = 'title';
  takeRest(pieces, title, bodySize);
  labelBylines(pieces, title);
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
      !isDateLine(text) &&
      !/^(?:1|1\.|I\.) \p{Lu}/u.test(text)
    );
  });
  const bySize = candidates.toSorted((a, b) => headOf(b).size - headOf(a).size);
  return bySize.find((piece) => !isFrame(piece)) ?? bySize.find((piece) => !isSeriesLine(wordsOf(piece)));
}

/** The first bold or capital words right above the names of authors. */
function aboveAuthors(first: readonly Piece[]): Piece | undefined {
  return first.slice(0, 6).find((piece, at) => {
    const text = wordsOf(piece);
    const next = first[at + 1];
    return (
      next !== undefined &&
      (piece.lines.every(({ bold }) => bold) || !/\p{Ll}/u.test(text)) &&
      (text.match(/\p{L}{2,}/gu) ?? []).length >= 2 &&
      text.length <= 200 &&
      !isFrame(piece) &&
      !isDateLine(text) &&
      !opensText.test(text) &&
      !namesAuthors(piece) &&
      namesAuthors(next)
    );
  });
}

/** Adds to a title its further lines: in the same type right below, or what stands behind its colon. */
function takeRest(pieces: Piece[], title: Piece, bodySize: number): void {
  const at = pieces.indexOf(title) + 1;
  for (let next = pieces[at]; next !== undefined; next = pieces[at]) {
    const [tail, head] = [tailOf(title), headOf(next)];
    const down = head.y - tail.y;
    const text = wordsOf(next);
    if (next.section !== 'body' || next.form !== 'text' || head.page !== tail.page) return;
    if (down <= 0 || down > 2.2 * tail.size || text.length + wordsOf(title).length > 300) return;
    const isSame = Math.abs(head.size - tail.size) < 0.02 * tail.size && head.bold === tail.bold;
    const isSubtitle = tail.text.endsWith(':') && head.size >= 1.12 * bodySize;
    if (!isSame && !isSubtitle) return;
    if (tail.size < 1.2 * bodySize || namesAuthors(next) || isDateLine(text) || opensText.test(text)) return;
    title.lines.push(...next.lines);
    pieces.splice(at, 1);
  }
}

/** Whether a piece names the series, the journal or the office rather than the text. */
function isFrame(piece: Piece): boolean {
  return isSeriesLine(wordsOf(piece)) || piece.lines.every(({ text }) => letterheadLine(text) !== undefined);
}

/** Letters and figures only, in lower case. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
