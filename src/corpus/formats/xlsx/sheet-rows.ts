import { elementsOf, isElement, parseTree, treeText, type TreeElement } from '../dom/tree.ts';
import { attributeOf, localName } from '../docx/docx-styles.ts';
import type { ReadingWork } from '../reader.ts';
import type { ShowNumber } from './number-formats.ts';

/** The cells of a sheet that are seen. */
export interface SheetRows {
  /** Cells by column; empty columns are holes, and empty rows between others are one without cells. */
  readonly rows: readonly (readonly string[])[];
  /** The numbers of rows and columns with cells that are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** The number of cells with a formula whose result is not in the file. */
  readonly uncalculated: number;
}

/** What the cells of a workbook share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly show: ShowNumber;
}

/** Excel's last column, XFD, from 0. */
const lastColumn = 16_383;

/** The rows of a sheet (ECMA-376, part 1, 18.3.1). Each row is dropped from memory when it is read. `undefined` where the part is damaged. */
export async function sheetRows(
  text: string,
  context: CellContext,
  work: ReadingWork,
): Promise<SheetRows | undefined> {
  const rows: string[][] = [];
  const hidden: { readonly from: number; readonly to: number }[] = [];
  const hiddenColumns = new Set<number>();
  let hiddenRows = 0;
  let lastRow = 0;
  let uncalculated = 0;
  const onClosed = (element: TreeElement): boolean => {
    const name = localName(element);
    if (name === 'col' && isOn(element, 'hidden'))
      hidden.push({
        from: Number(attributeOf(element, 'min')) - 1,
        to: Number(attributeOf(element, 'max')) - 1,
      });
    if (name !== 'row') return false;
    const row: string[] = [];
    let next = 0;
    for (const cell of element.children) {
      if (!isElement(cell) || localName(cell) !== 'c') continue;
      const column = columnOf(attributeOf(cell, 'r')) ?? next;
      next = column + 1;
      const value = cellText(cell, context);
      if (value === undefined) uncalculated += 1;
      if (value === undefined || value === '' || column > lastColumn) continue;
      if (hidden.some(({ from, to }) => column >= from && column <= to)) hiddenColumns.add(column);
      else row[column] = value;
    }
    const isFilled = row.length > 0;
    // An empty row parts tables; it may be missing in the file.
    const number = Number(attributeOf(element, 'r') ?? lastRow + 1);
    if (number > lastRow + 1 && rows.length > 0) rows.push([]);
    if (isFilled) lastRow = number;
    if (isOn(element, 'hidden')) hiddenRows += isFilled ? 1 : 0;
    else if (isFilled) rows.push(row);
    return true;
  };
  const root = await parseTree(text, { kind: 'xml', onClosed }, work);
  return root === undefined
    ? undefined
    : { rows, hiddenRows, hiddenColumns: hiddenColumns.size, uncalculated };
}

/** The text of a cell as it is shown; `undefined` for a formula without its result. */
function cellText(cell: TreeElement, { strings, show }: CellContext): string | undefined {
  const parts = cell.children.filter(isElement);
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') return richText(parts.find((part) => localName(part) === 'is'));
  const stored = parts.find((part) => localName(part) === 'v');
  const value = stored === undefined ? '' : treeText(stored);
  if (value === '' && parts.some((part) => localName(part) === 'f')) return type === 'str' ? '' : undefined;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
  return type === 'n' ? show(value, Number(attributeOf(cell, 's') ?? 0)) : unescaped(value);
}

/** The strings that cells share, without the phonetic guides of Japanese ones (18.4.8). */
export async function sharedStrings(text: string | undefined, work: ReadingWork): Promise<readonly string[]> {
  const strings: string[] = [];
  const onClosed = (element: TreeElement): boolean => {
    if (localName(element) !== 'si') return false;
    strings.push(richText(element));
    return true;
  };
  if (text !== undefined) await parseTree(text, { kind: 'xml', onClosed }, work);
  return strings;
}

/** The text of a cell or a remark, without phonetic guides. */
export function richText(element: TreeElement | undefined): string {
  let text = '';
  for (const part of element === undefined ? [] : elementsOf(element)) {
    const isGuide = part.parent !== undefined && localName(part.parent) === 'rPh';
    if (localName(part) === 't' && !isGuide) text += treeText(part);
  }
  return unescaped(text);
}

/** Characters that XML does not take are written as `_x000D_` (22.9.2.19). */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function isOn(element: TreeElement, name: string): boolean {
  const value = attributeOf(element, name);
  return value === '1' || value === 'true';
}

/** The column of a reference, from 0: of `C7` it is 2. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Za-z]{1,3}/.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
