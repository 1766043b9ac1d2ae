import { realPath, toSlashes } from './paths.ts';
import { isBibliography } from '../project/corpus-rules.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatByName, formats } from '../corpus/formats/formats.ts';
import { projectFileName } from '../project/config.ts';
import { lockFileName } from '../project/lock.ts';
import { isWithin } from '../project/paths.ts';
import { type NamedFile } from './files.ts';
import { UsageError } from './io.ts';
import type { CliProject } from './project.ts';

/**
 * Throws {@link UsageError} where writing the report to `output` would overwrite an input of the run: a briefing, a source or
 * bibliography of the corpus, the project file or the lock, directly or through a link.
 */
export function refuseOutput(
  output: string,
  briefings: readonly NamedFile[],
  project: CliProject,
  cwd: string,
): void {
  const path = realPath(resolve(cwd, output));
  const refuse = (what: string): never => {
    throw new UsageError(`${output} is ${what}: the report would overwrite it. Name another file.`);
  };
  if (briefings.some((briefing) => realPath(briefing.path) === path)) refuse('a briefing of this run');
  if (path === realPath(join(project.root, projectFileName))) refuse('the project file');
  if (path === realPath(join(project.root, lockFileName))) refuse('the lock');
  const inCorpus = project.corpus.some((folder) => isWithin(toSlashes(path), toSlashes(realPath(folder))));
  if (inCorpus && existsSync(path) && (formatByName(path, formats) !== undefined || isBibliography(path)))
    refuse('a file of the corpus');
}
