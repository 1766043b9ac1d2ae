import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeInFile } from '../../../src/corpus/jump.ts';

test('a stretch of a passage is a range of lines and columns of its file', () => {
  const passage = { text: 'The tanker\nleft.', position: { line: 4, column: 2 } };
  assert.deepEqual(rangeInFile(passage), {
    start: { line: 4, column: 2 },
    end: { line: 5, column: 5 },
  });
  assert.deepEqual(rangeInFile(passage, { start: 4, end: 10 }), {
    start: { line: 4, column: 6 },
    end: { line: 4, column: 12 },
  });
  assert.deepEqual(rangeInFile(passage, { start: 11, end: 15 }), {
    start: { line: 5, column: 0 },
    end: { line: 5, column: 4 },
  });
});
