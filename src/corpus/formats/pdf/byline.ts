import { isDateLine } from '../../bibliography/dates.ts';
import { isAffiliationLine, leadingNames } from '../../sections/author-lines.ts';
import { namesOfLine } from '../../sections/author-names.ts';
import { isByline, isNameLine } from '../../sections/byline-cues.ts';
import type { DocumentBlock } from '../blocks.ts';
import { headOf, type Piece, tailOf, wordsOf } from './piece.ts';

/** How many pieces below a title may be of its byline. */
const most = 24;

/** Where a title page ends and the text begins. */
export const opensText =
  /^(?:\d{1,2}\.?\s|[IVX]{1,4}\.\s)?(?:abstract|summary|contents|table of contents|introduction|keywords|executive summary|foreword|preface|zusammenfassung|inhalt(?:sverzeichnis)?|einleitung|résumé|sommaire|resumen)(?:\s?[.:—–-]|$)/iu;

/** A short line with a year: `Version 2.8, August 30, 2022`. */
const datedLine = /^(?=.{4,45}$).*\b(?:19|20)\d{2}\b/u;

/** Labels the lines of names, institutions and dates below the title, until the text begins. */
export function labelBylines(pieces: readonly Piece[], title: Piece): void {
  const at = pieces.indexOf(title);
  const { page } = tailOf(title);
  let isNamed = false;
  for (const piece of pieces.slice(at + 1, at + most)) {
    if (headOf(piece).page !== page || piece.form === 'contents') return;
    if (piece.section !== 'body') continue;
    const text = wordsOf(piece);
    if (opensText.test(text)) return;
    const named = namesIn(piece, text);
    isNamed ||= named > 0;
    if (named > 0 || isPlainByline(piece, text) || (isNamed && isAffiliation(piece)))
      piece.section = 'byline';
    else if (piece.lines.length > 4 || text.length > 120) return;
  }
}

/** How many lines of a piece are names, if its others only say what belongs to them. */
function namesIn(piece: Piece, text: string): number {
  if (piece.lines.length > 12 || text.length > 1200) return 0;
  const lines = linesOf(piece.lines.map((line) => line.text));
  const named = lines.filter(
    (line) => isByline(line) || namesOfLine(line).length > 0 || leadingNames(line).length > 0,
  );
  if (piece.form !== 'text') return piece.form === 'row' && named.length === lines.length ? named.length : 0;
  const besides = lines.filter((line) => isDateLine(line) || isAffiliationLine(line) || datedLine.test(line));
  // A line of an address has no words of its own.
  return new Set([...named, ...besides]).size >= 0.6 * lines.length ? named.length : 0;
}

function isPlainByline(piece: Piece, text: string): boolean {
  if (piece.form !== 'text' || piece.lines.length > 4 || text.length > 300) return false;
  if (isByline(text) || isDateLine(text) || isNameLine(text)) return true;
  return (text.includes('@') && !/[.!?]$/u.test(text)) || isMarkedAffiliation(text);
}

function isAffiliation(piece: Piece): boolean {
  return (
    piece.form === 'text' &&
    piece.lines.length <= 6 &&
    piece.lines.every(({ text }) => isAffiliationLine(text))
  );
}

/** Whether a piece names authors first, as below a title. */
export function namesAuthors(piece: Piece): boolean {
  const [first = ''] = linesOf(piece.lines.map(({ text }) => text));
  const isNamed = isByline(first) || namesOfLine(first).some(({ doubtful }) => !doubtful);
  return isNamed && !isDateLine(first) && namesIn(piece, wordsOf(piece)) > 0;
}

/** A sign and an institution: `† University of Washington`. */
function isMarkedAffiliation(text: string): boolean {
  if (/^\d/u.test(text)) return isAffiliationLine(text);
  const words = text.slice(1).trim().split(' ');
  return (
    /^[*†‡§∗]/u.test(text) &&
    words.every((word) => /^(?:\p{Lu}|(?:of|for|the|and|de|der|für|und)$)/u.test(word))
  );
}

/** The lines of a byline, each cell of a row by itself. */
function linesOf(written: readonly string[]): string[] {
  return written.flatMap((line) => line.split(/[\t\n]/u)).map((line) => line.trim());
}

/** The lines of all bylines below the title. */
export function bylineLines(blocks: readonly DocumentBlock[]): string[] {
  const title = blocks.findIndex(({ section }) => section === 'title');
  const lines: string[] = [];
  for (const { section, text } of blocks.slice(title + 1, title + 1 + 2 * most)) {
    if (section === 'byline') lines.push(...linesOf([text]));
    else if (section === 'body' && text.length > 160) break;
  }
  return lines;
}
