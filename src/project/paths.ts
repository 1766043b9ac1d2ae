/**
 * Paths as the store keeps them: forward slashes, no `.` and no `..`. `resolvePath('/work', './seeds/')` is
 * `/work/seeds`, and an absolute second path stands for itself.
 */
export function resolvePath(root: string, path: string): string {
  const whole = isAbsolutePath(path) ? path : `${root}/${path}`;
  const parts: string[] = [];
  for (const part of whole.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const drive = /^[A-Za-z]:$/.test(parts[0] ?? '');
  return drive ? parts.join('/') : `/${parts.join('/')}`;
}

/** Whether `path` is `folder` or lies in it. Both as {@link resolvePath} gives them. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path relative to `root` where it lies inside, else the absolute path. */
export function projectPath(root: string, path: string): string {
  return path !== root && isWithin(path, root)
    ? path.slice(root.endsWith('/') ? root.length : root.length + 1)
    : path;
}

/** Whether a path starts from the root of a file system: `/data`, `C:\data`, `\\server\data`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}

/** The last part of a path with forward slashes: `port.txt` for `sources/port.txt`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that a path with forward slashes lies in: `/data` for `/data/a.txt`, `/` for `/a.txt`, empty for `a.txt`. */
export function parentFolder(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === 0 ? '/' : path.slice(0, Math.max(0, slash));
}
