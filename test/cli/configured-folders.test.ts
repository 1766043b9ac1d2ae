import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { configuredFolders } from '../../src/cli/configured-folders.ts';
import { defaultConfig } from '../../src/project/config.ts';

describe('corpus folders are found in any letter case', () => {
  let base = '';
  before(() => {
    base = mkdtempSync(join(tmpdir(), 'briefing-folder-'));
    for (const folder of ['Sources', 'docs/Evidence/raw', 'PAPERS', 'Papers', 'Ärger'])
      mkdirSync(join(base, folder), { recursive: true });
    writeFileSync(join(base, 'seeds'), '');
    symlinkSync('Sources', join(base, 'Linked'));
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  const rows: readonly (readonly [name: string, ...found: string[]])[] = [
    ['Sources', 'Sources'],
    ['sources', 'Sources'],
    ['SOURCES/', 'Sources'],
    ['./sources', 'Sources'],
    ['Docs/evidence/RAW', 'docs/Evidence/raw'],
    ['docs/evidence', 'docs/Evidence'],
    ['Papers', 'Papers'],
    ['papers', 'PAPERS', 'Papers'],
    ['ärger', 'Ärger'],
    ['linked', 'Linked'],
    ['.', ''],
    ['sources/../docs', 'docs'],
    ['seeds'],
    ['Seeds'],
    ['source'],
    ['docs/evidence/none'],
    ['a\0b'],
  ];
  for (const [name, ...expected] of rows) {
    test(`${JSON.stringify(name)} is ${expected.join(' and ') || 'missing'}`, () => {
      const { found, missing } = configuredFolders(base, [name]);
      assert.deepEqual(
        [found.map((path) => relative(base, path)), missing],
        [expected, expected.length === 0 ? [name] : []],
      );
    });
  }

  test('each of several folders is found or missing, absolute ones as spelt', () => {
    const absolute = join(base, 'docs');
    const { found, missing } = configuredFolders(base, ['sources', 'none', absolute, join(base, 'nil')]);
    assert.deepEqual(
      [found, missing],
      [
        [join(base, 'Sources'), absolute],
        ['none', join(base, 'nil')],
      ],
    );
    assert.deepEqual(configuredFolders(base, defaultConfig.sources), {
      found: [join(base, 'Sources')],
      missing: ['seeds'],
    });
  });
});
