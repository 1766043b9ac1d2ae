import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { formatReport } from '../../../src/report/full-report.ts';
import { everythingMissed, madeBriefing, madeCoverage, madeFinding } from './made.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../media/briefing.report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

function problems(report: unknown): readonly string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('a full report has all findings and everything not checked, and fits its schema', () => {
  const { briefings, coverage } = everythingMissed();
  const findings = briefings.flatMap((briefing) => briefing.findings);
  const obstacles = [
    { message: 'no rule looked', file: 'briefings/a.md', rule: 'same-report' },
    { message: 'x' },
  ];
  const report: unknown = JSON.parse(formatReport({ findings, briefings, obstacles, coverage }));
  const place = { file: 'briefings/a.md', line: 5, column: 2, endLine: 5, endColumn: 7 };
  const why = 'in the bibliography, no text here';
  const notRead = 'not read: sources/z.pdf (PDF, no reader yet)';
  const advice = 'Save its text as a .txt file beside it.';
  assert.deepEqual(report, {
    version: 1,
    findings,
    notChecked: [
      { kind: 'obstacle', file: 'briefings/a.md', rule: 'same-report', why: 'no rule looked' },
      { kind: 'obstacle', why: 'x' },
      {
        kind: 'bibliography',
        file: 'sources/references.json',
        why: 'The bibliography cannot be read: no end.',
      },
      {
        kind: 'bibliography',
        file: 'sources/works.bib',
        line: 3,
        column: 2,
        why: 'This entry cannot be read.',
      },
      {
        kind: 'bibliography',
        file: 'sources/works.bib',
        line: 9,
        column: 1,
        why: 'This entry cannot be read.',
      },
      { kind: 'key', file: 'briefings/a.md', key: 'jones1999', why },
      { kind: 'key', file: 'briefings/a.md', key: 'smith2020', why },
      { kind: 'key', file: 'briefings/a.md', key: 'annual', why: notRead },
      { kind: 'key', file: 'briefings/b.md', key: 'smith2020', why },
      { kind: 'key', file: 'briefings/b.md', key: 'annual', why: notRead },
      { kind: 'place', ...place, rule: 'unsupported-detail', why: 'place unknown' },
    ],
    unread: [
      { file: 'sources/pier.png', kind: 'picture', reason: 'no text format' },
      { file: 'sources/z.pdf', kind: 'PDF', reason: 'no reader yet', advice },
      { file: 'sources/ä b.pdf', kind: 'PDF', reason: 'no reader yet', advice },
    ],
    rulesOff: ['unquoted-copy', 'same-report'],
    suppressed: briefings[1]?.suppressed,
    briefings: [
      { file: 'briefings/a.md', findings: 1, known: 0, suppressed: 0, rulesOff: ['unquoted-copy'] },
      {
        file: 'briefings/b.md',
        findings: 0,
        known: 0,
        suppressed: 1,
        rulesOff: ['unquoted-copy', 'same-report'],
      },
    ],
  });
  assert.deepEqual(problems(report), []);
});

test('a rule that is off except where comments enable it is listed apart, and only where there is one', () => {
  const briefings = [
    madeBriefing({ rulesPartlyOff: ['same-report'] }),
    madeBriefing({ file: 'briefings/b.md', rulesOff: ['same-report'] }),
  ];
  const report: unknown = JSON.parse(
    formatReport({ findings: [], briefings, obstacles: [], coverage: madeCoverage(briefings) }),
  );
  const none = { findings: 0, known: 0, suppressed: 0 };
  assert.partialDeepStrictEqual(report, {
    rulesOff: ['same-report'],
    rulesPartlyOff: ['same-report'],
    briefings: [
      { file: 'briefings/a.md', ...none, rulesOff: [], rulesPartlyOff: ['same-report'] },
      { file: 'briefings/b.md', ...none, rulesOff: ['same-report'] },
    ],
  });
  assert.deepEqual(problems(report), []);
});

test('findings of the baseline are counted by briefing and not listed', () => {
  const { briefings, coverage } = everythingMissed();
  const report: { findings: unknown; briefings: readonly { findings: number; known: number }[] } = JSON.parse(
    formatReport({ findings: [], briefings, obstacles: [], coverage }),
  );
  assert.deepEqual(
    [report.findings, report.briefings.map(({ findings, known }) => [findings, known])],
    [
      [],
      [
        [0, 1],
        [0, 0],
      ],
    ],
  );
});

test('a run that did not start is a report too', () => {
  const report: unknown = JSON.parse(
    formatReport({ findings: [], briefings: [], obstacles: [{ message: 'There is no corpus folder' }] }),
  );
  assert.deepEqual(problems(report), []);
});

test('the schema rejects other data', () => {
  const { briefings, coverage } = everythingMissed();
  const sound: Record<string, unknown> = JSON.parse(
    formatReport({ findings: [madeFinding()], briefings, obstacles: [], coverage }),
  );
  for (const wrong of [
    {},
    [],
    { ...sound, version: 2 },
    { ...sound, more: [] },
    { ...sound, unread: [{ file: 'a.pdf', kind: 'PDF' }] },
    { ...sound, unread: [{ file: 'a.pdf', kind: 'PDF', reason: 'lazy' }] },
    { ...sound, notChecked: [{ kind: 'place', why: 'x' }] },
    { ...sound, findings: [{ ...madeFinding(), severity: 'fatal' }] },
    { ...sound, findings: [{ ...madeFinding(), line: 0 }] },
  ])
    assert.notDeepEqual(problems(wrong), []);
});
