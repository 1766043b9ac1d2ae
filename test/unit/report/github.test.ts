import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatGithub } from '../../../src/report/github.ts';
import type { ReportFinding } from '../../../src/report/report.ts';
import { everythingMissed, madeBriefing, madeCoverage, madeUnread } from './made.ts';

const finding: ReportFinding = {
  file: 'a,b:c.md',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 9,
  rule: 'uncited-claim',
  severity: 'warning',
  message: '100 % sure::\r\nno',
  fingerprint: 'x:1',
};

test('a finding is one workflow command, its text escaped', () => {
  assert.equal(
    formatGithub([finding], []),
    '::warning file=a%2Cb%3Ac.md,line=3,endLine=3,col=1,endColumn=9,title=uncited-claim::100 %25 sure::%0D%0Ano\n',
  );
});

test('columns apply within one line, severities are GitHub’s, related places are in the text', () => {
  const related = [{ ...finding, file: 'port.txt', message: 'here' }];
  assert.equal(
    formatGithub([{ ...finding, message: 'm', endLine: 4, severity: 'information', related }], []),
    '::notice file=a%2Cb%3Ac.md,line=3,endLine=4,title=uncited-claim::m%0Aport.txt:3:1 here\n',
  );
});

test('an obstacle is an error; without findings there is no output', () => {
  assert.equal(
    formatGithub([], [{ message: 'no corpus' }, { message: 'why', file: 'x.md' }]),
    '::error title=Not checked::no corpus\n::error file=x.md,title=Not checked::why\n',
  );
  assert.equal(formatGithub([], []), '');
});

test('everything that was not checked is at most two notices', () => {
  const { coverage } = everythingMissed();
  assert.equal(
    formatGithub([], [], coverage),
    [
      '::notice title=Not read::3 files of the corpus (2 PDF, 1 picture)%0A    PDF, no reader yet: sources/z.pdf, sources/ä b.pdf%0A    picture, no text format: sources/pier.png',
      '::notice title=Not looked at::Bibliographies not read in full: sources/references.json, sources/works.bib.%0ANot checked: 2 keys in the bibliography, no text here: jones1999, smith2020.%0ANot checked: 1 key whose file is not read: annual.%0ANot checked: 1 place (place unknown: 1).%0ARules off: unquoted-copy, same-report (in briefings/b.md).%0ASuppressed by comments: 1 finding.',
      '',
    ].join('\n'),
  );
  const many = Array.from({ length: 900 }, (_, index) => madeUnread(`sources/${index}.pdf`));
  assert.equal(formatGithub([], [], madeCoverage([madeBriefing()], many)).split('\n').length, 2);
  assert.equal(formatGithub([], [], madeCoverage([madeBriefing()])), '');
});
