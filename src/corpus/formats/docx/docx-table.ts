import type { Section } from '../../source.ts';
import { isElement, type TreeElement } from '../dom/tree.ts';
import type { OfficePart } from '../office/office-part.ts';
import { officeTable } from '../office/office-table.ts';
import { attributeOf, childOf, localName, valueIn } from './docx-styles.ts';

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
          continues: isContinued(cell),
        })),
    }));
  return officeTable(rows, section);
}

/** Whether a cell goes on from the one above: merged, and not said to begin anew (ECMA-376, part 1, 17.4.84). */
function isContinued(cell: TreeElement): boolean {
  const merge = childOf(childOf(cell, 'tcPr'), 'vMerge');
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
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
