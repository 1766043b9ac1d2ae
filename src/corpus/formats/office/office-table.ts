import type { Section } from '../../source.ts';
import { rowText } from '../dom/row-text.ts';
import { columnNames, type PlacedCell, placeCells, repeatedText, saysMore } from '../table/table-grid.ts';
import type { OfficePart } from './office-part.ts';

/** A row of a table in a document. */
export interface OfficeRow {
  readonly cells: readonly {
    readonly parts: readonly OfficePart[];
    /** Over how many columns and rows it goes. */
    readonly columns: number;
    readonly rows?: number;
    /** Whether it is the next part of the cell above it. */
    readonly continues?: boolean;
  }[];
  /** Whether the document says that it names the columns. */
  readonly isHead: boolean;
}

/** A cell with more characters than this holds paragraphs, not a value. */
const longestValue = 600;

/** Maximum number of rows at the top of a table that name columns. */
const mostHeads = 3;

/** The rows of a table as passages, with the names of columns where its first rows name them. */
export function officeTable(rows: readonly OfficeRow[], section?: Section): OfficePart[] {
  const isBoldHead = rows.length > 1 && isBoldRow(rows[0]) && !isBoldRow(rows[1]);
  const isHead = rows.map(
    (row, index) => index < mostHeads && rows.length > 1 && (row.isHead || (index === 0 && isBoldHead)),
  );
  const lines = linesOf(rows);
  const nameOf = columnNames(lines.filter((_, index) => isHead[index] === true));
  const parts: OfficePart[] = [];
  rows.forEach((row, index) => {
    const cells = lines[index] ?? [];
    const filled = cells.filter(({ content }) => content !== '');
    if (
      filled.length <= 1 ||
      !saysMore(cells) ||
      row.cells.some((cell) => lineOf(cell.parts).length > longestValue)
    ) {
      for (const cell of row.cells) parts.push(...cell.parts);
      return;
    }
    const text = rowText(
      cells.map(({ content }) => content),
      isHead[index] === true ? [] : cells.map(({ column, columns }) => nameOf(column, column + columns)),
    );
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

/** The values of all rows in their places. */
function linesOf(rows: readonly OfficeRow[]): PlacedCell<string>[][] {
  const textOf = repeatedText();
  const placed = placeCells(
    rows.map(({ cells }) =>
      cells.map(({ parts, columns, rows: reach = 1, continues = false }) => ({
        content: lineOf(parts),
        columns,
        rows: reach,
        continues,
      })),
    ),
  );
  return placed.map((cells) =>
    cells.map((cell) => ({ ...cell, content: textOf(cell.content, cell.isCarried) })),
  );
}
