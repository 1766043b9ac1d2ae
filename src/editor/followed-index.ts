import type * as vscode from 'vscode';
import type { LocalIndex } from '../store/local-index.ts';
import type { StoreStatus } from '../store/store.ts';
import type { Log } from './log.ts';
import { watchSources } from './watch-sources.ts';

/** Interval of rescans without any sign of a change, in milliseconds. */
const rescanEvery = 120_000;

/** Minimum time between rescans for a window that gains focus, in milliseconds. */
const rescanAtMostEvery = 3_000;

/** What an index is followed for. */
export interface Followed {
  readonly folder: vscode.WorkspaceFolder;
  /** The corpus folders, as the project names them. */
  readonly sources: readonly string[];
  readonly log: Log;
  /** Called when sources in the index changed, or when its status did. */
  readonly changed: (what: 'corpus' | 'status') => void;
}

/** An open index with the watchers of its corpus folders, which keep it up to date. Closes all of them together. */
export class FollowedIndex {
  readonly index: LocalIndex;
  readonly #followed: Followed;
  readonly #ends: readonly (() => unknown)[];
  #rescanned = Date.now();
  #closed = false;

  constructor(index: LocalIndex, followed: Followed) {
    const { folder, sources } = followed;
    this.index = index;
    this.#followed = followed;
    const watcher = watchSources(folder, sources, (paths) => this.#refresh(paths));
    const unlisten = this.#listen();
    const timer = setInterval(() => this.#rescan(), rescanEvery);
    this.#ends = [() => clearInterval(timer), unlisten, () => watcher.dispose(), () => index.dispose()];
  }

  /** Rescans the whole corpus for changes that watchers missed; called when the window gains focus. */
  lookAgain(): void {
    if (Date.now() - this.#rescanned >= rescanAtMostEvery) this.#rescan();
  }

  /** Resolves when the index is closed. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const end of this.#ends) await end();
  }

  /** Reports the changes of the index's status. */
  #listen(): () => void {
    const { folder, log, changed } = this.#followed;
    // The status when the index was last ready: its version tells a rescan that changes nothing, which is not announced.
    let known: StoreStatus | undefined;
    return this.index.onStatus((status) => {
      const { state } = status;
      if (state === 'failed') log.error(`The index of ${folder.name} failed`, status.error);
      const news = state === 'ready' && known?.version !== status.version;
      if (state !== 'building') known = state === 'ready' ? status : undefined;
      changed(news ? 'corpus' : 'status');
    });
  }

  #rescan(): void {
    this.#rescanned = Date.now();
    this.#refresh();
  }

  /** Passes changed paths to the index. Its status reports what that changed. */
  #refresh(paths?: readonly string[]): void {
    this.index.refresh(paths).catch((error: unknown) => {
      if (!this.#closed) this.#followed.log.error('Cannot refresh the index', error);
    });
  }
}
