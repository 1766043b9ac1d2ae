import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '../../src/corpus/formats/text-file.ts';
import type { Passage } from '../../src/corpus/source.ts';
import { words } from '../../src/text/words.ts';
import { random } from './random.ts';

/** The queries for both engines. */
export interface Queries {
  /** Two to six adjacent words, the last one cut short. */
  readonly complete: readonly string[];
  /** Two or three longer words of one passage. */
  readonly search: readonly string[];
}

/** A passage with an id that is unique in the corpus. */
type NamedPassage = Passage & { readonly id: string };

/** The names of the sources in a folder. */
export function sourceNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
}

/** The same passages as in the index, read file by file. */
export function* readPassages(folder: string): Generator<NamedPassage> {
  for (const name of sourceNames(folder)) yield* passagesIn(folder, name);
}

/** The passages of one source. */
export function* passagesIn(folder: string, name: string): Generator<NamedPassage> {
  for (const passage of readPlain(readFileSync(join(folder, name)), 'plain').passages) {
    yield { ...passage, id: `${name}#${passage.number}` };
  }
}

/** `count` queries of each kind, drawn from random passages; the same in every run. */
export function makeQueries(folder: string, count: number): Queries {
  const bodies = [...readPassages(folder)].filter(
    (passage) => passage.section === 'body' && words(passage.text).length > 20,
  );
  const next = random(7);
  const below = (bound: number): number => Math.floor(next() * bound);
  const drawn = Array.from({ length: count }, () => words(bodies[below(bodies.length)]?.text ?? ''));
  return {
    complete: drawn.map((list) => {
      const length = 2 + below(5);
      const start = below(list.length - length);
      const taken = list.slice(start, start + length).map((word) => word.text);
      const last = taken.at(-1) ?? '';
      return [...taken.slice(0, -1), last.slice(0, Math.max(1, Math.ceil(last.length / 2)))].join(' ');
    }),
    search: drawn.map((list) => {
      const long = list.filter((word) => word.text.length >= 6);
      return Array.from({ length: 2 + below(2) }, () => long[below(long.length)]?.text ?? 'report').join(' ');
    }),
  };
}
