import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renamedBriefing, renamedKey } from '../../../../src/evidence/lock/renamed-entries.ts';
import type { LockChanges, LockEntry } from '../../../../src/project/lock.ts';

const entry: LockEntry = { hash: '', sha256: '', reader: 'text', readerVersion: 1 };

/** The changes as lines, those that remove an entry with a minus. */
function linesOf(changes: LockChanges): readonly string[] {
  return [...changes].map(([name, after]) => `${after === undefined ? '-' : '+'} ${name}`);
}

test('the entries of a renamed key get other names, and no others do', () => {
  const names = [
    'a.md @port ¶4',
    'a.md @port, page 3 ¶4',
    'my @port file.md @port, whole',
    'a.md @port-2 ¶4',
    'a.md @my-port ¶4',
    'a.md @{port} ¶4',
  ];
  const changes = renamedKey(new Map(names.map((name) => [name, entry])), 'port', 'harbour/2');
  assert.deepEqual(linesOf(changes), [
    '- a.md @port ¶4',
    '+ a.md @harbour/2 ¶4',
    '- a.md @port, page 3 ¶4',
    '+ a.md @harbour/2, page 3 ¶4',
    '- my @port file.md @port, whole',
    '+ my @port file.md @harbour/2, whole',
  ]);
});

test('the entries of a briefing that moves, alone or with its folder, move with it', () => {
  const lock = new Map(
    ['a.md @port ¶4', 'b/a.md @port ¶4', 'b/c/x.md @port ¶1', 'ba.md @port ¶4'].map((name) => [name, entry]),
  );
  assert.deepEqual(linesOf(renamedBriefing(lock, 'a.md', 'd/e.md')), [
    '- a.md @port ¶4',
    '+ d/e.md @port ¶4',
  ]);
  assert.deepEqual(linesOf(renamedBriefing(lock, 'b', 'new')), [
    '- b/a.md @port ¶4',
    '+ new/a.md @port ¶4',
    '- b/c/x.md @port ¶1',
    '+ new/c/x.md @port ¶1',
  ]);
  assert.deepEqual(linesOf(renamedBriefing(lock, 'none.md', 'x.md')), []);
});
