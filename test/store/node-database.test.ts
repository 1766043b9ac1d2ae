import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openNodeDatabase } from '../../src/platform/node/database.ts';

test('opening two databases at the same time keeps other warnings', async () => {
  const warnings: string[] = [];
  const listen = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', listen);
  const opened = await Promise.all([openNodeDatabase(':memory:'), openNodeDatabase(':memory:')]);
  for (const database of opened) database.close();
  process.emitWarning('Another warning');
  await new Promise(setImmediate);
  process.off('warning', listen);
  assert.deepEqual(warnings, ['Another warning']);
});
