import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatGithub } from '../../../src/report/github.ts';
import type { ReportFinding } from '../../../src/report/json.ts';

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

test('columns only within one line, severities as GitHub has them, related places in the text', () => {
  const related = [{ ...finding, file: 'port.txt', message: 'here' }];
  assert.equal(
    formatGithub([{ ...finding, message: 'm', endLine: 4, severity: 'information', related }], []),
    '::notice file=a%2Cb%3Ac.md,line=3,endLine=4,title=uncited-claim::m%0Aport.txt:3:1 here\n',
  );
});

test('what was not checked is an error; nothing is nothing', () => {
  assert.equal(
    formatGithub([], [{ message: 'no corpus' }, { message: 'why', file: 'x.md' }]),
    '::error title=Not checked::no corpus\n::error file=x.md,title=Not checked::why\n',
  );
  assert.equal(formatGithub([], []), '');
});
