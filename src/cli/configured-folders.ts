import { toSlashes } from './paths.ts';
import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { locateFoldersNow } from '../project/corpus-folders.ts';

/** The corpus folders of a project: those that exist and those that do not. */
export interface ConfiguredFolders {
  /** Absolute paths, spelt as on disk. */
  readonly found: readonly string[];
  /** Spelt as in the project file. */
  readonly missing: readonly string[];
}

/** Looks for the folders of `sources` in the project at `root`, in any letter case: `sources` finds `Sources`. */
export function configuredFolders(root: string, sources: readonly string[]): ConfiguredFolders {
  const locate = (names: readonly string[]): readonly string[] =>
    locateFoldersNow(toSlashes(root), names, foldersIn)
      .map((path) => resolve(path))
      .filter(isFolder);
  return { found: locate(sources), missing: sources.filter((source) => locate([source]).length === 0) };
}

function foldersIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).filter((name) => isFolder(resolve(folder, name)));
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
