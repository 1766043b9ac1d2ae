import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once, oncePer } from '../../../src/text/once.ts';

test('a value is computed when it is first asked for, and once', () => {
  let calls = 0;
  const value = once(() => {
    calls += 1;
    return undefined;
  });
  assert.equal(calls, 0);
  assert.equal(value(), undefined);
  assert.equal(value(), undefined);
  assert.equal(calls, 1);
});

test('a value is computed once for each object', () => {
  const asked: string[] = [];
  const upper = oncePer(({ name }: { name: string }) => {
    asked.push(name);
    return [name.toUpperCase()];
  });
  const a = { name: 'a' };
  assert.deepEqual([upper(a), upper({ name: 'b' }), upper(a)], [['A'], ['B'], ['A']]);
  assert.equal(upper(a), upper(a));
  assert.deepEqual(asked, ['a', 'b']);
});
