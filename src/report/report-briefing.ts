import type { Finding, RelatedPlace } from '../briefing/finding.ts';
import type { Briefing, Directive } from '../briefing/briefing.ts';
import type { CheckedLedger } from '../check/ledger.ts';
import type { NotChecked } from '../check/outcome.ts';
import { jumpTo } from '../corpus/jump.ts';
import { passagesText } from '../corpus/place.ts';
import { type LineStarts, lineStarts, rangeOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { fingerprints } from './fingerprint.ts';
import type {
  ReportedBriefing,
  ReportFinding,
  ReportNotChecked,
  ReportPlace,
  ReportRelated,
  ReportSuppressed,
} from './report.ts';

/** The report on one briefing, suppressed findings included; `file` and `sourceFile` are as in {@link reportFindings}. */
export function reportBriefing(
  file: string,
  { briefing, result }: Pick<CheckedLedger, 'briefing' | 'result'>,
  sourceFile: (path: string) => string = (path) => path,
): ReportedBriefing {
  const { findings, suppressed, notChecked, notLocked, notInHistory, withoutText, outcomes } = result;
  const starts = lineStarts(briefing.text);
  const silenced = suppressed.map(({ finding }) => finding);
  // Together, so that a suppressed finding never shares the fingerprint of one that is shown.
  const all = reportFindings(file, briefing, [...findings, ...silenced], sourceFile);
  return {
    file,
    findings: all.slice(0, findings.length),
    suppressed: suppressed.flatMap(({ by }, index) => {
      const finding = all[findings.length + index];
      return finding === undefined ? [] : [suppressedBy(by, finding, placeIn(file, starts, by))];
    }),
    notChecked: notChecked.map((place) => notCheckedIn(file, starts, place)),
    withoutText: withoutText.map(({ key, unread }) => ({
      key,
      unread: unread.map((each) => ({ ...each, path: sourceFile(each.path) })),
    })),
    ...(notLocked === undefined ? {} : { notLocked }),
    ...(notInHistory === undefined ? {} : { notInHistory }),
    rulesOff: outcomes.flatMap(({ rule, kind }) => (kind === 'off' ? [rule] : [])),
    rulesPartlyOff: outcomes.flatMap((outcome) =>
      outcome.kind === 'checked' && outcome.offInPart === true ? [outcome.rule] : [],
    ),
  };
}

function notCheckedIn(file: string, starts: LineStarts, place: NotChecked): ReportNotChecked {
  return { ...placeIn(file, starts, place), rule: place.rule, why: place.why };
}

function suppressedBy({ reason }: Directive, finding: ReportFinding, comment: ReportPlace): ReportSuppressed {
  return { finding, comment, ...(reason === undefined ? {} : { reason }) };
}

/**
 * The findings of one briefing. `file` is the briefing's path as the user gave it; `sourceFile` maps the path of a source in
 * the index to the path to print.
 */
export function reportFindings(
  file: string,
  briefing: Briefing,
  findings: readonly Finding[],
  sourceFile: (path: string) => string = (path) => path,
): readonly ReportFinding[] {
  const starts = lineStarts(briefing.text);
  const known = fingerprints(briefing, findings);
  return findings.map((finding, index) => {
    const { rule, severity, message } = finding;
    const related = finding.related.map((place) => reportRelated(place, sourceFile));
    return {
      ...placeIn(file, starts, finding),
      rule,
      severity,
      message,
      ...(related.length === 0 ? {} : { related }),
      fingerprint: known[index] ?? '',
    };
  });
}

function placeIn(file: string, starts: LineStarts, span: Span): ReportPlace {
  const { start, end } = rangeOf(starts, span);
  return {
    file,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}

/** The place in the source's file, counted on from where its passage stands; of a file that is no text the passage. */
function reportRelated(place: RelatedPlace, sourceFile: (path: string) => string): ReportRelated {
  const { passage, span, message } = place;
  const { kind, range } = jumpTo(passage, span);
  const file = sourceFile(passage.path);
  if (kind === 'reading') return { file, place: passagesText([passage]), message };
  const { start, end } = range;
  return {
    file,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    message,
  };
}
