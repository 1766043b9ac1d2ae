import type { Buffer } from 'node:buffer';
import type { Git } from './git.ts';

/** A file at a commit. */
export interface OldFile {
  readonly commit: string;
  /** Relative to the top of the checkout. */
  readonly path: string;
}

/** The content of a file at a commit, and the name it had then. */
export interface OldContent {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads files as they were at commits, following renames as far as git tells them. Undefined where a file was not there. */
export function oldFiles(git: Git, largest: number): (file: OldFile) => Promise<OldContent | undefined> {
  const names = new Map<string, Promise<readonly string[]>>();
  const contents = new Map<string, Promise<Buffer | undefined>>();
  const blobAt = async (commit: string, path: string): Promise<string | undefined> => {
    if (/[\n\0]/.test(path)) return undefined;
    const printed = await git(['cat-file', '--batch-check'], `${commit}:${path}\n`);
    const { 1: id, 2: size } = /^([0-9a-f]{40,64}) blob (\d+)\n$/.exec(printed?.toString() ?? '') ?? [];
    return Number(size) > largest ? undefined : id;
  };
  return async ({ commit, path }) => {
    const earlier = names.get(path) ?? earlierNames(git, path);
    let found = { path, id: await blobAt(commit, path) };
    if (found.id === undefined) {
      names.set(path, earlier);
      for (const name of await earlier) {
        found = { path: name, id: await blobAt(commit, name) };
        if (found.id !== undefined) break;
      }
    }
    if (found.id === undefined) return undefined;
    const content = contents.get(found.id) ?? git(['cat-file', 'blob', found.id]);
    contents.set(found.id, content);
    const bytes = await content;
    // What git keeps of a file in Git LFS is a note of where it lies.
    return bytes === undefined || bytes.subarray(0, pointer.length).toString('latin1') === pointer
      ? undefined
      : { path: found.path, bytes: new Uint8Array(bytes) };
  };
}

const pointer = 'version https://git-lfs.github.com/spec/';

/** The names that a file had before, the latest first. */
async function earlierNames(git: Git, path: string): Promise<readonly string[]> {
  const args = ['log', '--follow', '--diff-filter=R', '-M', '--name-status', '-z', '--format='];
  const printed = await git([...args, '--no-ext-diff', '--', `:(top)${path}`]);
  const parts = printed?.toString().split('\0') ?? [];
  return parts.flatMap((part, at) => (/^\n*R\d{1,3}$/.test(part) ? (parts[at + 1] ?? []) : []));
}
