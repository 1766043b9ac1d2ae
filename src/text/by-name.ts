/** Finds what has a name, in the given order; the table is made when the first name is asked for. */
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
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}

/** A name as it is, and in small letters. */
export function bothCases(name: string): readonly string[] {
  return [name, name.toLowerCase()];
}
