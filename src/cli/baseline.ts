import { resolve } from 'node:path';
import { type Baseline, newFindings, readBaseline } from '../report/baseline.ts';
import type { ReportFinding } from '../report/report.ts';
import { baselineFile } from './file-roles.ts';
import { namedFiles, readText } from './files.ts';
import { UsageError } from './io.ts';

/** Reads the report that `--baseline` names. Throws {@link UsageError} when the file is not a report. */
export function openBaseline(name: string, cwd: string): Baseline {
  const [file] = namedFiles([name], cwd, baselineFile);
  const baseline = file === undefined ? undefined : readBaseline(readText(file, baselineFile, () => {}));
  if (baseline === undefined)
    throw new UsageError(
      `${name} is not a report of "briefing check --format json" or "--format sarif": write one with --output ${name}.`,
    );
  return baseline;
}

/**
 * The findings that are not in the baseline. Files are compared by absolute path: paths of findings are relative to `base`, those
 * of the baseline to `cwd`, or to `uriBase` where they are URIs.
 */
export function sinceBaseline(
  findings: readonly ReportFinding[],
  baseline: Baseline,
  base: string,
  uriBase: string,
  cwd: string,
): ReadonlySet<ReportFinding> {
  return newFindings(
    findings,
    baseline,
    (file) => resolve(base, file),
    (file) => (baseline.paths === 'uri' ? fromUri(file, uriBase) : resolve(cwd, file)),
  );
}

function fromUri(uri: string, base: string): string {
  try {
    const path = decodeURIComponent(uri.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, ''));
    return resolve(base, path);
  } catch {
    return uri;
  }
}
