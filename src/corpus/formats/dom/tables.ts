import {
  cellPlacer,
  columnNames,
  type PlacedCell,
  repeatedText,
  saysMore,
  type SpanningCell,
} from '../table/table-grid.ts';
import type { DomBlock } from './dom-block.ts';
import { addInline, collected, isLeftOut, type LineText, noText } from './inline.ts';
import { rowText } from './row-text.ts';
import { elementsOf, isElement, type TreeElement } from './tree.ts';

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
  const found: TableRow[] = captions.map((element) => blockOf('caption', element, [textOfCell(element)]));
  if (isLayout(table, rows)) {
    return [
      ...found,
      ...rows.flatMap((row) => row.cells.map((element) => ({ kind: 'cell' as const, element }))),
    ];
  }
  const headCount = rows.length > 1 ? headRows(rows) : 0;
  const textOf = repeatedText();
  const heads: PlacedCell<string>[][] = [];
  let nameOf = columnNames(heads);
  let place = cellPlacer<string>();
  // Row by row, so that a long table never stands in memory twice.
  rows.forEach((row, index) => {
    const isHead = index < headCount;
    // No cell reaches out of its part of the table.
    if (row.element.parent !== rows[index - 1]?.element.parent) place = cellPlacer();
    const own = row.cells.map(textOfCell);
    const placed = place(own.map(({ text }, at) => spanning(text, row.cells[at])));
    const cells = placed.map(({ content, column, columns, isCarried }) => ({
      content: textOf(content, isCarried),
      column,
      columns,
      isCarried,
    }));
    if (isHead) {
      heads.push(cells);
      nameOf = columnNames(heads);
    }
    if (own.some(({ text }) => text.length > longestValue) || row.cells.some(holdsParts)) {
      found.push(...row.cells.map((element) => ({ kind: 'cell' as const, element })));
      return;
    }
    if (!saysMore(cells)) return;
    const isNamed = !isHead && !(row.isHead && rows.length > 1);
    const text = rowText(
      cells.map(({ content }) => content),
      isNamed ? cells.map(({ column, columns }) => nameOf(column, column + columns)) : [],
    );
    found.push({ ...blockOf(isNamed ? 'row' : 'head row', row.element, own), text });
  });
  return found;
}

/** The words of a cell. */
interface CellText extends LineText {
  readonly text: string;
}

function textOfCell(cell: TreeElement): CellText {
  const line = noText();
  addInline(line, cell, { linked: false, bold: false });
  return Object.assign(line, { text: collected(line) });
}

function spanning(content: string, cell: TreeElement | undefined): SpanningCell<string> {
  return {
    content,
    columns: Number(cell?.attributes['colspan'] ?? 1),
    // Zero: to the end.
    rows: Number(cell?.attributes['rowspan'] ?? 1) || Infinity,
  };
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

function holdsParts(cell: TreeElement): boolean {
  for (const { name } of elementsOf(cell)) if (lists.has(name)) return true;
  return false;
}

function blockOf<Kind extends 'row' | 'head row' | 'caption'>(
  kind: Kind,
  element: TreeElement,
  cells: readonly CellText[],
): DomBlock & { readonly kind: Kind } {
  const sum = (count: (cell: CellText) => number): number =>
    cells.reduce((total, cell) => total + count(cell), 0);
  return {
    kind,
    text: cells.map(({ text }) => text).join(' '),
    element,
    from: cells.flatMap(({ from }) => from),
    linked: sum(({ linked }) => linked),
    bold: sum(({ bold }) => bold),
  };
}
