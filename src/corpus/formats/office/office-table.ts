import type { Section } from '../../source.ts';
import { rowText } from '../dom/row-text.ts';
import type { OfficePart } from './office-part.ts';

/** A row of a table in a document. */
export interface OfficeRow {
  readonly cells: readonly {
    readonly parts: readonly OfficePart[];
    /** Over how many columns it goes. */
    readonly columns: number;
  }[];
  /** Whether the document says that it names the columns. */
  readonly isHead: boolean;
}

/** A cell with more characters than this holds paragraphs, not a value. */
const longestValue = 600;

/** Maximum number of rows at the top of a table that name columns; the last of them is used. */
const mostHeads = 3;

/** The rows of a table as passages, with the names of columns where its first rows name them. */
export function officeTable(rows: readonly OfficeRow[], section?: Section): OfficePart[] {
  const isBoldHead = rows.length > 1 && isBoldRow(rows[0]) && !isBoldRow(rows[1]);
  const isHead = rows.map(
    (row, index) => index < mostHeads && rows.length > 1 && (row.isHead || (index === 0 && isBoldHead)),
  );
  const head = rows[isHead.lastIndexOf(true)];
  const columns = head === undefined ? [] : spread(head);
  const parts: OfficePart[] = [];
  rows.forEach((row, index) => {
    const filled = row.cells.filter((cell) => cell.parts.length > 0);
    if (filled.length <= 1 || row.cells.some((cell) => lineOf(cell.parts).length > longestValue)) {
      for (const cell of row.cells) parts.push(...cell.parts);
      return;
    }
    const text = rowText(spread(row), isHead[index] === true ? [] : columns);
    const part = { text, isBold: false, isList: false, isRow: true };
    if (text !== '') parts.push(section === undefined ? part : { ...part, section });
    for (const cell of row.cells) parts.push(...cell.parts.filter((inner) => !isOwn(inner)));
  });
  return parts;
}

function isBoldRow(row: OfficeRow | undefined): boolean {
  const parts = row?.cells.flatMap((cell) => cell.parts) ?? [];
  return parts.length > 1 && parts.every(({ isBold }) => isBold);
}

/** Whether a part is a paragraph of the cell itself, rather than a row of a table in it or a note. */
function isOwn({ isRow, section }: OfficePart): boolean {
  return !isRow && section !== 'footnote' && section !== 'comment';
}

function lineOf(parts: readonly OfficePart[]): string {
  return parts
    .filter(isOwn)
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
    .join(' ');
}

/** Values by column: a cell over several columns stands in the first of them. */
function spread({ cells }: OfficeRow): string[] {
  return cells.flatMap(({ parts, columns }) => [
    lineOf(parts),
    ...Array.from({ length: Math.min(Math.max(Math.trunc(columns) || 1, 1), 100) - 1 }, () => ''),
  ]);
}
