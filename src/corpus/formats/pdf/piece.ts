import type { Section } from '../../source.ts';
import type { Line } from './line.ts';

/** What a stretch of lines is by its form, before its section is settled. */
export type PieceForm = 'text' | 'row' | 'listing' | 'contents' | 'note' | 'edge';

/** A paragraph while it is put together: it may grow over columns and pages. */
export interface Piece {
  /** Its lines, of one page or more. */
  lines: Line[];
  form: PieceForm;
  section: Section;
  /** Left and right edge of the lines it was cut from. */
  readonly left: number;
  readonly right: number;
  /** Whether it is the first or the last of the lines below each other that it was cut from. */
  readonly first: boolean;
  last: boolean;
  /** A footnote's figure or sign. */
  readonly marker?: string;
}

/** The first line of a piece. */
export function headOf({ lines: [line] }: Piece): Line {
  if (line === undefined) throw new Error('a piece has lines');
  return line;
}

/** The last line of a piece. */
export function tailOf({ lines }: Piece): Line {
  const line = lines.at(-1);
  if (line === undefined) throw new Error('a piece has lines');
  return line;
}

/** A piece's words as they stand, its lines divided by spaces. */
export function wordsOf({ lines }: Piece): string {
  return lines.map(({ text }) => text).join(' ');
}
