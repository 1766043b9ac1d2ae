import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renamedKey } from '../../../../src/evidence/lock/renamed-key.ts';
import type { LockEntry } from '../../../../src/project/lock.ts';

test('the entries of a renamed key get other names, and no others do', () => {
  const entry: LockEntry = { hash: '', sha256: '', reader: 'text', readerVersion: 1 };
  const names = [
    'a.md @port ¶4',
    'a.md @port, page 3 ¶4',
    'my @port file.md @port, whole',
    'a.md @port-2 ¶4',
    'a.md @my-port ¶4',
    'a.md @{port} ¶4',
  ];
  const changes = renamedKey(new Map(names.map((name) => [name, entry])), 'port', 'harbour/2');
  assert.deepEqual(
    [...changes].map(([name, after]) => `${after === undefined ? '-' : '+'} ${name}`),
    [
      '- a.md @port ¶4',
      '+ a.md @harbour/2 ¶4',
      '- a.md @port, page 3 ¶4',
      '+ a.md @harbour/2, page 3 ¶4',
      '- my @port file.md @port, whole',
      '+ my @port file.md @harbour/2, whole',
    ],
  );
});
