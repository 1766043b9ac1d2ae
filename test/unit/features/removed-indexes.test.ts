import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removedIndexesLine } from '../../../src/features/removed-indexes.ts';

test('the log names the index files that were removed, why, and how large they were', () => {
  assert.equal(removedIndexesLine('/storage', []), undefined);
  assert.equal(
    removedIndexesLine('/storage', [
      { file: 'a.sqlite', reason: 'unused', bytes: 1024 * 1024 },
      { file: 'b.sqlite-wal', reason: 'left over', bytes: 512 * 1024 },
    ]),
    'Removed 2 index files, 1.5 MiB, from /storage: a.sqlite (unused), b.sqlite-wal (left over)',
  );
});
