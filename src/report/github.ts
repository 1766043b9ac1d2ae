import type { Severity } from '../briefing/finding.ts';
import { notCheckedLines, unreadNames, unreadSummary } from './closing.ts';
import { type Coverage, type Obstacle, relatedText, type ReportFinding } from './report.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Findings as workflow commands of GitHub Actions, which show beside the lines of a pull request:
 *
 *     ::warning file=briefings/x.md,line=3,endLine=3,col=1,endColumn=51,title=uncited-claim::This claim cites no source
 *
 * Each reason why the run is incomplete is an error. What was not checked is at most two notices, because a runner shows only ten
 * of a kind. Columns apply only within one line (actions/toolkit, `core.ts`).
 */
export function formatGithub(
  findings: readonly ReportFinding[],
  obstacles: readonly Obstacle[],
  coverage?: Coverage,
): string {
  const lines = [
    ...findings.map(({ file, line, column, endLine, endColumn, rule, severity, message, related = [] }) => {
      const columns = line === endLine ? { col: column, endColumn } : {};
      const places = related.map((place) => `\n${relatedText(place)} ${place.message}`);
      return command(
        commands[severity],
        { file, line, endLine, ...columns, title: rule },
        message + places.join(''),
      );
    }),
    ...obstacles.map(({ file, message }) =>
      command('error', { ...(file === undefined ? {} : { file }), title: 'Not checked' }, message),
    ),
    ...(coverage === undefined ? [] : noticesOf(coverage)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function noticesOf(coverage: Coverage): readonly string[] {
  const { unread } = coverage;
  const rest = notCheckedLines(coverage);
  return [
    ...(unread.length === 0
      ? []
      : [
          command(
            'notice',
            { title: 'Not read' },
            [unreadSummary(unread), ...unreadNames(unread)].join('\n'),
          ),
        ]),
    ...(rest.length === 0 ? [] : [command('notice', { title: 'Not looked at' }, rest.join('\n'))]),
  ];
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(text)}`;
}

/** The inverse of what the runner does (actions/toolkit, `packages/core/src/command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
