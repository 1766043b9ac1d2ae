import type { Line } from './line.ts';
import { tableAt } from './table-cells.ts';

/** Fewest rows that make a table. */
const fewestRows = 3;

/**
 * Puts the cells of tables together to rows: neighbouring lines of one height whose columns return in the rows around them. Two columns
 * of running text that are written line by line are no table.
 */
export function withRows(lines: readonly Line[], width: number): Line[] {
  const rows = rowsOf(lines);
  const result: Line[] = [];
  for (let at = 0; at < rows.length;) {
    const { table, taken } = tableAt(rows, at);
    if (table.length >= fewestRows && !isRunningText(table, width)) {
      result.push(...table.map(joined));
      at += taken;
    } else {
      result.push(...(rows[at] ?? []));
      at += 1;
    }
  }
  return result;
}

/** Lines next to each other in the content on one baseline, from left to right. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const before = last?.at(-1);
    const isBeside =
      before !== undefined &&
      Math.abs(before.y - line.y) < 0.4 * Math.max(line.size, before.size) &&
      line.x >= before.right - 1;
    if (last !== undefined && isBeside) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Two columns of long lines. */
function isRunningText(rows: readonly (readonly Line[])[], width: number): boolean {
  const several = rows.filter((row) => row.length > 1);
  const long = several.filter(
    (row) => row.length === 2 && row.every((cell) => cell.right - cell.x > 0.25 * width),
  );
  return long.length > 0.5 * several.length;
}

function joined(cells: readonly Line[]): Line {
  const [first] = cells;
  if (first === undefined) throw new Error('a row has cells');
  return {
    ...first,
    right: Math.max(...cells.map(({ right }) => right)),
    text: cells.map(({ text }) => text).join('\t'),
    bold: cells.every(({ bold }) => bold),
    boldEnd: cells.at(-1)?.boldEnd === true,
    references: cells.flatMap(({ references }) => references),
    row: true,
  };
}
