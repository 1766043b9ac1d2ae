import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthOf } from './doubling.ts';

const text = { name: 'dots', make: (length: number) => '.'.repeat(length) };
const once = { smallest: 500, largest: 500 };

/** Repeats work that the compiler cannot remove. */
function busy(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}

test('work proportional to the length is distinguished from work that grows with its square', async () => {
  const linear = await growthOf(text, ({ length }) => busy(length * 8_000), once);
  assert.ok(linear.ratio < 2.6, JSON.stringify(linear));
  const square = await growthOf(text, ({ length }) => busy(length * length * 16), once);
  assert.ok(square.ratio > 2.6, JSON.stringify(square));
});
