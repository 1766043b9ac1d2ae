/** A cell of a table as documents write it: within its row, with how far it reaches. */
export interface SpanningCell<Content> {
  readonly content: Content;
  readonly columns: number;
  readonly rows: number;
  /** Whether it is the next part of the cell above it, as Word writes it. */
  readonly continues?: boolean;
}

/** A cell in its place. */
export interface PlacedCell<Content> {
  readonly content: Content;
  /** Index of its first column, and over how many it reaches. */
  readonly column: number;
  readonly columns: number;
  /** Whether it reaches here from a row above. */
  readonly isCarried: boolean;
}

/** Maximum number of columns over which a cell reaches, and of those from which one reaches into further rows. */
const mostColumns = 100;

/**
 * The cells of each row by column, with those that reach into it from above: where `Bergen` reaches over two rows, both begin with it, and
 * the cells behind it in the second stand in the columns in which they are drawn.
 */
export function placeCells<Content>(
  rows: readonly (readonly SpanningCell<Content>[])[],
): PlacedCell<Content>[][] {
  return rows.map(cellPlacer());
}

/** Does the same row by row: called with each row in order. */
export function cellPlacer<Content>(): (row: readonly SpanningCell<Content>[]) => PlacedCell<Content>[] {
  let above = new Map<number, PlacedCell<Content>>();
  /** Cells that reach into the next row, in order, with the number of rows still to reach. */
  let reaching: { readonly cell: PlacedCell<Content>; readonly left: number }[] = [];
  return (cells) => {
    const placed: PlacedCell<Content>[] = [];
    const next: typeof reaching = [];
    let column = 0;
    const place = (cell: PlacedCell<Content>, left: number): void => {
      placed.push(cell);
      column = Math.max(column, cell.column + cell.columns);
      if (left > 0 && cell.column < mostColumns) next.push({ cell, left });
    };
    const waiting = reaching.values();
    let carried = waiting.next().value;
    const placeCarried = (until: number): void => {
      while (carried !== undefined && carried.cell.column <= until) {
        place({ ...carried.cell, isCarried: true }, carried.left - 1);
        carried = waiting.next().value;
        until = Math.max(until, column);
      }
    };
    for (const { content, columns, rows: reach, continues = false } of cells) {
      placeCarried(column);
      const origin = continues ? above.get(column) : undefined;
      const width = Math.min(wholeFrom(columns), mostColumns);
      place(
        { content: origin?.content ?? content, column, columns: width, isCarried: origin !== undefined },
        wholeFrom(reach) - 1,
      );
    }
    placeCarried(Infinity);
    above = new Map(placed.map((cell) => [cell.column, cell]));
    reaching = next;
    return placed;
  };
}

/** Maximum number of columns whose names a cell over all of them gets. */
const mostNames = 3;

/**
 * Names columns by the rows at the head of a table. Under `2019` over `In` and `Out`, the first of the two is `2019 In`, both are `2019`;
 * where nothing stands over them, both are `In, Out`. A cell over the whole table has no name.
 */
export function columnNames(
  heads: readonly (readonly PlacedCell<string>[])[],
): (from: number, to: number) => string {
  const byRow = heads.map((cells) => {
    const texts = Array.from({ length: widthOf(cells) }, () => '');
    for (const { content, column, columns } of cells) texts.fill(content, column, column + columns);
    return texts;
  });
  const width = Math.max(0, ...byRow.map((texts) => texts.length));
  return (from, to) => {
    const names: string[] = [];
    for (const texts of byRow) {
      const name = texts[from] ?? '';
      const isCommon = texts.slice(from, to).every((text) => text === name);
      if (isCommon && name !== '' && names.at(-1) !== name) names.push(name);
    }
    if (names.length > 0 || to - from >= width) return names.join(' ');
    const apart = new Set(byRow.at(-1)?.slice(from, to));
    return apart.size > mostNames ? '' : [...apart].filter((name) => name !== '').join(', ');
  };
}

/** Whether a row has text besides that of cells which reach into it. */
export function saysMore(cells: readonly PlacedCell<string>[]): boolean {
  return cells.some(({ content, isCarried }) => content !== '' && !isCarried);
}

/**
 * Gives the text of each cell. That of one which reaches into further rows is repeated there as long as that does not make more than ten
 * times as much text as the table has.
 */
export function repeatedText(): (text: string, isCarried: boolean) => string {
  let left = 2000;
  return (text, isCarried) => {
    if (!isCarried) {
      left += text.length * 10;
      return text;
    }
    if (text.length > left) return '';
    left -= text.length;
    return text;
  };
}

function widthOf(cells: readonly PlacedCell<string>[]): number {
  return cells.reduce((width, { column, columns }) => Math.max(width, column + columns), 0);
}

function wholeFrom(written: number): number {
  return Math.max(1, Math.trunc(written) || 1);
}
