/** Returns a function that finds items by one of their names, in the given order. The table is built on first use. */
export function byName<Named>(
  all: readonly Named[],
  namesOf: (each: Named) => readonly string[],
): (name: string) => readonly Named[] {
  let table: Map<string, Named[]> | undefined;
  return (name) => {
    table ??= tableOf(all, namesOf);
    return table.get(name) ?? [];
  };
}

function tableOf<Named>(
  all: readonly Named[],
  namesOf: (each: Named) => readonly string[],
): Map<string, Named[]> {
  const table = new Map<string, Named[]>();
  for (const each of all) {
    for (const name of new Set(namesOf(each))) {
      const same = table.get(name);
      if (same === undefined) table.set(name, [each]);
      else same.push(each);
    }
  }
  return table;
}

/** The name of the file at a path, in NFC. */
export function composedFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}

/** A name as written, and in lower case. */
export function bothCases(name: string): readonly string[] {
  return [name, name.toLowerCase()];
}
