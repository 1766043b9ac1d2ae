import type { Briefing } from '../briefing/briefing.ts';
import type { Finding, RelatedPlace, Severity } from '../rules/rule.ts';
import { lineStarts, positionAt, rangeOf } from '../text/lines.ts';

/** A stretch of a file for machines: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface ReportPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a source that a finding speaks of. */
export interface ReportRelated extends ReportPlace {
  readonly message: string;
}

/** One finding as `briefing check` prints it. */
export interface ReportFinding extends ReportPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly ReportRelated[];
}

/**
 * The findings of one briefing. `file` is the briefing's path as the user gave it; `sourceFile` turns the path of a
 * source as the index has it into the one to print.
 */
export function reportFindings(
  file: string,
  briefing: Briefing,
  findings: readonly Finding[],
  sourceFile: (path: string) => string = (path) => path,
): readonly ReportFinding[] {
  const starts = lineStarts(briefing.text);
  return findings.map((finding) => {
    const { start, end } = rangeOf(starts, finding);
    const { rule, severity, message } = finding;
    const found = {
      file,
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      rule,
      severity,
      message,
    };
    return finding.related.length === 0
      ? found
      : { ...found, related: finding.related.map((place) => reportRelated(place, sourceFile)) };
  });
}

/** All findings as one JSON array, indented, with a line's end. */
export function formatJson(findings: readonly ReportFinding[]): string {
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}

/** The place in the source's file, counted on from where its passage stands. */
function reportRelated(place: RelatedPlace, sourceFile: (path: string) => string): ReportRelated {
  const { passage } = place;
  const span = place.span ?? { start: 0, end: passage.text.length };
  const starts = lineStarts(passage.text);
  const inFile = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, column } = positionAt(starts, offset);
    return {
      line: passage.position.line + line + 1,
      column: (line === 0 ? passage.position.column : 0) + column + 1,
    };
  };
  const start = inFile(span.start);
  const end = inFile(span.end);
  return {
    file: sourceFile(passage.path),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: place.message,
  };
}
