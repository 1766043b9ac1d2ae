import { isBibliography } from '../corpus/bibliography.ts';
import type { CorpusProblem } from '../corpus/source.ts';
import type { ReportDamage } from '../report/coverage.ts';
import { problemLine } from './files.ts';

/**
 * Bibliographies, and entries of them, that cannot be read: their keys are known to nobody, and unless that is said whatever is
 * said about them misleads. `name` says how a path of the corpus is written for the user.
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

/** Such a damage for people, with the line's end: `seeds/references.json:3:5: …`. */
export function damageLine({ file, line, column, message }: ReportDamage): string {
  const position =
    line === undefined || column === undefined ? undefined : { line: line - 1, column: column - 1 };
  return problemLine(file, { severity: 'error', message, ...(position === undefined ? {} : { position }) });
}
