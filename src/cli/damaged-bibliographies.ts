import { isBibliography } from '../project/corpus-rules.ts';
import type { CorpusProblem } from '../corpus/source.ts';
import type { ReportDamage } from '../report/report.ts';
import type { LocalIndex } from '../store/local-index.ts';
import { problemLine } from './files.ts';
import type { Io } from './io.ts';
import type { CliProject } from './project.ts';
import { reportPaths } from './report-paths.ts';

/**
 * Bibliographies and entries that cannot be read. Their keys are unknown, so findings about those keys mislead unless the damage is
 * reported. `name` turns a path of the corpus into the one shown to the user.
 */
export function damagedBibliographies(
  problems: readonly CorpusProblem[],
  name: (path: string) => string,
): readonly ReportDamage[] {
  return problems
    .filter(({ severity, path }) => severity === 'error' && isBibliography(path))
    .map(({ path, position, message }) => {
      const file = name(path);
      return position === undefined
        ? { file, message }
        : { file, line: position.line + 1, column: position.column + 1, message };
    });
}

/** One damage as a line of text, line end included: `seeds/references.json:3:5: …`. */
export function damageLine({ file, line, column, message }: ReportDamage): string {
  const position =
    line === undefined || column === undefined ? undefined : { line: line - 1, column: column - 1 };
  return problemLine(file, { message, ...(position === undefined ? {} : { position }) });
}

/** Warns on standard error of the bibliographies that a command which asks the corpus has to do without. */
export async function warnOfBibliographies(
  io: Io,
  project: CliProject,
  index: Pick<LocalIndex, 'problems'>,
): Promise<void> {
  const paths = reportPaths('text', io.cwd, project.root);
  for (const damage of damagedBibliographies(await index.problems(), (path) => paths.source(path)))
    io.err(damageLine(damage));
}
