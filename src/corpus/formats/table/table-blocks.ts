import type { DocumentBlock } from '../blocks.ts';
import { tableShape } from './header-row.ts';
import { stackedTables } from './stacked-tables.ts';

/**
 * The rows of a table as blocks. A row is a passage with the names of its columns: `Title: Emma; Year: 1815`. The row of the names and
 * the titles above it are headings; empty cells are left out. A row longer than the names has its other cells without a name.
 */
export function tableBlocks(rows: readonly (readonly string[])[]): DocumentBlock[] {
  return stackedTables(rows).flatMap(blocksOf);
}

function blocksOf(rows: readonly (readonly string[])[]): DocumentBlock[] {
  const shown = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const { preamble, names } = tableShape(shown);
  const heads = preamble + (names.length > 0 ? 1 : 0);
  return shown.map((row, index): DocumentBlock => {
    const isHead = index < heads;
    return {
      section: isHead ? 'heading' : 'body',
      text: rowText(row, isHead || isRemark(row, names) ? [] : names),
    };
  });
}

/** Whether a row is a remark below the table: words in the first of several columns alone. */
function isRemark(row: readonly string[], names: readonly string[]): boolean {
  const [first = ''] = row;
  const isAlone = names.length > 1 && row.slice(1).every((cell) => cell.trim() === '');
  return isAlone && (first.trim().length > longestValue || /^[*†]|^\p{L}{2,20}: \p{L}/u.test(first.trim()));
}

/** A longer cell alone in its row is a remark. */
const longestValue = 50;

function rowText(row: readonly string[], names: readonly string[]): string {
  return row
    .map((cell, column) => {
      const value = cell.replaceAll(/\s+/gu, ' ').trim();
      const name = names[column] ?? '';
      return name === '' || value === '' ? value : `${name}${/[:?]$/u.test(name) ? '' : ':'} ${value}`;
    })
    .filter((cell) => cell !== '')
    .join('; ');
}
