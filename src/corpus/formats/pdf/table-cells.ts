import type { Line } from './line.ts';
import { isMainlyWords } from './prose.ts';

/** Most lines that stand alone between two rows. */
const mostBetween = 3;
/** What a console writes before a line of code. */
const prompt = /^[>+#$](?:\s|$)/;

/**
 * The rows of a table that begins at `from`: two or more cells each, below each other, in common columns. A line alone between them goes
 * on in its column, or is a row whose cells stand close together. `taken` is the number of rows that it is made of.
 */
export function tableAt(
  rows: readonly Line[][],
  from: number,
): { readonly table: readonly Line[][]; readonly taken: number } {
  const table: Line[][] = [];
  let taken = 0;
  for (let at = from; at < rows.length;) {
    const last = table.at(-1);
    const columns = table.findLast((each) => each.length > 1) ?? [];
    const row = rows[at] ?? [];
    if (last === undefined) {
      if (row.length < 2) break;
      table.push([...row]);
      at += 1;
    } else if (row.length > 1) {
      if (!isBelow(last, row) || !sharesColumns(columns, row)) break;
      table.push([...row]);
      at += 1;
    } else {
      const next = rows.slice(at, at + mostBetween + 1).findIndex((each) => each.length > 1);
      const singles = rows.slice(at, at + Math.max(1, next)).flat();
      if (!placed(singles, table, next < 0 ? undefined : rows[at + next])) break;
      at += singles.length;
    }
    taken = at - from;
  }
  return { table, taken };
}

/** Puts lines that stand alone between two rows where they belong; false where they are no part of the table. */
function placed(singles: readonly Line[], table: Line[][], next: readonly Line[] | undefined): boolean {
  const last = table.at(-1) ?? [];
  const [only] = singles;
  const cell =
    only === undefined ? -1 : last.findLastIndex((each) => goesOn(each, only) && !isAcross(last, only));
  const above = last[cell];
  if (only !== undefined && above !== undefined && singles.length === 1) {
    last[cell] = continued(above, only);
    return true;
  }
  const columns = table.findLast((each) => each.length > 1) ?? [];
  if (next === undefined || !sharesColumns(columns, next)) return false;
  const spanned = (line: Line): boolean =>
    isNear(line.x, columns[0]?.x, line) && line.right > (columns[1]?.x ?? Infinity) && !isSentence(line.text);
  const fits = singles.every(
    (line) => spanned(line) || columnOf(last, line) >= 0 || standsBeside(last, line),
  );
  if (singles.some(({ text }) => prompt.test(text))) return false;
  const [first] = next;
  const tail = singles.at(-1);
  if (!fits || first === undefined || tail === undefined || first.y < tail.y - 0.4 * tail.size) return false;
  if (first.y - Math.max(...last.map(({ y }) => y)) > 6 * first.size) return false;
  for (const line of singles) {
    const at = columnOf(last, line);
    const column = last[at];
    if (standsBeside(last, line)) last.push(line);
    else if (
      column !== undefined &&
      !spanned(line) &&
      (at > 0 || line.y - column.y < 0.8 * (first.y - line.y))
    )
      last[at] = continued(column, line);
    else table.push([line]);
  }
  return true;
}

/** Whether a line is text and not some cells that stand close together. */
function isSentence(text: string): boolean {
  return text.length > 45 && isMainlyWords(text);
}

function continued(cell: Line, line: Line): Line {
  return { ...cell, y: line.y, text: `${cell.text} ${line.text}` };
}

function isNear(a: number, b: number | undefined, { size }: Line): boolean {
  return b !== undefined && Math.abs(a - b) < 0.6 * size;
}

/** The cell below which a line stands close, and below no other. */
function columnOf(row: readonly Line[], line: Line): number {
  if (line.mono || isAcross(row, line)) return -1;
  return row.findLastIndex(
    (cell) =>
      inColumn(cell, line) &&
      Math.abs(cell.size - line.size) < 0.1 * line.size &&
      line.y - cell.y > 0 &&
      line.y - cell.y < 2.6 * line.size,
  );
}

/** Whether a line stands below two cells or more. */
function isAcross(row: readonly Line[], line: Line): boolean {
  return row.filter((cell) => cell.x < line.right && line.x < cell.right).length > 1;
}

/** Whether a line stands on a row's baseline, to the right of it. */
function standsBeside(row: readonly Line[], line: Line): boolean {
  return (
    row.some(({ y, size }) => Math.abs(y - line.y) < 0.3 * size) &&
    row.every(({ right }) => right < line.x + 1)
  );
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
