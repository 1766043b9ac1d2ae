import { columnNames, type PlacedCell, placeCells, repeatedText, saysMore } from '../table/table-grid.ts';
import type { DomBlock } from './dom-block.ts';
import { addInline, collected, isLeftOut, lineOf, noText } from './inline.ts';
import { rowText } from './row-text.ts';
import { elementsOf, isElement, type TreeElement, type TreeText } from './tree.ts';

/** A row of a table, or a cell that is walked by itself because the table only lays out the page. */
export type TableRow =
  | (DomBlock & { readonly kind: 'row' | 'head row' | 'caption' })
  | { readonly kind: 'cell'; readonly element: TreeElement };

/** A cell with more characters than this holds paragraphs, not a value. */
const longestValue = 600;

const lists = new Set([
  'ul',
  'ol',
  'dl',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'article',
  'form',
]);

/** A table row by row, with the names of columns where a first row names them. */
export function tableRows(table: TreeElement): TableRow[] {
  const rows = rowsOf(table);
  const captions = table.children.filter(isElement).filter(({ name }) => name === 'caption');
  const found: TableRow[] = captions.map((element) => blockOf('caption', element, [element]));
  if (isLayout(table, rows)) {
    return [
      ...found,
      ...rows.flatMap((row) => row.cells.map((element) => ({ kind: 'cell' as const, element }))),
    ];
  }
  const placed = placeRows(rows);
  const heads = rows.length > 1 ? headRows(rows) : 0;
  const textOf = repeatedText();
  const lines = placed.map((cells) =>
    cells.map((cell) => ({ ...cell, content: textOf(lineOf(cell.content), cell.isCarried) })),
  );
  const nameOf = columnNames(lines.slice(0, heads));
  rows.forEach((row, index) => {
    if (row.cells.some(isLong)) {
      found.push(...row.cells.map((element) => ({ kind: 'cell' as const, element })));
      return;
    }
    const cells = lines[index] ?? [];
    const isHead = index < heads || (row.isHead && rows.length > 1);
    const names = isHead ? [] : cells.map(({ column, columns }) => nameOf(column, column + columns));
    const text = rowText(
      cells.map(({ content }) => content),
      names,
    );
    if (saysMore(cells))
      found.push({ ...blockOf(isHead ? 'head row' : 'row', row.element, row.cells), text });
  });
  return found;
}

/** Maximum number of rows at the top of a table that name its columns. */
const mostHeads = 4;

/** How many rows at the top name the columns: those in `<thead>`, else those with nothing but `<th>`. */
function headRows(rows: readonly Row[]): number {
  const isHead = rows[0]?.isHead === true ? ({ isHead: stated }: Row) => stated : hasOnlyNames;
  const first = rows.findIndex((row) => !isHead(row));
  return first === -1 ? 1 : Math.min(first, mostHeads);
}

function hasOnlyNames({ cells }: Row): boolean {
  return cells.every(({ name }) => name === 'th');
}

/** The cells of all rows in their places; no cell reaches out of its part of the table. */
function placeRows(rows: readonly Row[]): PlacedCell<TreeElement>[][] {
  const placed: PlacedCell<TreeElement>[][] = [];
  for (let from = 0; from < rows.length;) {
    const part = rows[from]?.element.parent;
    let end = from + 1;
    while (rows[end] !== undefined && rows[end]?.element.parent === part) end += 1;
    placed.push(
      ...placeCells(
        rows.slice(from, end).map(({ cells }) =>
          cells.map((cell) => ({
            content: cell,
            columns: Number(cell.attributes['colspan'] ?? 1),
            // Zero: to the end.
            rows: Number(cell.attributes['rowspan'] ?? 1) || Infinity,
          })),
        ),
      ),
    );
    from = end;
  }
  return placed;
}

interface Row {
  readonly element: TreeElement;
  readonly cells: readonly TreeElement[];
  /** Whether it stands in `<thead>`. */
  readonly isHead: boolean;
}

function rowsOf(table: TreeElement): Row[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'tr') return rowOf(child, false);
    if (/^t(?:head|body|foot)$/.test(child.name))
      return child.children
        .filter(isElement)
        .flatMap((row) => (row.name === 'tr' ? rowOf(row, child.name === 'thead') : []));
    return [];
  });
}

function rowOf(element: TreeElement, isHead: boolean): Row[] {
  const cells = element.children
    .filter(isElement)
    .filter((cell) => /^t[dh]$/.test(cell.name) && !isLeftOut(cell));
  return cells.length === 0 ? [] : [{ element, cells, isHead }];
}

/** Whether a table only places parts of the page: it says so, has one column, or holds lists, headings and tables. */
function isLayout(table: TreeElement, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return true;
  if (rows.every(({ cells }) => cells.length === 1)) return true;
  const isData = rows.some(({ isHead, cells }) => isHead || cells.some(({ name }) => name === 'th'));
  if (isData) return false;
  if (rows.length === 1 && rows[0]?.cells.some(isPartOfPage) === true) return true;
  return rows.some(({ cells }) => cells.some(holdsParts));
}

/** Whether a cell holds several paragraphs or lines of the page, as those of old pages do. */
function isPartOfPage(cell: TreeElement): boolean {
  let lines = 0;
  for (const { name } of elementsOf(cell)) if (/^(?:p|br|div|hr|center)$/.test(name)) lines += 1;
  return lines > 1;
}

function isLong(cell: TreeElement): boolean {
  return holdsParts(cell) || lineOf(cell).length > longestValue;
}

function holdsParts(cell: TreeElement): boolean {
  for (const { name } of elementsOf(cell)) if (lists.has(name)) return true;
  return false;
}

function blockOf<Kind extends 'row' | 'head row' | 'caption'>(
  kind: Kind,
  element: TreeElement,
  cells: readonly TreeElement[],
): DomBlock & { readonly kind: Kind } {
  const line = noText();
  for (const cell of cells) addInline(line, cell, { linked: false, bold: false });
  const from: readonly TreeText[] = line.from;
  return { kind, text: collected(line), element, from, linked: line.linked, bold: line.bold };
}
