import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyFinder } from '../../../src/rules/nearest-key.ts';

const keys = [
  'illusions-of-victory',
  'coalition-of-one',
  'reuters-2024-03-12',
  'reuters-2024-03-13',
  'doe2020',
];

const cases: readonly (readonly [written: string, key: string | undefined, clear?: boolean])[] = [
  ['coaliton-of-one', 'coalition-of-one', true],
  ['illusions', 'illusions-of-victory', true],
  ['Coalition-Of-One', 'coalition-of-one', true],
  ['doe2021', 'doe2020', true],
  ['reuters-2024-03-11', 'reuters-2024-03-12', false],
  ['reuters', 'reuters-2024-03-12', false],
  ['StateDepartment', undefined],
];

test('the nearest key is found, and called clear only when no other is as near', () => {
  const nearest = keyFinder(keys);
  for (const [written, key, clear] of cases) {
    assert.deepEqual(nearest(written), key === undefined ? undefined : { key, clear }, written);
  }
});

test('among more keys than are compared one by one too', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `file-${index}`);
  assert.deepEqual(keyFinder([...many, 'coalition-of-one'])('coaliton-of-one'), {
    key: 'coalition-of-one',
    clear: true,
  });
});

test('without keys there is no suggestion', () => {
  assert.equal(keyFinder([])('port'), undefined);
});
