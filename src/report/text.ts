import type { Severity } from '../rules/rule.ts';
import type { ReportFinding } from './json.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Select Graphic Rendition codes of ECMA-48: red, yellow, blue, grey, bold. */
const colours: Readonly<Record<Severity | 'dim' | 'bold', number>> = {
  error: 31,
  warning: 33,
  information: 34,
  hint: 36,
  dim: 90,
  bold: 1,
};

/**
 * Findings for people, one a line in the form that editors and terminals make clickable:
 *
 *     briefings/x.md:3:1 warning This claim cites no source: it tells of a dated event uncited-claim
 *         sources/port.txt:5:1 ¶3 is the last passage of port
 *
 * and a line that counts them by severity. Empty text for no findings: who prints it knows whether all was checked.
 */
export function formatText(findings: readonly ReportFinding[], colour = false): string {
  if (findings.length === 0) return '';
  const paint = (style: keyof typeof colours, text: string): string =>
    colour ? `\u001B[${colours[style]}m${text}\u001B[0m` : text;
  const lines: string[] = [];
  for (const { file, line, column, severity, message, rule, related = [] } of findings) {
    lines.push(
      `${paint('bold', `${file}:${line}:${column}`)} ${paint(severity, severity)} ${message} ${paint('dim', rule)}`,
    );
    for (const place of related) {
      lines.push(paint('dim', `    ${place.file}:${place.line}:${place.column} ${place.message}`));
    }
  }
  lines.push('', summary(findings), '');
  return lines.join('\n');
}

/** `3 findings in 2 files: 1 error, 2 warnings`. */
function summary(findings: readonly ReportFinding[]): string {
  const files = new Set(findings.map(({ file }) => file)).size;
  const bySeverity = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'information' ? `${count} information` : plural(count, severity)];
  });
  return `${plural(findings.length, 'finding')} in ${plural(files, 'file')}: ${bySeverity.join(', ')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
