import type { Finding } from '../../src/briefing/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { lineStarts, rangeOf } from '../../src/text/lines.ts';

const caretLine = /^ *\^+ (?:…|[a-z]+(?:-[a-z]+)+ .*)$/;

/** The briefing of an example without the lines that state its findings. */
export function withoutCarets(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !caretLine.test(line))
    .join('\n');
}

/** The briefing with its findings below carets, as the examples write them. */
export function withCarets(text: string, findings: readonly Finding[]): string {
  const starts = lineStarts(text);
  const lines = text.split('\n');
  const below = lines.map((): string[] => []);
  for (const finding of findings) {
    const { start, end } = rangeOf(starts, finding);
    for (let line = start.line; line <= end.line; line += 1) {
      const written = lines[line] ?? '';
      const from = line === start.line ? start.column : written.length - written.trimStart().length;
      const to = line === end.line ? end.column : written.trimEnd().length;
      const said = line === start.line ? statement(finding) : '…';
      below[line]?.push(`${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${said}`);
    }
  }
  return lines.flatMap((line, index) => [line].concat(below[index] ?? [])).join('\n');
}

function statement({ rule, severity, message }: Finding): string {
  const own = rules.find(({ id }) => id === rule)?.defaultSeverity;
  return severity === own ? `${rule} ${message}` : `${rule} [${severity}] ${message}`;
}
