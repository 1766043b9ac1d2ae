import type { Coverage, Obstacle, ReportFinding, ReportedBriefing } from './report.ts';

/** The version of the form that `--format report` writes (`media/briefing.report.schema.json`). */
export const reportVersion = 1;

/** What a full report is made from. */
export interface FullReportInput {
  /** The findings to show: with a baseline only what is new. */
  readonly findings: readonly ReportFinding[];
  readonly briefings: readonly ReportedBriefing[];
  readonly obstacles: readonly Obstacle[];
  /** What was and was not looked at; absent for a run that did not start. */
  readonly coverage?: Coverage;
}

/**
 * All that a run found, and all that it did not look at, as one JSON object; the findings are those of `--format json`. Of
 * `notChecked`, an `obstacle` is why the run is not complete, a `bibliography` is one that could not be read in full, a `key` is
 * cited and has no text, a `place` is one at which a rule could not look.
 */
export function formatReport({ findings, briefings, obstacles, coverage }: FullReportInput): string {
  const shown = new Set(findings);
  const report = {
    version: reportVersion,
    findings,
    notChecked: [
      ...obstacles.map(({ file, rule, message }) => ({ kind: 'obstacle', file, rule, why: message })),
      ...(coverage?.damaged ?? []).map(({ file, line, column, message }) => ({
        kind: 'bibliography',
        file,
        line,
        column,
        why: message,
      })),
      ...(coverage?.withoutText ?? []).map(({ file, key, why }) => ({ kind: 'key', file, key, why })),
      ...(coverage?.notChecked ?? []).map((place) => Object.assign({ kind: 'place' }, place)),
    ],
    unread: (coverage?.unread ?? []).map(({ file, kind, reason, advice }) => ({
      file,
      kind,
      reason,
      advice,
    })),
    rulesOff: (coverage?.rulesOff ?? []).map(({ rule }) => rule),
    suppressed: briefings.flatMap(({ suppressed }) => suppressed),
    briefings: briefings.map((briefing) => ({
      file: briefing.file,
      findings: briefing.findings.filter((finding) => shown.has(finding)).length,
      known: briefing.findings.filter((finding) => !shown.has(finding)).length,
      suppressed: briefing.suppressed.length,
      rulesOff: briefing.rulesOff,
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
