/**
 * A row of a table as one passage: `Year: 2009; Claims: 1,204` where the columns have names, else `2009 | 1,204`.
 * Empty cells are left out, and so is a name that only repeats its cell.
 */
export function rowText(cells: readonly string[], columns: readonly string[]): string {
  const filled = cells.flatMap((cell, index) => {
    if (cell === '') return [];
    const column = withoutColon(columns[index] ?? '');
    return [{ cell, column: column === cell ? '' : column }];
  });
  const isNamed = filled.some(({ column }) => column !== '');
  return filled
    .map(({ cell, column }) => (column === '' ? cell : `${column}: ${cell}`))
    .join(isNamed ? '; ' : ' | ');
}

function withoutColon(name: string): string {
  return name.endsWith(':') ? name.slice(0, -1).trimEnd() : name;
}
