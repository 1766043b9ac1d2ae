import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newFindings, readBaseline } from '../../../src/report/baseline.ts';
import { formatReport } from '../../../src/report/full-report.ts';
import { formatJson } from '../../../src/report/json.ts';
import type { ReportFinding } from '../../../src/report/report.ts';
import { formatSarif } from '../../../src/report/sarif.ts';

function finding(file: string, fingerprint: string, line = 1): ReportFinding {
  const place = { file, line, column: 1, endLine: line, endColumn: 2 };
  return { ...place, rule: 'uncited-claim', severity: 'warning', message: 'm', fingerprint };
}

const hidden = { finding: finding('a.md', 'h:1'), comment: finding('a.md', '') };
const briefing = {
  file: 'a.md',
  suppressed: [hidden],
  notChecked: [],
  withoutText: [],
  rulesOff: [],
  rulesPartlyOff: [],
};
const old = [finding('a.md', 'x:1'), finding('b c.md', 'y:1')];
const written = {
  json: formatJson(old),
  report: formatReport({ findings: old, briefings: [{ ...briefing, findings: old }], obstacles: [] }),
  sarif: formatSarif({
    briefings: [{ ...briefing, findings: old }],
    obstacles: [],
    version: '1.0.0',
    rules: [],
    help: () => undefined,
  }),
};

for (const [format, text] of Object.entries(written)) {
  test(`new findings are recognised by file and fingerprint, not by line, in a ${format} baseline`, () => {
    const baseline = readBaseline(`\uFEFF${text}`);
    assert.ok(baseline !== undefined);
    const now = [
      finding('a.md', 'x:1', 40),
      finding('a.md', 'x:2'),
      finding('b c.md', 'x:1'),
      finding('b c.md', 'y:1'),
      finding('a.md', 'h:1'),
    ];
    const fresh = newFindings(now, baseline, (file) => file, decodeURIComponent);
    assert.deepEqual(
      now.map((each) => fresh.has(each)),
      [false, true, true, false, true],
    );
  });
}

test('other files are not read as a baseline', () => {
  for (const text of ['', 'no', '{}', '[{}]', '[1]', 'null', '{"version":"2.1.0"}', '{"runs":[]}'])
    assert.equal(readBaseline(text), undefined, text);
  assert.deepEqual(readBaseline('[]'), { paths: 'given', entries: [] });
});

test('a report of another version or with an unreadable finding is not a baseline', () => {
  for (const text of [
    '{"version":2,"findings":[]}',
    '{"version":"1","findings":[]}',
    '{"version":1}',
    '{"version":1,"findings":{}}',
    '{"version":1,"findings":[{}]}',
    '{"findings":[]}',
  ])
    assert.equal(readBaseline(text), undefined, text);
  assert.deepEqual(readBaseline('{"version":1,"findings":[]}'), { paths: 'given', entries: [] });
});
