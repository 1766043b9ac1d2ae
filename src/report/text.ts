import type { Severity } from '../briefing/finding.ts';
import { visibleLine } from '../text/visible.ts';
import { countOf } from '../text/counts.ts';
import { relatedText, type ReportFinding } from './report.ts';

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

/** The end of a text report. */
export interface TextEnd {
  readonly closing: readonly string[];
  readonly quiet?: boolean;
}

/**
 * Findings for people, one per line in the form that editors and terminals make clickable:
 *
 *     briefings/x.md:3:1 warning This claim cites no source (dated event) uncited-claim
 *         sources/port.txt:5:1 ¶3 is the last passage of port
 *
 * then a line that counts them by severity, and the closing lines (`closing.ts`). A quiet report counts no findings. Control
 * characters in names and words are made visible (`visible.ts`), so that a terminal does not obey them.
 */
export function formatText(
  findings: readonly ReportFinding[],
  colour = false,
  { closing, quiet = false }: TextEnd = { closing: [] },
): string {
  const paint = (style: keyof typeof colours, text: string): string =>
    colour ? `\u001B[${colours[style]}m${text}\u001B[0m` : text;
  const lines: string[] = [];
  for (const { file, line, column, severity, message, rule, related = [] } of findings) {
    lines.push(
      `${paint('bold', visibleLine(`${file}:${line}:${column}`))} ${paint(severity, severity)} ${visibleLine(message)} ${paint('dim', rule)}`,
    );
    for (const place of related) {
      const there = `${relatedText(place)} ${place.message}`;
      lines.push(paint('dim', `    ${visibleLine(there)}`));
    }
  }
  if (findings.length > 0 && !quiet) lines.push('', summary(findings));
  lines.push(...closing.map(visibleLine));
  return lines.map((line) => `${line}\n`).join('');
}

/** `3 findings in 2 files: 1 error, 2 warnings`. */
function summary(findings: readonly ReportFinding[]): string {
  const files = new Set(findings.map(({ file }) => file)).size;
  const bySeverity = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'information' ? `${count} information` : countOf(count, severity)];
  });
  return `${countOf(findings.length, 'finding')} in ${countOf(files, 'file')}: ${bySeverity.join(', ')}`;
}
