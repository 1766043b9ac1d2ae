import { bulletStart, endsSentence, enumerator } from './line.ts';
import { headOf, type Piece, tailOf } from './piece.ts';
import { hadRoom, isCaption } from './paragraphs.ts';
import { isMainlyWords } from './prose.ts';

/** How many pieces of other kinds a paragraph is carried over, as a figure with its labels. */
const farthest = 80;
/** A word in small letters at the beginning, and no name out of a program. */
const smallWord = /^\p{Ll}[^\s_\\({}]*(?:\s|$)/u;
/** The narrowest column of text, in font sizes. */
const narrowest = 12;

/**
 * Puts the parts of paragraphs together that a column, a page, a figure or smaller print divides: where the first part fills its last line
 * and ends without a full stop, and the second goes on in small letters or at once; and where first lines are indented, but not this one.
 */
export function carryOver(pieces: readonly Piece[], indents: boolean): Piece[] {
  const result: Piece[] = [];
  const taken = new Set<Piece>();
  for (const [at, piece] of pieces.entries()) {
    if (taken.has(piece)) continue;
    result.push(piece);
    if (!isBody(piece) || !piece.last || !isMainlyWords(tailOf(piece).text)) continue;
    for (let from = at + 1; ;) {
      const next = nextPart(piece, pieces, from, indents, taken);
      if (next === undefined) break;
      taken.add(next);
      piece.lines.push(...next.lines);
      if (!next.last) break;
      from = pieces.indexOf(next, from) + 1;
    }
  }
  return result;
}

function isBody({ section, form, lines }: Piece): boolean {
  return section === 'body' && form === 'text' && !lines.every(({ mono }) => mono);
}

function nextPart(
  piece: Piece,
  pieces: readonly Piece[],
  from: number,
  indents: boolean,
  taken: ReadonlySet<Piece>,
): Piece | undefined {
  const tail = tailOf(piece);
  const between: Piece[] = [];
  for (const next of pieces.slice(from, from + farthest)) {
    const head = headOf(next);
    if (head.page > tail.page + 1) return undefined;
    if (
      taken.has(next) ||
      !isBody(next) ||
      isCaption(head.text) ||
      !isMainlyWords(head.text) ||
      Math.abs(head.size - tail.size) > 0.04 * tail.size
    ) {
      const isHeading = next.section === 'heading' && head.size > 0.96 * tail.size && next.form === 'text';
      if (isHeading || (isBody(next) && head.size > tail.size)) between.push(next);
      continue;
    }
    if (next.first && goesOn(piece, next, between, indents)) return next;
    between.push(next);
  }
  return undefined;
}

function goesOn(piece: Piece, next: Piece, between: readonly Piece[], indents: boolean): boolean {
  const tail = tailOf(piece);
  const head = headOf(next);
  if (head.mono !== tail.mono || (head.bold && !tail.bold)) return false;
  if (bulletStart.test(head.text) || (enumerator.test(head.text) && !/^[a-zA-Z]\b/u.test(head.text)))
    return false;
  const isDivided = /\p{L}[-‐]$/u.test(tail.text);
  // An indented quotation ends before the right edge, too.
  const isFull = isDivided || !hadRoom(tail, head, piece.right - Math.max(0, tail.x - piece.left));
  if (!isFull) return false;
  const isNext = between.length === 0;
  const isIndented = head.x > next.left + 0.6 * head.size;
  const [width, nextWidth] = [piece.right - piece.left, next.right - next.left];
  // Labels of a figure and cells of a table are narrower than a column of text.
  if (Math.min(width, nextWidth) < narrowest * tail.size) return false;
  const isAsWide = width > 0.75 * nextWidth;
  if (!endsSentence(tail.text)) {
    if (smallWord.test(head.text)) {
      if (between.some((other) => parts(other, piece, next))) return false;
      if (!isNext && piece.lines.length + next.lines.length < 3) return false;
      return isDivided || (nextWidth > 0.5 * width && (isNext ? width > 0.5 * nextWidth : isAsWide));
    }
    if (/^\p{Ll}/u.test(head.text)) return false;
    const isBelow = head.page === tail.page && head.y > tail.y && sharesColumn(next, piece);
    const [isLong, isNextLong] = [piece.lines.length > 1, next.lines.length > 1 || endsSentence(head.text)];
    return (
      isNext && !isBelow && isAsWide && !isIndented && isNextLong && (isLong || /[-‐,;]$/u.test(tail.text))
    );
  }
  // Behind a full stop only the indentation of the others can tell.
  return (
    indents &&
    isNext &&
    !isIndented &&
    !/^\p{Ll}/u.test(head.text) &&
    next.lines.length > 1 &&
    piece.lines.length > 1 &&
    head.page !== tail.page
  );
}

/** Whether text stands below the end of `piece` in its column, or above the beginning of `next`. */
function parts(other: Piece, piece: Piece, next: Piece): boolean {
  const [tail, head, line] = [tailOf(piece), headOf(next), headOf(other)];
  if (Math.abs(line.size - tail.size) > 0.04 * tail.size) return false;
  const below = line.page === tail.page && line.y > tail.y && sharesColumn(other, piece);
  return below || (line.page === head.page && line.y < head.y && sharesColumn(other, next));
}

function sharesColumn(a: Piece, b: Piece): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 * (b.right - b.left);
}
