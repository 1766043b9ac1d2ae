import type { StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { EvidenceContext } from './context.ts';

/** Finds sources by their other keys and their files' names: `port.txt`. */
export function sourcesMeant(sources: readonly StoredSource[]): EvidenceContext['meant'] {
  return finder(sources, ({ path, aliases = [] }) => [...aliases, ...writings(nameOf(path))]);
}

/**
 * Finds files that are not read by their keys, the ids of their entries, and their names with and without the extension. What holds
 * no text is not cited by its name.
 */
export function filesMeant(files: readonly UnreadFile[]): EvidenceContext['unread'] {
  return finder(files, ({ path, keys, entries = [] }) => {
    if (keys === undefined) return entries;
    const name = nameOf(path);
    const dot = name.lastIndexOf('.');
    return [...keys, ...entries, ...writings(name), ...writings(dot > 0 ? name.slice(0, dot) : name)];
  });
}

/** Finds what has a name, in the given order; the table is made when it is first asked. */
function finder<Named>(
  all: readonly Named[],
  namesOf: (each: Named) => readonly string[],
): (written: string) => readonly Named[] {
  let table: Map<string, Named[]> | undefined;
  return (written) => {
    table ??= tableOf(all, namesOf);
    return table.get(written) ?? [];
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}

/** A name as it is, and in small letters. */
function writings(name: string): readonly string[] {
  return [name, name.toLowerCase()];
}
