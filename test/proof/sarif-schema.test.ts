import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sarifValidator } from '../sarif/schema.ts';
import { sarif } from '../unit/report/made-sarif.ts';
import { everythingMissed } from '../unit/report/made.ts';

test('every SARIF log is valid by the official schema', (context) => {
  const problems = sarifValidator();
  if (problems === undefined) {
    context.skip('no schema beside the project');
    return;
  }
  const obstacles = [{ message: 'why', file: '/tmp/ö x.md', rule: 'unknown-source' }];
  assert.deepEqual(problems(sarif()), []);
  assert.deepEqual(problems(sarif(everythingMissed())), []);
  assert.deepEqual(problems(sarif({ ...everythingMissed(), obstacles })), []);
  assert.deepEqual(problems(sarif({ obstacles, isNew: () => true, help: () => undefined })), []);
  assert.notDeepEqual(problems({ ...sarif(), version: '3' }), [], 'the schema is not applied');
});
