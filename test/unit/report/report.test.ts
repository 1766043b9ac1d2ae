import { paragraphLocators } from '../../../src/corpus/place.ts';
import type { Finding } from '../../../src/briefing/finding.ts';
import type { StoredPassage } from '../../../src/corpus/source.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatJson } from '../../../src/report/json.ts';
import { reportFindings } from '../../../src/report/report-briefing.ts';
import { formatText } from '../../../src/report/text.ts';
import { briefingOf } from '../check/made.ts';

const passage: StoredPassage = {
  key: 'port',
  path: 'sources/port.txt',
  number: 3,
  section: 'body',
  start: 21,
  end: 34,
  text: 'Two tugs\r\n😀 x',
  position: { line: 4, column: 2 },
  locators: paragraphLocators(3),
  reader: 'text',
  markup: 'plain',
};

const briefing = briefingOf('Naïve 😀 one\nand two.\n');
// Reports print only the English message.
const translatable: Finding['translatable'] = { id: 'uncited-quotation', args: {} };
const finding: Finding = {
  rule: 'unknown-passage',
  severity: 'error',
  message: 'port has 3 passages; there is no ¶9',
  translatable,
  start: 6,
  end: 16,
  related: [
    { passage, message: 'the whole', translatable },
    { passage, span: { start: 10, end: 12 }, message: 'the face', translatable },
  ],
};

test('lines and columns count from 1, in UTF-16 units, with the end exclusive, in the source too', () => {
  assert.deepEqual(
    reportFindings('x.md', briefing, [finding], (path) => `../${path}`),
    [
      {
        file: 'x.md',
        line: 1,
        column: 7,
        endLine: 2,
        endColumn: 4,
        rule: 'unknown-passage',
        severity: 'error',
        message: 'port has 3 passages; there is no ¶9',
        related: [
          { file: '../sources/port.txt', line: 5, column: 3, endLine: 6, endColumn: 5, message: 'the whole' },
          { file: '../sources/port.txt', line: 6, column: 1, endLine: 6, endColumn: 3, message: 'the face' },
        ],
        fingerprint: 'af7879d5026b3c1d:1',
      },
    ],
  );
});

test('a passage of a file that is no text is named by its page or number', () => {
  const inPdf: StoredPassage = {
    ...passage,
    path: 'sources/report.pdf',
    reader: 'pdf',
    locators: [{ label: 'page', first: '7' }, ...paragraphLocators(3)],
  };
  const one = { ...finding, related: [{ passage: inPdf, message: 'the whole', translatable }] };
  const [found] = reportFindings('x.md', briefing, [one]);
  assert.deepEqual(found?.related, [{ file: 'sources/report.pdf', place: 'p. 7', message: 'the whole' }]);
  const said = formatText([found]);
  assert.match(said, /^ {4}sources\/report\.pdf p\. 7 the whole$/m);
  const inMail = {
    ...one,
    related: [{ passage: { ...passage, reader: 'mail' }, message: 'it', translatable }],
  };
  assert.deepEqual(reportFindings('x.md', briefing, [inMail])[0]?.related, [
    { file: 'sources/port.txt', place: '¶3', message: 'it' },
  ]);
});

test('a byte order mark is not a column, and the field for related places is absent without them', () => {
  const marked = briefingOf('\uFEFFHe left.');
  const [found] = reportFindings('x.md', marked, [{ ...finding, start: 1, end: 9, related: [] }]);
  assert.deepEqual([found?.column, found?.endColumn], [1, 9]);
  assert.ok(found !== undefined && !('related' in found));
});

test('JSON is one array, even without findings', () => {
  assert.deepEqual(JSON.parse(formatJson([])), []);
  const findings = reportFindings('x.md', briefing, [finding]);
  assert.deepEqual(JSON.parse(formatJson(findings)), findings);
});

test('text has one finding per line and a summary, coloured only on request', () => {
  const warning: Finding = { ...finding, severity: 'warning', rule: 'uncited-claim', related: [] };
  const findings = [
    ...reportFindings('x.md', briefing, [finding, warning]),
    ...reportFindings('y.md', briefing, [warning]),
  ];
  assert.equal(
    formatText(findings),
    [
      'x.md:1:7 error port has 3 passages; there is no ¶9 unknown-passage',
      '    sources/port.txt:5:3 the whole',
      '    sources/port.txt:6:1 the face',
      'x.md:1:7 warning port has 3 passages; there is no ¶9 uncited-claim',
      'y.md:1:7 warning port has 3 passages; there is no ¶9 uncited-claim',
      '',
      '3 findings in 2 files: 1 error, 2 warnings',
      '',
    ].join('\n'),
  );
  assert.equal(formatText([]), '');
  assert.ok(formatText(findings, true).includes('\u001B[31merror\u001B[0m'));
});
