import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Bibliography, isBibliography, readBibliography } from '../corpus/bibliography.ts';
import { assignKeys } from '../corpus/keys.ts';
import { readerFor } from '../corpus/readers.ts';
import { briefingMatcher, excludeMatcher } from '../project/matches.ts';
import { type NamedFile, filesUnder, toSlashes } from './files.ts';
import type { CliProject } from './project.ts';

/**
 * The keys of sources named on the command line, by absolute path. As in the index, the bibliographies and all sources
 * of the corpus decide together; a file outside the corpus has the bibliography of its own folder.
 */
export async function keysOf(
  files: readonly NamedFile[],
  { root, corpus, config }: CliProject,
): Promise<ReadonlyMap<string, string>> {
  const inProject = (path: string): string => toSlashes(relative(root, path));
  const folders = new Set([...corpus, ...files.map(({ path }) => dirname(path))]);
  const bibliographies = new Map<string, Bibliography>();
  for (const path of [...folders].flatMap(bibliographiesIn)) {
    bibliographies.set(inProject(path), await readBibliography(path, readFileSync(path)));
  }
  const isBriefing = briefingMatcher(config.files);
  const isExcluded = excludeMatcher(config.exclude);
  const others = corpus.flatMap((folder) =>
    filesUnder(
      folder,
      (path) => readerFor(path) !== undefined,
      () => {},
    ),
  );
  const sources = others.filter((path) => !isBriefing(inProject(path)) && !isExcluded(inProject(path)));
  const paths = new Map(
    [...sources, ...files.map(({ path }) => path)].map((path) => [inProject(path), path]),
  );
  const { sources: keyed } = await assignKeys([...paths.keys()], bibliographies);
  return new Map(keyed.map(({ path, key }) => [paths.get(path) ?? path, key]));
}

function bibliographiesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => isBibliography(path) && statSync(path).isFile());
}
