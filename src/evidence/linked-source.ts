import type { StoredSource } from '../corpus/source.ts';

/**
 * Finds the source of a Markdown link in the briefing at `briefingPath`. From
 * `briefings/x.md` the link `../sources/port.txt` is `sources/port.txt`; a link that begins with `/` counts from the
 * project folder, as in VS Code. `at` gives the source at a path.
 */
export function linkResolver(
  at: (path: string) => StoredSource | undefined,
  briefingPath: string,
): (target: string) => StoredSource | undefined {
  return (target) => {
    for (const path of pathsMeant(target, briefingPath)) {
      const source = at(path);
      if (source !== undefined) return source;
    }
    return undefined;
  };
}

/** Whether a link's target can be a file: not a web site, and not a place in the briefing itself. */
export function mayBeFile(target: string): boolean {
  return (
    target !== '' &&
    !target.startsWith('#') &&
    !target.startsWith('//') &&
    !/^[a-z][a-z\d+.-]+:/i.test(target)
  );
}

/** The paths relative to the project, in NFC, that a link's target may mean, the likeliest first. */
export function pathsMeant(target: string, briefingPath: string): readonly string[] {
  if (!mayBeFile(target)) return [];
  const path = target.replaceAll('\\', '/').normalize('NFC');
  if (path.startsWith('/')) return [joined('', path.slice(1)), joined('/', path)];
  if (/^[a-z]:\//i.test(path)) return [path];
  const folder = briefingPath.normalize('NFC').slice(0, briefingPath.normalize('NFC').lastIndexOf('/') + 1);
  return [joined(folder, path)];
}

/** `folder` and `path` joined, without `.` and `..`; a path that leaves the project keeps its leading `..`. */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return `${folder.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
