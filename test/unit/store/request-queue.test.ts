import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from '../../../src/store/worker/protocol.ts';
import { requestQueue } from '../../../src/store/worker/request-queue.ts';

function problems(id: number): Request {
  return { id, name: 'problems', value: null };
}

function search(id: number): Request {
  return { id, name: 'search', value: { text: 'port', scope: { limit: 1 } } };
}

test('what is asked at a keystroke goes before the rest, and the rest in its order', () => {
  const queue = requestQueue();
  for (const request of [problems(1), problems(2), search(3), problems(4), search(5)]) queue.add(request);
  queue.cancel(2);
  queue.cancel(9);
  const order: number[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) order.push(next.id);
  assert.deepEqual(order, [3, 5, 1, 4]);
  assert.ok(queue.isEmpty());
});

test('an index is opened before it is asked', () => {
  const queue = requestQueue();
  queue.add(search(1));
  queue.add({
    id: 2,
    name: 'open',
    value: { root: '/', sources: [], files: [], exclude: [], storage: '/storage' },
  });
  assert.ok(!queue.isEmpty());
  assert.equal(queue.take()?.id, 2);
  assert.equal(queue.take()?.id, 1);
});
