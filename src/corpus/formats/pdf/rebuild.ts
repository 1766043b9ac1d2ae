import type { DocumentBlock, PageSpan } from '../blocks.ts';
import { bibliographyFinder } from './bibliography.ts';
import { carryOver } from './carry.ts';
import { contentsLines, withoutLeaders } from './contents.ts';
import { noteSize, splitNotes } from './footnotes.ts';
import type { PageLines } from './edge-rows.ts';
import { joinFormulas } from './formulas.ts';
import { findFurniture } from './furniture.ts';
import { lineGroups } from './groups.ts';
import { labelHeadings } from './headings.ts';
import { joinLines, type Lexicon, lexiconOf } from './hyphens.ts';
import { endsSentence, type Line, median } from './line.ts';
import { bodySizeOf, columnRights, leadingOf } from './measures.ts';
import { paragraphsOf } from './paragraphs.ts';
import { headOf, type Piece, type PieceForm, tailOf } from './piece.ts';
import { withoutMarkers } from './references.ts';
import { withRows } from './tables.ts';
import { labelTitle } from './title.ts';
import { labelTrailers } from './trailers.ts';

/** What the file says of its pages and title. */
export interface Stated {
  /** The labels of the pages, as the file has them. */
  readonly labels?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

/** Makes the paragraphs of a document out of the lines of its pages, in the order of reading, each with its section and pages. */
export function rebuild(pages: readonly PageLines[], stated: Stated): DocumentBlock[] {
  const furniture = findFurniture(pages);
  const kept = pages.map(({ lines }) => lines.filter((line) => !furniture.lines.has(line)));
  const bodySize = bodySizeOf(kept.flat());
  const leading = leadingOf(kept, bodySize);
  const notesIn = noteSize(kept, bodySize);
  const lexicon = lexiconOf(kept.flat());
  const isBibliography = bibliographyFinder(kept, bodySize);
  const pieces: Piece[] = [];
  const notes: Piece[] = [];
  for (const [index, lines] of kept.entries()) {
    for (const line of furniture.first) if (line.page === index) pieces.push(alone(line, 'edge'));
    const open = notes.at(-1);
    const isOpen = open !== undefined && tailOf(open).page === index - 1 && !endsSentence(tailOf(open).text);
    const noted = splitNotes(lines, notesIn, bodySize, isOpen);
    const section = isBibliography(index, noted) ? 'body' : 'footnote';
    for (const { lines: part, marker } of noted.notes) {
      if (marker === undefined && open !== undefined) open.lines.push(...part);
      else
        notes.push({
          ...alone(part[0], 'note'),
          section,
          lines: [...part],
          ...(marker === undefined ? {} : { marker }),
        });
    }
    const markers = new Set(noted.notes.flatMap(({ marker }) => marker ?? []));
    const main = markers.size === 0 ? noted.main : noted.main.map((line) => withoutMarkers(line, markers));
    const listed = contentsLines(main, pages.length);
    const text = withRows(
      main.filter((line) => !listed.has(line)),
      pages[index]?.width ?? 0,
    );
    pieces.push(...piecesOf(text, leading), ...listPieces([...listed]));
  }
  labelTitle(pieces, bodySize, stated.title);
  labelHeadings(pieces, bodySize);
  labelTrailers(pieces, bodySize, pages);
  const whole = joinFormulas(pieces);
  const carried = carryOver(whole, isIndented(whole));
  const label = labeller(pages.length, stated.labels, furniture.printed);
  return withNotes(carried, notes)
    .filter(({ lines }) => lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    .map((piece) => blockOf(piece, lexicon, label));
}

function alone(line: Line | undefined, form: PieceForm): Piece {
  if (line === undefined) throw new Error('a piece has lines');
  const section = form === 'note' ? 'footnote' : form === 'text' ? 'body' : 'boilerplate';
  return { lines: [line], form, section, left: line.x, right: line.right, first: true, last: true };
}

/** A page's part of a list of contents, as one piece. */
function listPieces(lines: readonly Line[]): Piece[] {
  return lines.length === 0 ? [] : [{ ...alone(lines[0], 'contents'), lines: [...lines] }];
}

function piecesOf(lines: readonly Line[], leading: number): Piece[] {
  const columnRight = columnRights(lines);
  return lineGroups(lines).flatMap((group) => {
    const left = median(group.map(({ x }) => x));
    const right = Math.max(columnRight(group), ...group.map((line) => line.right));
    const paragraphs = paragraphsOf(group, leading);
    return paragraphs.map((part, at): Piece => {
      const form =
        part[0]?.row === true
          ? 'row'
          : part.length > 1 && part.every(({ mono }) => mono)
            ? 'listing'
            : 'text';
      return {
        lines: [...part],
        form,
        section: 'body',
        left,
        right,
        first: at === 0,
        last: at === paragraphs.length - 1,
      };
    });
  });
}

/** Whether the paragraphs of a document begin with an indented line. */
function isIndented(pieces: readonly Piece[]): boolean {
  const inside = pieces.filter(
    (piece) => piece.section === 'body' && piece.form === 'text' && !piece.first && piece.lines.length > 1,
  );
  return (
    inside.length >= 4 &&
    inside.filter((piece) => headOf(piece).x > piece.left + 0.6 * headOf(piece).size).length >
      0.5 * inside.length
  );
}

/** Puts each footnote behind the paragraph that refers to it, or else, as entries of a list of works, behind the last one that begins before it. */
function withNotes(pieces: readonly Piece[], notes: readonly Piece[]): Piece[] {
  const after = new Map<Piece | undefined, Piece[]>();
  for (const note of notes) {
    const { page } = headOf(note);
    const refers =
      note.section === 'footnote'
        ? pieces.find(({ lines }) =>
            lines.some((line) => line.page === page && line.references.includes(note.marker ?? '')),
          )
        : undefined;
    const place =
      refers ??
      pieces.findLast((piece) => headOf(piece).page <= page && piece.form === 'text') ??
      pieces.at(-1);
    after.set(place, [...(after.get(place) ?? []), note]);
  }
  return [
    ...(after.get(undefined) ?? []),
    ...pieces.flatMap((piece) => [piece, ...(after.get(piece) ?? [])]),
  ];
}

function blockOf(piece: Piece, lexicon: Lexicon, label: (page: number) => string): DocumentBlock {
  const { lines, form, section } = piece;
  const joined =
    form === 'listing' || form === 'contents' || section === 'byline'
      ? lines.map(({ text }) => text).join('\n')
      : joinLines(
          lines.map(({ text }) => text),
          lexicon,
        );
  const readable = joined.replaceAll(/\p{Cc}+/gu, (found) => (/[\t\n]/u.test(found) ? found : ''));
  const text = withoutLeaders(readable);
  const [from, to] = [headOf(piece).page, tailOf(piece).page];
  const page: PageSpan =
    from === to
      ? { label: label(from), physical: from + 1 }
      : { label: label(from), last: label(to), physical: from + 1, lastPhysical: to + 1 };
  return { section, text, page };
}

/** How pages are called: by the file's labels, else by the numbers printed on most of them, else by their number in the file. */
function labeller(
  count: number,
  labels: readonly string[] | undefined,
  printed: readonly (string | undefined)[],
): (page: number) => string {
  if (labels?.length === count && labels.every((label) => label !== ''))
    return (page) => labels[page] ?? String(page + 1);
  const isPrinted = printed.filter((number) => number !== undefined).length > 0.6 * count;
  return (page) => (isPrinted ? printed[page] : undefined) ?? String(page + 1);
}
