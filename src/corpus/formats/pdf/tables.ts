import type { Line } from './line.ts';

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

/**
 * The rows of a table that begins at `from`: two or more cells each, below each other, in common columns. A line alone below a cell
 * goes on in it. `taken` is the number of rows that it is made of.
 */
function tableAt(
  rows: readonly Line[][],
  from: number,
): { readonly table: readonly Line[][]; readonly taken: number } {
  const table: Line[][] = [];
  let taken = 0;
  for (const row of rows.slice(from)) {
    const last = table.at(-1);
    const [only] = row;
    if (row.length < 2) {
      const cell = last?.findLastIndex((each) => only !== undefined && goesOn(each, only)) ?? -1;
      const above = last?.[cell];
      if (last === undefined || above === undefined || only === undefined) break;
      last[cell] = { ...above, y: only.y, text: `${above.text} ${only.text}` };
    } else {
      if (last !== undefined && (!isBelow(last, row) || !sharesColumns(last, row))) break;
      table.push([...row]);
    }
    taken += 1;
  }
  return { table, taken };
}

/** Whether a line alone is the next line of a cell. */
function goesOn(cell: Line, line: Line): boolean {
  const down = line.y - cell.y;
  return (
    Math.abs(cell.x - line.x) < 0.4 * line.size &&
    Math.abs(cell.size - line.size) < 0.1 * line.size &&
    down > 0 &&
    down < 1.5 * line.size &&
    /^[\p{Ll}(]/u.test(line.text)
  );
}

function isBelow(before: readonly Line[], row: readonly Line[]): boolean {
  const b = row[0];
  if (b === undefined) return false;
  const down = b.y - Math.max(...before.map(({ y }) => y));
  return down > 0.5 * b.size && down < 4 * b.size;
}

/** Whether most cells of the shorter row stand in a column of the other: same left edge, right edge or middle. */
function sharesColumns(a: readonly Line[], b: readonly Line[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = few.filter((cell) => many.some((other) => inColumn(cell, other))).length;
  return shared >= 2 && shared >= 0.6 * few.length;
}

function inColumn(a: Line, b: Line): boolean {
  const near = 0.6 * Math.max(a.size, b.size);
  return (
    Math.abs(a.x - b.x) < near ||
    Math.abs(a.right - b.right) < near ||
    Math.abs(a.x + a.right - b.x - b.right) < 2 * near
  );
}

/** Two columns of long lines. */
function isRunningText(rows: readonly (readonly Line[])[], width: number): boolean {
  const long = rows.filter(
    (row) => row.length === 2 && row.every((cell) => cell.right - cell.x > 0.25 * width),
  );
  return long.length > 0.5 * rows.length;
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
