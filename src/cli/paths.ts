import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** A path with its links resolved; the path itself where that is not possible. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A path with forward slashes, as in reports, globs and the index. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
