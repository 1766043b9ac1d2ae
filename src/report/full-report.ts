import type { Coverage, Obstacle, ReportFinding, ReportedBriefing } from './report.ts';

/** The version of the form that `--format report` writes (`media/briefing.report.schema.json`). */
export const reportVersion = 1;

/** The input of a full report. */
export interface FullReportInput {
  /** The findings to show; with a baseline only the new ones. */
  readonly findings: readonly ReportFinding[];
  readonly briefings: readonly ReportedBriefing[];
  readonly obstacles: readonly Obstacle[];
  /** What was and was not checked; absent for a run that did not start. */
  readonly coverage?: Coverage;
}

/**
 * All findings of a run and everything that it did not check, as one JSON object. The findings are those of `--format json`. In
 * `notChecked`, an `obstacle` is why the run is incomplete, a `bibliography` could not be read in full, a `key` is cited and has no
 * text, and a `place` could not be checked by a rule.
 */
export function formatReport({ findings, briefings, obstacles, coverage }: FullReportInput): string {
  const shown = new Set(findings);
  const { rulesOff = [] } = coverage ?? {};
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
    rulesOff: rulesOff.flatMap(({ rule, partly }) => (partly === true ? [] : [rule])),
    ...partlyOff(rulesOff.flatMap(({ rule, partly }) => (partly === true ? [rule] : []))),
    suppressed: briefings.flatMap(({ suppressed }) => suppressed),
    briefings: briefings.map((briefing) => ({
      file: briefing.file,
      findings: briefing.findings.filter((finding) => shown.has(finding)).length,
      known: briefing.findings.filter((finding) => !shown.has(finding)).length,
      suppressed: briefing.suppressed.length,
      ...(briefing.notLocked === undefined ? {} : { notLocked: briefing.notLocked }),
      ...(briefing.notInHistory === undefined ? {} : { notInHistory: briefing.notInHistory }),
      rulesOff: briefing.rulesOff,
      ...partlyOff(briefing.rulesPartlyOff),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The rules that are off in part; absent if there are none, as in reports of older versions. */
function partlyOff(rules: readonly string[]): { readonly rulesPartlyOff?: readonly string[] } {
  return rules.length === 0 ? {} : { rulesPartlyOff: rules };
}
