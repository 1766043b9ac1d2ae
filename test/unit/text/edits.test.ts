import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { applyEdits } from '../../../src/text/edits.ts';

test('edits are applied in the order of the text', () => {
  const edits = [
    { start: 8, end: 8, text: '!' },
    { start: 3, end: 7, text: 'stayed' },
    { start: 0, end: 2, text: 'She' },
  ];
  assert.equal(applyEdits('He left.', edits), 'She stayed.!');
  assert.equal(applyEdits('He left.', []), 'He left.');
});

test('an insertion goes before a replacement at the same place', () => {
  const edits = [
    { start: 3, end: 7, text: 'stayed' },
    { start: 3, end: 3, text: 'has ' },
  ];
  assert.equal(applyEdits('He left.', edits), 'He has stayed.');
});

const distances: readonly (readonly [a: string, b: string, edits: number])[] = [
  ['', '', 0],
  ['', 'a', 1],
  ['a', '', 1],
  ['port', 'port', 0],
  ['port', 'ports', 1],
  ['ports', 'port', 1],
  ['port', 'pots', 2],
  ['port', 'prot', 1],
  ['port', 'opr', 2],
  ['ca', 'abc', 3],
  ['cathedrl', 'cathedral', 1],
  ['kitten', 'sitting', 3],
];

test('the number of edits between two words, as long as it is within the maximum', () => {
  for (const [a, b, edits] of distances) {
    assert.equal(editDistance(a, b, 3), edits, `${a} → ${b}`);
    assert.equal(editDistance(a, b, edits), edits, `${a} → ${b}, at most ${edits}`);
    if (edits > 0) assert.equal(editDistance(a, b, edits - 1), edits, `${a} → ${b}, too many`);
  }
  assert.equal(editDistance('a', 'abcdef', 2), 3);
  assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
});
