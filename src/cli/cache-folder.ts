import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for index files in the user's cache: under `$XDG_CACHE_HOME` where it is set (XDG Base Directory Specification),
 * else under the system's own: `~/Library/Caches`, `%LOCALAPPDATA%`, `~/.cache`.
 */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(base(env, platform), 'source-linked-briefings');
}

function base(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env['XDG_CACHE_HOME'] !== undefined && env['XDG_CACHE_HOME'] !== '') return env['XDG_CACHE_HOME'];
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.cache');
}
