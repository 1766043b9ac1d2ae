import * as vscode from 'vscode';
import { removedIndexesLine } from '../features/removed-indexes.ts';
import type { Tidying, TidyStorage } from '../store/tidy.ts';
import type { Log } from './log.ts';

/** Delay after the start, in milliseconds. By then the indexes of this window are open, and so in use. */
const delay = 60_000;

/** A folder of index files, and what to remove from it. */
export interface TidyTask {
  readonly folder: string;
  readonly what: Tidying;
}

/** Removes old index files in the background, once per start, and logs what was removed. */
export function tidyStorageLater(tasks: readonly TidyTask[], tidy: TidyStorage, log: Log): vscode.Disposable {
  const timer = setTimeout(() => void tidyAll(tasks, tidy, log), delay);
  return new vscode.Disposable(() => clearTimeout(timer));
}

async function tidyAll(tasks: readonly TidyTask[], tidy: TidyStorage, log: Log): Promise<void> {
  for (const { folder, what } of tasks) {
    try {
      const { removed } = await tidy(folder, what);
      const line = removedIndexesLine(folder, removed);
      if (line !== undefined) log.info(line);
    } catch (error) {
      log.error(`Cannot remove old index files from ${folder}`, error);
    }
  }
}
