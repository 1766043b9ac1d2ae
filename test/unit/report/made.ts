import type { KeyWithoutText } from '../../../src/evidence/unknown-key.ts';
import { coverageOf } from '../../../src/report/coverage.ts';
import type {
  Coverage,
  ReportDamage,
  ReportFinding,
  ReportUnread,
  ReportedBriefing,
} from '../../../src/report/report.ts';

/** A finding of one line. */
export function madeFinding(more: Partial<ReportFinding> = {}): ReportFinding {
  return {
    file: 'briefings/a.md',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 9,
    rule: 'uncited-claim',
    severity: 'warning',
    message: 'This claim cites no source',
    fingerprint: 'x:1',
    ...more,
  };
}

/** A briefing of a run. */
export function madeBriefing(more: Partial<ReportedBriefing> = {}): ReportedBriefing {
  return {
    file: 'briefings/a.md',
    findings: [],
    suppressed: [],
    notChecked: [],
    withoutText: [],
    rulesOff: [],
    rulesPartlyOff: [],
    ...more,
  };
}

/** An unread PDF, unless said otherwise. */
export function madeUnread(file: string, more: Partial<ReportUnread> = {}): ReportUnread {
  return { file, kind: 'PDF', reason: 'no reader yet', document: true, ...more };
}

/** The coverage of a run over these briefings and a corpus of five sources. */
export function madeCoverage(
  briefings: readonly ReportedBriefing[],
  unread: readonly ReportUnread[] = [],
  damaged: readonly ReportDamage[] = [],
): Coverage {
  return coverageOf(briefings, { sources: 5, passages: 102, unread, damaged });
}

/** A key of a bibliography without a text. */
function entry(key: string): KeyWithoutText {
  return { key, unread: [] };
}

const annual: KeyWithoutText = {
  key: 'annual',
  unread: [{ path: 'sources/z.pdf', kind: 'PDF', reason: 'no reader yet', document: true }],
};

/** Two briefings and a corpus with everything that a run may leave unchecked. */
export function everythingMissed(): {
  readonly briefings: readonly ReportedBriefing[];
  readonly coverage: Coverage;
} {
  const place = { line: 5, column: 2, endLine: 5, endColumn: 7 };
  const briefings = [
    madeBriefing({
      findings: [madeFinding()],
      notChecked: [{ file: 'briefings/a.md', ...place, rule: 'unsupported-detail', why: 'place unknown' }],
      withoutText: [entry('jones1999'), entry('smith2020'), annual],
      rulesOff: ['unquoted-copy'],
    }),
    madeBriefing({
      file: 'briefings/b.md',
      suppressed: [
        {
          finding: madeFinding({ file: 'briefings/b.md', fingerprint: 'h:1' }),
          comment: { file: 'briefings/b.md', ...place },
          reason: 'a joke',
        },
      ],
      withoutText: [entry('smith2020'), annual],
      rulesOff: ['unquoted-copy', 'same-report'],
    }),
  ];
  const unread = [
    madeUnread('sources/z.pdf', { advice: 'Save its text as a .txt file beside it.' }),
    madeUnread('sources/pier.png', { kind: 'picture', reason: 'no text format', document: false }),
    madeUnread('sources/ä b.pdf', { advice: 'Save its text as a .txt file beside it.' }),
  ];
  const damaged = [
    { file: 'sources/references.json', message: 'The bibliography cannot be read: no end.' },
    { file: 'sources/works.bib', line: 3, column: 2, message: 'This entry cannot be read.' },
    { file: 'sources/works.bib', line: 9, column: 1, message: 'This entry cannot be read.' },
  ];
  return { briefings, coverage: madeCoverage(briefings, unread, damaged) };
}
