import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder } from '../../src/cli/cache-folder.ts';

const folders: readonly (readonly [env: NodeJS.ProcessEnv, platform: NodeJS.Platform, base: string])[] = [
  [{ XDG_CACHE_HOME: '/x' }, 'linux', '/x'],
  [{ XDG_CACHE_HOME: '/x' }, 'darwin', '/x'],
  [{ XDG_CACHE_HOME: '' }, 'linux', join(homedir(), '.cache')],
  [{}, 'linux', join(homedir(), '.cache')],
  [{}, 'darwin', join(homedir(), 'Library', 'Caches')],
  [{ LOCALAPPDATA: '/local' }, 'win32', '/local'],
  [{}, 'win32', join(homedir(), 'AppData', 'Local')],
];

test('indexes are kept in the cache folder of the variable, else of the system', () => {
  for (const [env, platform, base] of folders) {
    assert.equal(cacheFolder(env, platform), join(base, 'source-linked-briefings'), JSON.stringify(env));
  }
});
