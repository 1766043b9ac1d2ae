/** A row of a table as readers write it begins with the name of its first column. */
const firstCell = /^[^;:.\n]{1,60}: /u;

/** Between two cells of a row: a tab, or a semicolon before the name of a column. */
const cellEnd = /\t|;\s(?=[^;:.\n]{1,60}:\s)/gu;

/**
 * Where the cell ends in which `from` stands, in a passage that is a row of a table; `undefined` in the last cell, and in other passages.
 *
 * For `Claim: It met in May.; Source: minutes` and 12 this is 21.
 */
export function rowCellEnd(text: string, from: number): number | undefined {
  if (!text.includes('\t') && !firstCell.test(text)) return undefined;
  cellEnd.lastIndex = from;
  return cellEnd.exec(text)?.index;
}
