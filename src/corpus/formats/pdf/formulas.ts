import { isCaption } from './paragraphs.ts';
import { headOf, type Piece, tailOf, wordsOf } from './piece.ts';
import { isMainlyWords } from './prose.ts';

/** Signs of mathematics that no axis and no table has. */
const mathSign = /[=<>+×∑∏∫√≤≥≈≡∼≃∝∈⊂∂∇→⇒⇔∥⟨⟩⌊⌋Σ∀∃]|\p{Script=Greek}/u;

/** How far below a line a formula may begin, in font sizes. */
const furthest = 4;

/** Most parts of a formula. */
const mostParts = 40;

/**
 * Puts the parts of displayed formulas together, and to the sentence that they belong to: `we minimise`, `L =`, `∑ x`, `where x is`
 * are one paragraph where the words before the formula end without a full stop and those behind it begin with a small letter.
 */
export function joinFormulas(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    at += 1;
    result.push(piece);
    if (!isText(piece) || headOf(piece).mono) continue;
    for (let isOpen = true; isOpen;) {
      const parts = formulaAfter(piece, pieces, at);
      isOpen = parts.length > 0;
      for (const part of parts) append(piece, part);
      at += parts.length;
      const next = pieces[at];
      if (!isOpen || next === undefined || !resumes(piece, next)) break;
      append(piece, next);
      at += 1;
    }
  }
  return result;
}

function isText({ section, form }: Piece): boolean {
  return section === 'body' && form === 'text';
}

function append(piece: Piece, part: Piece): void {
  piece.lines.push(...part.lines);
  piece.last = part.last;
}

/** The parts of a formula that stands behind a piece and belongs to it. */
function formulaAfter(piece: Piece, pieces: readonly Piece[], from: number): Piece[] {
  const isSentence = isMainlyWords(tailOf(piece).text);
  if (isSentence ? /[.!?]["”’)]?$/u.test(tailOf(piece).text) : !mathSign.test(wordsOf(piece))) return [];
  const parts: Piece[] = [];
  let before = piece;
  for (const part of pieces.slice(from, from + mostParts)) {
    if (
      !isText(part) ||
      headOf(part).mono ||
      isMainlyWords(wordsOf(part)) ||
      isCaption(wordsOf(part)) ||
      !isNear(before, part, piece)
    )
      break;
    parts.push(part);
    before = part;
  }
  return parts.some((part) => mathSign.test(wordsOf(part))) ? inRows(parts) : [];
}

/** The parts of a formula from the top to the bottom, and those of about one height from left to right. */
function inRows(parts: readonly Piece[]): Piece[] {
  const rows: Piece[][] = [];
  for (const part of parts.toSorted((a, b) => headOf(a).y - headOf(b).y)) {
    const [first] = rows.at(-1) ?? [];
    if (first !== undefined && headOf(part).y - headOf(first).y < 1.4 * headOf(first).size)
      rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => headOf(a).x - headOf(b).x));
}

function isNear(before: Piece, part: Piece, { left, right }: Piece): boolean {
  const [tail, head] = [tailOf(before), headOf(part)];
  const size = Math.max(tail.size, head.size);
  const down = head.y - tail.y;
  return (
    head.page === tail.page &&
    down > -furthest * size &&
    down < furthest * size &&
    head.x > left - 2 * size &&
    head.x < right + size
  );
}

/** Whether a piece goes on with the sentence that a formula interrupts. */
function resumes(piece: Piece, next: Piece): boolean {
  const [tail, head] = [tailOf(piece), headOf(next)];
  return (
    isText(next) &&
    isMainlyWords(head.text) &&
    /^\p{Ll}/u.test(head.text) &&
    !/[.!?]$/u.test(tail.text) &&
    head.page === tail.page &&
    head.y > tail.y - head.size &&
    head.y < tail.y + furthest * head.size &&
    Math.abs(next.left - piece.left) < 2 * head.size
  );
}
