import type { Section } from '../../source.ts';
import { isElement, type TreeElement } from '../dom/tree.ts';
import type { OfficePart } from '../office/office-part.ts';
import { officeTable } from '../office/office-table.ts';
import { childOf, localName, valueIn } from './docx-styles.ts';

/** The rows of a table without what is deleted. `partsOf` reads a cell. */
export function docxTable(
  table: TreeElement,
  section: Section | undefined,
  partsOf: (cell: TreeElement) => OfficePart[],
): OfficePart[] {
  const rows = childrenOf(table, 'tr')
    .filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined)
    .map((row) => ({
      isHead: childOf(childOf(row, 'trPr'), 'tblHeader') !== undefined,
      cells: childrenOf(row, 'tc')
        .filter((cell) => childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined)
        .map((cell) => ({
          parts: partsOf(cell),
          columns: Number(valueIn(childOf(cell, 'tcPr'), 'gridSpan') ?? 1),
        })),
    }));
  return officeTable(rows, section);
}

/** Children of a name, also those in a control or an insertion. */
function childrenOf(element: TreeElement, name: string): TreeElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    const own = localName(child);
    if (own === name) return [child];
    const inner = /^(?:ins|customXml)$/.test(own) ? child : undefined;
    const content = own === 'sdt' ? childOf(child, 'sdtContent') : inner;
    return content === undefined ? [] : childrenOf(content, name);
  });
}
