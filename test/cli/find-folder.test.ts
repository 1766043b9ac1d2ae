import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { findFolder } from '../../src/cli/find-folder.ts';

describe('a corpus folder is found in any letter case', () => {
  let base = '';
  before(() => {
    base = mkdtempSync(join(tmpdir(), 'briefing-folder-'));
    for (const folder of ['Sources', 'docs/Evidence/raw', 'PAPERS', 'Papers', 'Ärger'])
      mkdirSync(join(base, folder), { recursive: true });
    writeFileSync(join(base, 'seeds'), '');
    symlinkSync('Sources', join(base, 'Linked'));
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  const rows: readonly (readonly [name: string, found: string | undefined])[] = [
    ['Sources', 'Sources'],
    ['sources', 'Sources'],
    ['SOURCES/', 'Sources'],
    ['./sources', 'Sources'],
    ['Docs/evidence/RAW', 'docs/Evidence/raw'],
    ['docs/evidence', 'docs/Evidence'],
    ['Papers', 'Papers'],
    ['papers', 'PAPERS'],
    ['ärger', 'Ärger'],
    ['linked', 'Linked'],
    ['.', ''],
    ['seeds', undefined],
    ['Seeds', undefined],
    ['source', undefined],
    ['docs/evidence/none', undefined],
    ['sources/../docs', 'docs'],
    ['a\0b', undefined],
  ];
  for (const [name, found] of rows) {
    test(`${JSON.stringify(name)} is ${found ?? 'not there'}`, () => {
      const path = findFolder(base, name);
      assert.equal(path === undefined ? undefined : relative(base, path), found);
    });
  }
});
