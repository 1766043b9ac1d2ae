import { tableShape } from './header-row.ts';

/**
 * Cuts rows where another table begins below: behind an empty row, at a title in one cell with a row of several cells below it. Each
 * table of a sheet has its own names of columns; without such names nothing is cut.
 */
export function stackedTables(
  rows: readonly (readonly string[])[],
): readonly (readonly (readonly string[])[])[] {
  const counts = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const starts = [0];
  let wide = 0;
  for (const [index, count] of counts.entries()) {
    const mayBegin = counts[index - 1] === 0 && count === 1 && wide > 1 && widthBelow(counts, index) > 1;
    const beginsTable = mayBegin && hasNames(rows.slice(index, index + examined));
    if (beginsTable) {
      starts.push(index);
      wide = 0;
    }
    if (count > 1) wide += 1;
  }
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

/** Maximum number of rows in which the names of a table are looked for. */
const examined = 60;

/** Whether rows that begin with a title have names of columns. */
function hasNames(rows: readonly (readonly string[])[]): boolean {
  const isTitle = rows[0]?.some((cell) => /\p{L}{2}/u.test(cell)) === true;
  return isTitle && tableShape(rows.filter((row) => row.some((cell) => cell.trim() !== ''))).names.length > 0;
}

/** The number of filled cells of the row below a title: below its other lines, or below an empty row. */
function widthBelow(counts: readonly number[], title: number): number {
  let at = title + 1;
  while (at < title + 4 && counts[at] === 1) at += 1;
  if (at === title + 1 && counts[at] === 0) at += 1;
  return counts[at] ?? 0;
}
