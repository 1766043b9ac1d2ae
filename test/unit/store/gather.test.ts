import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather } from '../../../src/store/worker/gather.ts';

test('questions of one go are sent together, and each gets its own answer', async () => {
  const sent: (readonly string[])[] = [];
  const ask = gather(async (questions: readonly string[]) => {
    sent.push(questions);
    return questions.map((question) => question.toUpperCase());
  });
  assert.deepEqual(await Promise.all([ask('a'), ask('b'), ask('a')]), ['A', 'B', 'A']);
  assert.equal(await ask('c'), 'C');
  assert.deepEqual(sent, [['a', 'b', 'a'], ['c']]);
});

test('a failure reaches everyone who asked, and nobody who asks later', async () => {
  let fails = true;
  const ask = gather(async (questions: readonly string[]) => {
    if (fails) throw new Error('busy');
    return questions;
  });
  const both = await Promise.allSettled([ask('a'), ask('b')]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  fails = false;
  assert.equal(await ask('a'), 'a');
});

test('an aborted question rejects alone', async () => {
  const ask = gather(async (questions: readonly string[]) => questions);
  const controller = new AbortController();
  const asked = Promise.allSettled([ask('a', controller.signal), ask('b')]);
  controller.abort();
  const [aborted, other] = await asked;
  assert.equal(aborted.status, 'rejected');
  assert.deepEqual(other, { status: 'fulfilled', value: 'b' });
  await assert.rejects(ask('a', controller.signal), { name: 'AbortError' });
});

test('an answer may be undefined, and none may be missing', async () => {
  const ask = gather(async (questions: readonly string[]) => questions.slice(1).map(() => undefined));
  const [first, second] = await Promise.allSettled([ask('a'), ask('b')]);
  assert.deepEqual(first, { status: 'fulfilled', value: undefined });
  assert.equal(second.status, 'rejected');
});
