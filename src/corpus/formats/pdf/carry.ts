import { bulletStart, endsSentence, enumerator } from './line.ts';
import { headOf, type Piece, tailOf } from './piece.ts';
import { isCaption } from './paragraphs.ts';

/** How many pieces of other kinds a paragraph is carried over, as a figure with its labels. */
const farthest = 80;

/**
 * Puts the parts of paragraphs together that a column, a page, a figure or smaller print divides: where the first part ends without a
 * full stop and the second goes on in small letters or at once; and where first lines are indented, but not this one.
 */
export function carryOver(pieces: readonly Piece[], indents: boolean): Piece[] {
  const result: Piece[] = [];
  const taken = new Set<Piece>();
  for (const [at, piece] of pieces.entries()) {
    if (taken.has(piece)) continue;
    result.push(piece);
    if (!isBody(piece) || !piece.last) continue;
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
  let isNext = true;
  for (const next of pieces.slice(from, from + farthest)) {
    const head = headOf(next);
    if (head.page > tail.page + 1) return undefined;
    if (
      taken.has(next) ||
      !isBody(next) ||
      isCaption(head.text) ||
      Math.abs(head.size - tail.size) > 0.04 * tail.size
    ) {
      if (isBody(next) && head.size > tail.size) isNext = false;
      if (next.section === 'heading' && head.size > 0.96 * tail.size && next.form === 'text') isNext = false;
      continue;
    }
    if (next.first && goesOn(piece, next, isNext, indents)) return next;
    isNext = false;
  }
  return undefined;
}

function goesOn(piece: Piece, next: Piece, isNext: boolean, indents: boolean): boolean {
  const tail = tailOf(piece);
  const head = headOf(next);
  if (head.mono !== tail.mono || (head.bold && !tail.bold)) return false;
  if (bulletStart.test(head.text) || (enumerator.test(head.text) && !/^[a-zA-Z]\b/u.test(head.text)))
    return false;
  const isFull = tail.right > piece.right - 2.5 * tail.size;
  const isIndented = head.x > next.left + 0.6 * head.size;
  if (!endsSentence(tail.text)) {
    if (/^\p{Ll}/u.test(head.text)) return true;
    const isAsWide = piece.right - piece.left > 0.75 * (next.right - next.left);
    return (
      isNext && isFull && isAsWide && !isIndented && (piece.lines.length > 1 || /[-‐,;]$/u.test(tail.text))
    );
  }
  // Behind a full stop only the indentation of the others can tell.
  return (
    indents &&
    isNext &&
    isFull &&
    !isIndented &&
    next.lines.length > 1 &&
    piece.lines.length > 1 &&
    head.page !== tail.page
  );
}
