import type { Section } from '../../source.ts';
import { rowText } from '../dom/row-text.ts';
import { isElement, type TreeElement } from '../dom/tree.ts';
import type { OfficePart } from '../office/office-part.ts';
import { childOf, localName, valueIn } from './docx-styles.ts';

/** A cell with more characters than this holds paragraphs, not a value. */
const longestValue = 600;

/** The rows of a table, with the names of columns where its first row names them. `partsOf` reads a cell. */
export function tableParts(
  table: TreeElement,
  section: Section | undefined,
  partsOf: (cell: TreeElement) => OfficePart[],
): OfficePart[] {
  const rows = childrenOf(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined);
  const cells = rows.map((row) =>
    childrenOf(row, 'tc').filter((cell) => childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined),
  );
  const read = cells.map((row) => row.map((cell) => partsOf(cell)));
  const isBoldHead = rows.length > 1 && isBoldRow(read[0] ?? []) && !isBoldRow(read[1] ?? []);
  const isHead = rows.map(
    (row, index) =>
      rows.length > 1 &&
      (childOf(childOf(row, 'trPr'), 'tblHeader') !== undefined || (index === 0 && isBoldHead)),
  );
  const headAt = isHead.lastIndexOf(true);
  const columns =
    headAt !== -1 && headAt <= 2 ? spread(cells[headAt] ?? [], (read[headAt] ?? []).map(lineOf)) : [];
  const parts: OfficePart[] = [];
  read.forEach((row, index) => {
    const filled = row.filter((cell) => cell.length > 0);
    const values = row.map((cell) => cell.filter(isOwn));
    if (filled.length <= 1 || values.some((cell) => lineOf(cell).length > longestValue)) {
      parts.push(...row.flat());
      return;
    }
    const head = isHead[index] === true && index <= 2;
    const texts = spread(cells[index] ?? [], values.map(lineOf));
    const text = rowText(texts, head ? [] : columns);
    const rowSection = section ?? (head ? 'heading' : undefined);
    const part = { text, isBold: false, isList: false, isRow: true };
    if (text !== '') parts.push(rowSection === undefined ? part : { ...part, section: rowSection });
    parts.push(...row.flat().filter((inner) => !isOwn(inner)));
  });
  return parts;
}

function isBoldRow(cells: readonly (readonly OfficePart[])[]): boolean {
  return cells.flat().length > 1 && cells.every((cell) => cell.every((part) => part.isBold));
}

/** Whether a part is a paragraph of the cell itself, rather than a row of a table in it or a note. */
function isOwn({ isRow, section }: OfficePart): boolean {
  return !isRow && section !== 'footnote';
}

function lineOf(parts: readonly OfficePart[]): string {
  return parts.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).join(' ');
}

/** Values by column: a cell over several columns stands in the first of them. */
function spread(cells: readonly TreeElement[], texts: readonly string[]): string[] {
  return cells.flatMap((cell, index) => {
    const columns = Number(valueIn(childOf(cell, 'tcPr'), 'gridSpan') ?? 1) || 1;
    return [texts[index] ?? '', ...Array.from({ length: Math.min(Math.max(columns, 1), 100) - 1 }, () => '')];
  });
}

function childrenOf(element: TreeElement, name: string): TreeElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    const own = localName(child);
    if (own === name) return [child];
    const content =
      own === 'sdt' ? childOf(child, 'sdtContent') : /^(?:ins|customXml)$/.test(own) ? child : undefined;
    return content === undefined ? [] : childrenOf(content, name);
  });
}
