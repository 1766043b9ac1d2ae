import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showsColour } from '../../src/cli/colour.ts';

const rows: readonly (readonly [env: NodeJS.ProcessEnv, terminal: boolean, coloured: boolean])[] = [
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ TERM: 'xterm-256color' }, true, true],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '0' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: 'yes' }, false, true],
  [{ FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
  [{ FORCE_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '', NO_COLOR: '1' }, true, false],
];

test('FORCE_COLOR decides, then NO_COLOR, then the terminal; empty variables count as unset', () => {
  for (const [env, terminal, coloured] of rows)
    assert.equal(showsColour(env, terminal), coloured, `${JSON.stringify(env)} ${terminal}`);
});
