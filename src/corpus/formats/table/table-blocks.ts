import type { DocumentBlock } from '../blocks.ts';
import { tableShape } from './header-row.ts';

/**
 * The rows of a table as blocks. A row is a passage with the names of its columns: `Title: Emma; Year: 1815`. The row of the names and
 * the titles above it are headings; empty cells are left out. A row longer than the names has its other cells without a name.
 */
export function tableBlocks(rows: readonly (readonly string[])[]): DocumentBlock[] {
  const shown = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const { preamble, names } = tableShape(shown);
  const heads = preamble + (names.length > 0 ? 1 : 0);
  return shown.map((row, index): DocumentBlock => {
    const isHead = index < heads;
    return { section: isHead ? 'heading' : 'body', text: rowText(row, isHead ? [] : names) };
  });
}

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
