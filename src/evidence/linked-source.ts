import type { StoredSource } from '../corpus/source.ts';

/**
 * Finds the source that a Markdown link points to, for links written in the briefing at `briefingPath`. From
 * `briefings/x.md` the link `../sources/port.txt` is `sources/port.txt`; a link that begins with `/` counts from the
 * project folder, as in VS Code. The list is only gone through when the first link is asked for.
 */
export function linkResolver(
  sources: readonly StoredSource[],
  briefingPath: string,
): (target: string) => StoredSource | undefined {
  let byPath: ReadonlyMap<string, StoredSource> | undefined;
  return (target) => {
    byPath ??= new Map(sources.map((source) => [source.path.normalize('NFC'), source]));
    for (const path of candidates(target, briefingPath)) {
      const source = byPath.get(path.normalize('NFC'));
      if (source !== undefined) return source;
    }
    return undefined;
  };
}

/** Whether a link's target can be a file at all: not another site, not a place in the briefing itself. */
export function mayBeFile(target: string): boolean {
  return (
    target !== '' &&
    !target.startsWith('#') &&
    !target.startsWith('//') &&
    !/^[a-z][a-z\d+.-]+:/i.test(target)
  );
}

/** Paths in the index's spelling that the target may mean, the likeliest first. */
function candidates(target: string, briefingPath: string): readonly string[] {
  if (!mayBeFile(target)) return [];
  const path = target.replaceAll('\\', '/');
  if (path.startsWith('/')) return [joined('', path.slice(1)), joined('/', path)];
  if (/^[a-z]:\//i.test(path)) return [path];
  const folder = briefingPath.slice(0, briefingPath.lastIndexOf('/') + 1);
  return [joined(folder, path)];
}

/** `folder` and `path` in one, without `.` and `..`; a path that climbs out of the project keeps its leading `..`. */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return `${folder.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
