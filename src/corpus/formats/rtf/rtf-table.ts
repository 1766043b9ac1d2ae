import type { OfficePart } from '../office/office-part.ts';
import { officeTable, type OfficeRow } from '../office/office-table.ts';

/** A row of a table, as `\trowd` and `\cellx` describe it. */
export interface RtfRow {
  /** The paragraphs and footnotes of each cell. */
  readonly cells: readonly (readonly OfficePart[])[];
  /** Where each cell ends, in twips from the left; may be damaged or missing. */
  readonly edges: readonly number[];
  /** Which cells are the next part of the cell above or before them. */
  readonly joins: readonly ('above' | 'before' | undefined)[];
  /** Whether the row is repeated on each page. */
  readonly isHead: boolean;
}

/** Edges of different rows that are closer than this, in twips, are the same. */
const sameEdge = 120;

/** The rows of a table as passages, with the names of columns where its first rows name them. */
export function rtfTable(rows: readonly RtfRow[]): OfficePart[] {
  const grid = rows.reduce<readonly number[]>(
    (widest, { edges, cells }) =>
      edges.length === cells.length && edges.length > widest.length ? edges : widest,
    [],
  );
  return officeTable(rows.map((row) => officeRow(row, grid)));
}

/** A row in the columns of the widest one; a row whose cells do not fit their edges counts one column a cell. */
function officeRow({ cells, edges, joins, isHead }: RtfRow, grid: readonly number[]): OfficeRow {
  const isPlaced = edges.length === cells.length && cells.length < grid.length;
  const placed: { parts: readonly OfficePart[]; columns: number; continues: boolean }[] = [];
  let column = 0;
  for (const [index, parts] of cells.entries()) {
    const end = edges[index] ?? 0;
    const ended = isPlaced ? grid.findIndex((edge) => edge > end + sameEdge) : column + 1;
    const next = Math.max(column + 1, ended === -1 ? grid.length : ended);
    const columns = next - column;
    column = next;
    const last = placed.at(-1);
    if (joins[index] === 'before' && last !== undefined && parts.length === 0) last.columns += columns;
    else placed.push({ parts, columns, continues: joins[index] === 'above' });
  }
  return { isHead, cells: placed };
}
