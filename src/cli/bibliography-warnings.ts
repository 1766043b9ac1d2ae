import { isBibliography } from '../corpus/bibliography.ts';
import type { CorpusProblem } from '../corpus/source.ts';
import { problemLine } from './files.ts';

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
