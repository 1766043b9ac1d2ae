import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { reportPaths } from '../../src/cli/report-paths.ts';

const cwd = join(process.cwd(), 'project');
const briefing = { name: './a.md', path: join(cwd, 'briefings', 'a.md') };

test('people and scripts see the name that the user gave', () => {
  const paths = reportPaths('json', cwd, cwd, process.cwd());
  assert.equal(paths.base, cwd);
  assert.equal(paths.briefing(briefing), './a.md');
  assert.equal(paths.source('sources/b.txt'), 'sources/b.txt');
});

test('code scanning sees paths from the workspace that holds the current folder', () => {
  const paths = reportPaths('sarif', cwd, cwd, process.cwd());
  assert.equal(paths.base, process.cwd());
  assert.equal(paths.briefing(briefing), 'project/briefings/a.md');
  assert.equal(paths.source('sources/b.txt'), 'project/sources/b.txt');
});

const elsewhere: readonly (readonly [name: string, workspace: string | undefined])[] = [
  ['not set', undefined],
  ['empty', ''],
  ['a folder in the current one', join(cwd, 'sub')],
  ['a folder beside it', join(process.cwd(), 'other')],
];

for (const [name, workspace] of elsewhere) {
  test(`code scanning sees paths from the current folder where the workspace is ${name}`, () => {
    const before = process.env['GITHUB_WORKSPACE'];
    delete process.env['GITHUB_WORKSPACE'];
    try {
      const paths = reportPaths('github', cwd, cwd, workspace);
      assert.equal(paths.base, cwd);
      assert.equal(paths.briefing(briefing), 'briefings/a.md');
      assert.equal(paths.source('/shared/b.txt'), '/shared/b.txt');
    } finally {
      if (before !== undefined) process.env['GITHUB_WORKSPACE'] = before;
    }
  });
}
