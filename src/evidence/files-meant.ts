import type { UnreadFile } from '../corpus/unread.ts';
import { bothCases, byName, composedFileName } from '../text/by-name.ts';
import type { EvidenceContext } from './context.ts';

/**
 * Finds unread files by their keys, the ids of their entries, and their names with and without the extension. A file without text is not
 * found by its name.
 */
export function filesMeant(files: readonly UnreadFile[]): EvidenceContext['unread'] {
  return byName(files, ({ path, keys, entries = [] }) => {
    if (keys === undefined) return entries;
    const name = composedFileName(path);
    const dot = name.lastIndexOf('.');
    return [...keys, ...entries, ...bothCases(name), ...bothCases(dot > 0 ? name.slice(0, dot) : name)];
  });
}
