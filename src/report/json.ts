import type { ReportFinding } from './report.ts';

/** All findings as one JSON array, indented, with a line's end. */
export function formatJson(findings: readonly ReportFinding[]): string {
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
