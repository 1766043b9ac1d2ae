import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Awaitable } from '../../../src/store/awaitable.ts';
import { answerOf, type Query, runQuery } from '../../../src/store/query/run-query.ts';

function* sum(ask: (number: number) => Awaitable<number>): Query<number> {
  const one = yield* answerOf(ask(1));
  const two = yield* answerOf(ask(2));
  return one + two;
}

function failing(number: number): Awaitable<number> {
  return number === 1 ? 1 : Promise.reject(new Error('offline'));
}

function* careful(): Query<number> {
  try {
    return yield* sum(failing);
  } catch {
    return 0;
  }
}

test('a query over a table that answers at once runs in one go', () => {
  assert.equal(runQuery(sum((number) => number * 10)), 30);
});

test('a query waits for the answers that a table promises', async () => {
  const answer = runQuery(sum((number) => Promise.resolve(number * 10)));
  assert.ok(answer instanceof Promise);
  assert.equal(await answer, 30);
  assert.equal(await runQuery(sum((number) => (number === 1 ? 5 : Promise.resolve(6)))), 11);
});

test('a query fails as its table does, and may catch that', async () => {
  await assert.rejects(async () => runQuery(sum(failing)), /offline/);
  assert.equal(await runQuery(careful()), 0);
});
