import { isWithin, projectPath } from '../../project/paths.ts';
import { addFile, type Walk } from './scan-file.ts';
import { realOf } from './scan-roots.ts';

/** Where a linked file stands among the files. */
export interface LinkedFile {
  readonly path: string;
  /** Whether it lies in the corpus anyway, perhaps under another name. */
  readonly inCorpus: boolean;
}

/**
 * Adds the linked files, or those in the part that is scanned. They lie where another program keeps them, outside the corpus folders; one
 * that was found in the corpus already, under this name or another, stays what it is.
 */
export async function addLinked(walk: Walk): Promise<ReadonlyMap<string, LinkedFile>> {
  const { root, within, linked = [] } = walk.options;
  const found = new Map<string, LinkedFile>();
  const outside = new Set<string>();
  for (const absolute of linked) {
    if (within !== undefined && !within.some((part) => isWithin(absolute, part))) continue;
    const real = await realOf(absolute, walk.host);
    const there = walk.byReal.get(real);
    const path = there ?? projectPath(root, absolute);
    if (there === undefined) {
      await addFile(walk, absolute, 'file', { real });
      outside.add(path);
    }
    found.set(absolute, { path, inCorpus: !outside.has(path) });
  }
  return found;
}
