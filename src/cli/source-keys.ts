import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Bibliography, isBibliography, readBibliography } from '../corpus/bibliography.ts';
import { assignKeys } from '../corpus/keys.ts';
import { type NamedFile, toSlashes } from './files.ts';

/** The keys of sources named on the command line, by absolute path, as the bibliographies in `folders` and their names say. */
export function keysOf(
  files: readonly NamedFile[],
  folders: readonly string[],
  root: string,
): ReadonlyMap<string, string> {
  const inProject = (path: string): string => toSlashes(relative(root, path));
  const bibliographies = new Map<string, Bibliography>();
  for (const path of folders.flatMap(bibliographiesIn)) {
    bibliographies.set(inProject(path), readBibliography(path, readFileSync(path)));
  }
  const paths = new Map(files.map(({ path }) => [inProject(path), path]));
  const { sources: keyed } = assignKeys([...paths.keys()], bibliographies);
  return new Map(keyed.map(({ path, key }) => [paths.get(path) ?? path, key]));
}

function bibliographiesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => isBibliography(path) && statSync(path).isFile());
}
