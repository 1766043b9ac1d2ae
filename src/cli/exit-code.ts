import type { Severity } from '../briefing/finding.ts';
import { countOf } from '../text/counts.ts';
import { countedOfUnread, keysThatAre } from '../report/coverage.ts';
import type { Coverage, Obstacle, ReportFinding } from '../report/report.ts';
import type { ExitCode } from './io.ts';

/** Values of `--fail-on`, from the most lenient severity to the strictest, then `never`: the mildest severity that ends a check with 1. */
export const failLevels = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** A value of `--fail-on`. */
export type FailLevel = (typeof failLevels)[number];

/** The default of `--fail-on`. */
export const defaultFailLevel: FailLevel = 'warning';

/**
 * The exit code of a check: 2 when it was incomplete, whatever it found; else 1 for a finding at or above `failOn`; else 0.
 * `obstacles` are all the reasons for 2, those of {@link strictObstacles} included.
 */
export function exitCodeOf(
  findings: readonly Pick<ReportFinding, 'severity'>[],
  obstacles: readonly Obstacle[],
  failOn: FailLevel,
): ExitCode {
  if (obstacles.length > 0) return 2;
  return findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

/** The reasons for 2 that `--strict` adds: unread files, damaged bibliographies and cited keys without a text. */
export function strictObstacles({ unread, damaged, withoutText }: Coverage): readonly Obstacle[] {
  const entries = keysThatAre('entry', withoutText).length;
  const files = keysThatAre('unread file', withoutText).length;
  return [
    ...(unread.length === 0
      ? []
      : [
          {
            message: `--strict: ${countOf(unread.length, 'file')} of the corpus not read. "briefing index" names them; "exclude" in briefing.config.json leaves out those that are not sources.`,
          },
        ]),
    ...[...new Set(damaged.map(({ file }) => file))].map((file) => ({
      message: `--strict: ${file} is not read in full. Fix the problems named above.`,
    })),
    ...(entries === 0
      ? []
      : [{ message: `--strict: ${countOf(entries, 'cited key')} of the bibliography without a text here.` }]),
    ...(files === 0 ? [] : [{ message: `--strict: ${countedOfUnread(files, 'cited key')}.` }]),
  ];
}

function atLeast(severity: Severity, failOn: FailLevel): boolean {
  return failOn !== 'never' && failLevels.indexOf(severity) <= failLevels.indexOf(failOn);
}
