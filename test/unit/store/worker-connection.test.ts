import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorkerConnection } from '../../../src/store/worker/worker-connection.ts';

test('a worker that dies while it is closed does not keep the caller waiting', async () => {
  const deaths: ((error: unknown) => void)[] = [];
  const connection = new WorkerConnection(
    {
      post: () => undefined,
      listen(_receive, fail) {
        deaths.push(fail);
      },
      terminate: () => Promise.resolve(),
    },
    { status: () => undefined, died: () => assert.fail('it was being closed') },
  );
  const asked = assert.rejects(connection.ask('sources', null), { kind: 'closed' });
  const closed = connection.close();
  for (const die of deaths) die(new Error('out of memory'));
  await closed;
  await asked;
  await assert.rejects(connection.ask('sources', null), { kind: 'closed' });
});
