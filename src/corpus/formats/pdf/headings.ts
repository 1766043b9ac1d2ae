import { bulletStart, endsSentence, type Line } from './line.ts';
import { isCaption } from './paragraphs.ts';
import { headOf, type Piece, tailOf, wordsOf } from './piece.ts';

/** Longest heading, in characters and in lines. */
const longest = { characters: 220, lines: 4 };

/** Labels the pieces that stand over text as headings: short, and larger, bold, in capitals, in italics or numbered. */
export function labelHeadings(pieces: readonly Piece[], bodySize: number): void {
  for (const [at, piece] of pieces.entries()) {
    if (piece.section !== 'body' || piece.form !== 'text') continue;
    if (isHeading(piece, pieces[at - 1], pieces[at + 1], bodySize)) piece.section = 'heading';
  }
}

function isHeading(
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  bodySize: number,
): boolean {
  const text = wordsOf(piece);
  const head = headOf(piece);
  if (text.length > longest.characters || piece.lines.length > longest.lines) return false;
  if (bulletStart.test(text) || isCaption(text) || !/\p{L}/u.test(text)) return false;
  if (/[,;]$/u.test(text)) return false;
  const isAll = (test: (line: Line) => boolean): boolean => piece.lines.every(test);
  const isBold = isAll(({ bold }) => bold);
  const isLarge = isAll(({ size }) => size >= 1.08 * bodySize);
  if (isLarge && (!endsSentence(text) || isBold || head.size > 1.25 * bodySize || isNumbered(text)))
    return true;
  if (head.size < 0.96 * bodySize && !isBold) return false;
  if (next === undefined || next.section !== 'body') {
    if (!isBold) return false;
  }
  if (isBold) return !/[.]$/u.test(text) || isNumbered(text) || text.length < 80;
  if (endsSentence(text) && !isNumbered(text)) return false;
  const isApart = before === undefined || gapAfter(before, piece) > 1.3 * head.size;
  if (isCapitals(text)) return isApart && text.length < 120;
  if (isCentredNumber(piece, next)) return true;
  if (piece.lines.length > 2 || !isApart || next === undefined) return false;
  const isItalic = isAll(({ italic }) => italic);
  if (isItalic) return text.length < 100 && !/[:.]$/u.test(text) && headOf(next).page === head.page;
  return (
    isNumbered(text) &&
    text.length < 90 &&
    !endsSentence(text) &&
    /^\S+\s+\p{Lu}/u.test(text) &&
    (startsApart(piece, next) || /^\d{1,2}\.\d/u.test(text))
  );
}

/** `I.`, `2.1`, `A.`, `§ 3`, `Chapter 4` at the beginning. */
function isNumbered(text: string): boolean {
  return /^(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|§ ?\d+|(?:Chapter|Part|Section|Annex|Appendix|Kapitel|Teil|Anhang|Abschnitt) [\dIVXA-Z]+)[:.]?(?:\s|$)/u.test(
    text,
  );
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && !/\p{Ll}/u.test(text.replace(/\b(?:v|vs|et al)\b/gu, ''));
}

/** A Roman number or letter alone in the middle of the column, as between the parts of a judgment. */
function isCentredNumber(piece: Piece, next: Piece | undefined): boolean {
  const head = headOf(piece);
  if (next === undefined || !/^(?:[IVX]{1,5}|[A-Z]|\d{1,2}|\*{1,3}|(?:\* ){2,}\*)$/u.test(wordsOf(piece)))
    return false;
  return (
    head.x > next.left + 0.3 * (next.right - next.left) &&
    head.right < next.right - 0.3 * (next.right - next.left)
  );
}

function startsApart(piece: Piece, next: Piece): boolean {
  return gapAfter(piece, next) > 1.2 * headOf(piece).size;
}

/** The distance from the last line of a piece to the first of the next; large where it is on another page or column. */
function gapAfter(before: Piece, piece: Piece): number {
  const tail = tailOf(before);
  const head = headOf(piece);
  const down = head.y - tail.y;
  return tail.page === head.page && down > 0 ? down : 999;
}
