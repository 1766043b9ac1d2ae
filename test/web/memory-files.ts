import type { FileStamp, Files, FolderEntry } from '../../src/store/sync/files.ts';

/** Files in memory, by their absolute paths. Nothing is ever written. */
export function memoryFiles(files: Readonly<Record<string, string>>): Files {
  const contents = new Map(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
  );
  const folders = new Set([...contents.keys()].flatMap(foldersAbove));
  const bytesOf = (path: string): Uint8Array => {
    const bytes = contents.get(path);
    if (bytes === undefined) throw new Error(`There is no file ${path}.`);
    return bytes.slice();
  };
  return {
    list(folder) {
      if (!folders.has(folder)) throw new Error(`There is no folder ${folder}.`);
      const entry =
        (kind: 'file' | 'folder') =>
        (path: string): FolderEntry[] =>
          path.slice(0, path.lastIndexOf('/')) === folder && path !== folder
            ? [{ name: path.slice(folder.length + 1), kind, link: false }]
            : [];
      return [...[...folders].flatMap(entry('folder')), ...[...contents.keys()].flatMap(entry('file'))];
    },
    stamp(path): FileStamp | undefined {
      const size = contents.get(path)?.length;
      const same = { mtime: 1, ctime: 1, ino: 1 };
      if (size !== undefined) return { kind: 'file', size, ...same };
      return folders.has(path) ? { kind: 'folder', size: 0, ...same } : undefined;
    },
    read: bytesOf,
    head: (path, length) => bytesOf(path).slice(0, length),
    real: (path) => path,
    makeFolder: () => undefined,
    remove: () => undefined,
  };
}

/** For `/a/b.txt` these are `/a` and the root, which is empty. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
