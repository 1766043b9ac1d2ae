import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openNodeDatabase } from '../../src/platform/node/database.ts';

test('opening two databases at a time leaves the warnings of others alone', async () => {
  const told: string[] = [];
  const listen = ({ message }: Error): void => void told.push(message);
  process.on('warning', listen);
  const opened = await Promise.all([openNodeDatabase(':memory:'), openNodeDatabase(':memory:')]);
  for (const database of opened) database.close();
  process.emitWarning('A warning of somebody else');
  await new Promise(setImmediate);
  process.off('warning', listen);
  assert.deepEqual(told, ['A warning of somebody else']);
});
