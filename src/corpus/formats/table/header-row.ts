/** Where the names of the columns stand in a table. */
export interface TableShape {
  /** Rows above the names: titles and remarks, in one cell each. */
  readonly preamble: number;
  /** The names of the columns; empty where no row holds them. */
  readonly names: readonly string[];
}

/** How many rows below a first row are compared with it. */
const comparedRows = 50;
/** Longer cells are text, not names of columns. */
const longestName = 80;

/**
 * Finds the row with the names of the columns: the first one with more than one cell, where it reads like names and not like the rows below
 * it. In `Name;Born` over `Ada;1815` it is the first; a table of `Ada;1815` and `Alan;1912` has none.
 */
export function tableShape(rows: readonly (readonly string[])[]): TableShape {
  const width = commonWidth(rows);
  const first = rows.findIndex((row) => filled(row) > 1 || width <= 1);
  const preamble = Math.max(0, first);
  const [names, below] = rowAt(rows, preamble);
  if (areNames(names, below)) return { preamble, names };
  const [second, further] = rowAt(rows, preamble + 1);
  const isFull = filled(second) >= width;
  return isFull && areGroups(names, second) && areNames(second, further) && holdValues(further)
    ? { preamble: preamble + 1, names: inGroups(names, second) }
    : { preamble, names: [] };
}

/** A row on one line, and the rows below it. */
function rowAt(
  rows: readonly (readonly string[])[],
  index: number,
): [row: readonly string[], below: readonly (readonly string[])[]] {
  const { length } = rows[index] ?? [];
  // A row of a workbook has holes.
  const row = Array.from({ length }, (_, column) =>
    (rows[index]?.[column] ?? '').replaceAll(/\s+/gu, ' ').trim(),
  );
  return [row, rows.slice(index + 1, index + 1 + comparedRows)];
}

/** Whether a row names groups of the columns that the row below it names: it has gaps, and no figures but years. */
function areGroups(groups: readonly string[], names: readonly string[]): boolean {
  const written = groups.filter((group) => group !== '');
  return (
    written.length < filled(names) &&
    written.every((group) => group.length <= longestName && !isValue(group)) &&
    names.every((name, column) => name !== '' || (groups[column] ?? '') === '')
  );
}

/** Whether half of the cells behind the first column are figures or dates, as in a table of statistics. */
function holdValues(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flatMap((row) => row.slice(1).filter((cell) => cell.trim() !== ''));
  return cells.filter((cell) => isValue(cell) || isYear(cell)).length >= Math.max(1, cells.length / 2);
}

/**
 * The names of columns with their groups where they return in several: `2013 Oil`, `2013 Gas`, `2014 Oil`, `2014 Gas`. A group reaches to
 * the next one.
 */
function inGroups(groups: readonly string[], names: readonly string[]): string[] {
  const counts = Map.groupBy(names, (name) => name);
  let group = '';
  return names.map((name, column) => {
    group = groups[column] === '' ? group : (groups[column] ?? group);
    return group === '' || (counts.get(name)?.length ?? 0) < 2 ? name : `${group} ${name}`;
  });
}

function areNames(names: readonly string[], below: readonly (readonly string[])[]): boolean {
  const written = names.filter((name) => name !== '');
  if (written.length === 0 || below.length === 0) return false;
  if (names.length > 3 && written.length < names.length * 0.6) return false;
  if (
    written.some(
      (name) => name.length > longestName || isValue(name) || (/[.!?]$/u.test(name) && name.length > 30),
    )
  )
    return false;
  if (new Set(written).size < written.length && !written.every((name) => name.length < 30)) return false;
  // A word that comes again below in its column is a value.
  const again = names.filter(
    (name, column) => name !== '' && below.some((row) => row[column]?.trim() === name),
  ).length;
  if (again > 0 && again >= written.length / 3) return false;
  if (names.length > 1) return true;
  // One column: a short name over figures or longer texts.
  const [name = ''] = names;
  if (/[,;.!?]/.test(name) || name.split(' ').length > 3) return false;
  return below.some(([cell = '']) => isValue(cell) || cell.length > name.length * 2);
}

/** Whether a cell is a figure, a date, an address or a truth value, which no column is named for. A year may name a column. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  if (isYear(text)) return false;
  return (
    /^[-+(]?[\p{Sc}]?\s?\d[\d.,'’\s]*\s?[%\p{Sc}]?\)?$/u.test(text) ||
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]|$)/.test(text) ||
    /^(?:https?:\/\/|www\.|[^\s@]{1,64}@[^\s@]{1,64}\.[a-z]{2,}$)/i.test(text) ||
    /^(?:true|false|null|n\/a)$/i.test(text)
  );
}

function isYear(cell: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(cell);
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** The number of filled cells that most of the first rows have. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const widths = rows.slice(0, comparedRows).map(filled);
  return Math.max(0, ...widths);
}
