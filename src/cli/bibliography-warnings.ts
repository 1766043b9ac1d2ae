import { isBibliography } from '../corpus/bibliography.ts';
import type { CorpusProblem } from '../corpus/source.ts';
import type { CorpusIndex } from '../store/corpus-index.ts';
import { problemLine } from './files.ts';
import type { Io } from './io.ts';
import type { CliProject } from './project.ts';
import { reportPaths } from './report-paths.ts';

/**
 * A line for each bibliography, or entry of one, that cannot be read: its keys are known to nobody, and without the line whatever
 * is said about them would mislead. `name` says how a path of the corpus is written for the user.
 */
export function bibliographyWarnings(
  problems: readonly CorpusProblem[],
  name: (path: string) => string,
): readonly string[] {
  return problems
    .filter(({ severity, path }) => severity === 'error' && isBibliography(path))
    .map((problem) => problemLine(name(problem.path), problem));
}

/** Says on standard error which bibliographies a command that asks the corpus goes without. */
export async function warnOfBibliographies(
  io: Io,
  project: CliProject,
  index: Pick<CorpusIndex, 'problems'>,
): Promise<void> {
  const paths = reportPaths('text', io.cwd, project.root);
  for (const line of bibliographyWarnings(await index.problems(), (path) => paths.source(path))) io.err(line);
}
