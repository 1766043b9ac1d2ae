import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Files, FileStamp, FolderEntry } from '../../store/host.ts';

/** Files of the disk, read at once: the worker has nothing else to do, and small files are read five times faster so. */
export const nodeFiles: Files = {
  list(folder) {
    return readdirSync(folder, { withFileTypes: true }).map((entry): FolderEntry => {
      if (!entry.isSymbolicLink()) {
        return {
          name: entry.name,
          link: false,
          kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
        };
      }
      const target = statIfThere(`${folder}/${entry.name}`);
      return { name: entry.name, link: true, kind: target === undefined ? 'other' : kindOf(target) };
    });
  },
  stamp(path): FileStamp | undefined {
    const stats = statIfThere(path);
    return stats === undefined ? undefined : { kind: kindOf(stats), size: stats.size, mtime: stats.mtimeMs };
  },
  read: (path) => readFileSync(path),
  real: (path) => realpathSync(path),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  remove: (path) => rmSync(path, { force: true }),
};

function kindOf(stats: Stats): FileStamp['kind'] {
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** Nothing is there also where a link leads in a circle or a parent may not be entered. */
function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
