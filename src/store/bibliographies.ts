import type { CorpusProblem } from '../corpus/source.ts';
import type { Bibliography } from '../corpus/bibliography.ts';
import type { Host } from './host.ts';
import { isWithin, projectPath } from './paths.ts';
import { messageOf } from './scan.ts';
import type { FoundFile, Scan } from './scan.ts';

/** The bibliographies of a corpus by path. They are few and small, so each process reads them itself and none is in the index. */
export type Bibliographies = Map<string, ReadBibliography>;

/** One bibliography as it was read last. */
export interface ReadBibliography {
  readonly hash: string;
  readonly content: Bibliography;
}

/** Brings `known` up to date with what a scan found; returns whether anything changed. */
export async function readBibliographies(
  known: Bibliographies,
  found: Scan,
  root: string,
  host: Host,
): Promise<boolean> {
  let changed = false;
  const here = new Set(found.bibliographies.map((file) => file.path));
  const roots = found.roots.map((path) => projectPath(root, path));
  for (const path of known.keys()) {
    const looked = roots.some((folder) => isWithin(path, folder));
    if (looked && !here.has(path)) changed = known.delete(path) || changed;
  }
  for (const file of found.bibliographies) {
    const read = await readBibliography(file, host);
    if (read.hash === known.get(file.path)?.hash) continue;
    known.set(file.path, read);
    changed = true;
  }
  return changed;
}

/** What is wrong with the bibliographies. */
export function bibliographyProblems(known: Bibliographies): CorpusProblem[] {
  return [...known].flatMap(([path, { content }]) =>
    content.problems.map((problem) => ({ ...problem, path })),
  );
}

async function readBibliography(file: FoundFile, host: Host): Promise<ReadBibliography> {
  try {
    const bytes = await host.files.read(file.absolute);
    return { hash: host.hash(bytes), content: await host.readers.readBibliography(file.path, bytes) };
  } catch (error) {
    const message = `The bibliography cannot be read: ${messageOf(error)}`;
    return { hash: message, content: { items: [], problems: [{ severity: 'error', message }] } };
  }
}
