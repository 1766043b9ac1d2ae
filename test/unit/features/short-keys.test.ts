import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortKeys } from '../../../src/features/short-keys.ts';

test('keys are cut in the middle and stay distinct', () => {
  const cases: readonly (readonly [keys: readonly string[], length: number, short: readonly string[]])[] = [
    [['illusions-of-victory', 'port'], 14, ['illus…-victory', 'port']],
    [['port', 'port'], 14, ['port', 'port']],
    [['coalition-of-one'], 14, ['coali…n-of-one']],
    [['fourteen-chars'], 14, ['fourteen-chars']],
    // Alike at both ends: what differs is shown.
    [['reuters-2014-09-15-strikes', 'reuters-2014-09-16-strikes'], 14, ['reu…5-strikes', 'reu…6-strikes']],
    [['reuters-monday-on-strikes', 'reuters-tuesday-on-strikes'], 14, ['reu…monday-on…', 'reu…tuesday-o…']],
    [['a-xx-the-long-key-of-all', 'a-yy-the-long-key-of-all'], 14, ['a-xx-…y-of-all', 'a-yy-…y-of-all']],
    // One that is a beginning of the other.
    [['aaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaaaaaaa'], 8, ['aaa…', 'aaa…aaaa']],
    // Three that differ in two stretches stay whole.
    [
      [
        'xxx-one-and-the-same-one-and-end',
        'xxx-one-and-the-same-two-and-end',
        'xxx-two-and-the-same-one-and-end',
      ],
      10,
      ['xxx-one-and-the-same-one-and-end', 'xxx-one-and-the-same-two-and-end', 'xxx-two-a…'],
    ],
  ];
  for (const [keys, length, short] of cases) {
    const found = shortKeys(keys, length);
    assert.deepEqual(
      keys.map((key) => found.get(key)),
      short,
    );
    assert.equal(new Set(found.values()).size, new Set(keys).size);
  }
});
