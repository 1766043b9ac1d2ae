import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CliProject, projectBriefings } from '../../src/cli/project.ts';
import { defaultConfig } from '../../src/project/config.ts';

/** Permissions do not bind root, so a test run as root becomes `nobody` for a while. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return work();
  process.seteuid(65_534);
  try {
    return work();
  } finally {
    process.seteuid(0);
  }
}

test(
  'a folder that cannot be listed may hold briefings; in the corpus it is an unread file',
  { skip: process.platform === 'win32' },
  () => {
    const root = mkdtempSync(join(tmpdir(), 'briefing-shut-'));
    const shut = ['seeds/shut', 'briefings/shut', 'other'].map((name) => join(root, name));
    for (const folder of shut) mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, 'briefings', 'a.md'), 'Words.\n');
    for (const folder of shut) chmodSync(folder, 0);
    chmodSync(root, 0o755);
    const project: CliProject = {
      root,
      config: defaultConfig,
      corpus: [join(root, 'seeds')],
      named: ['seeds'],
      missing: [],
      unheeded: [],
    };
    const refused: string[] = [];
    try {
      const found = asNobody(() => projectBriefings(project, root, (message) => refused.push(message)));
      assert.deepEqual(
        found.map(({ name }) => name),
        ['briefings/a.md'],
      );
      assert.deepEqual(
        refused.map((message) => message.split(' ')[0]),
        ['briefings/shut', 'other'],
      );
    } finally {
      for (const folder of shut) chmodSync(folder, 0o755);
      rmSync(root, { recursive: true });
    }
  },
);
