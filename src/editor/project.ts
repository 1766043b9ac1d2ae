import * as vscode from 'vscode';
import { type ProjectConfig, defaultConfig } from '../project/config.ts';
import type { LocalIndex, OpenIndex } from '../store/local-index.ts';
import type { StoreStatus } from '../store/store.ts';
import { type ProjectProblem, readConfig, watchConfig } from './config.ts';
import { FollowedIndex } from './followed-index.ts';
import { type LockState, readLockState, watchLock } from './lock-file.ts';
import type { Log } from './log.ts';
import type { CslItem } from '../corpus/source.ts';
import { noStatus } from '../store/no-status.ts';
import { errorMessage } from '../text/error-message.ts';
import type { Zotero } from './zotero/zotero.ts';

/** What a project needs from the extension. */
export interface ProjectHost {
  readonly openIndex: OpenIndex;
  /** Where index files are kept: absolute, never in a workspace folder. */
  readonly storage: string;
  readonly log: Log;
  readonly zotero?: Pick<Zotero, 'items' | 'onDidChange'>;
}

/**
 * One workspace folder with its configuration and its index. Opening does not block: until the index is ready, the status says
 * `building`. The index is reopened when the corpus folders or globs change.
 */
export class Project implements vscode.Disposable {
  readonly folder: vscode.WorkspaceFolder;
  #config: ProjectConfig = defaultConfig;
  #configProblems: readonly ProjectProblem[] = [];
  #open: FollowedIndex | undefined;
  /** The items of Zotero that the index was given last. */
  #library: readonly CslItem[] | undefined;
  #lockState: LockState = {};
  #hasProjectFile = false;
  #failure: string | undefined;
  #disposed = false;
  /** Serialises reading the configuration and opening the index. */
  #queue: Promise<void> = Promise.resolve();
  readonly #host: ProjectHost;
  readonly #changed = new vscode.EventEmitter<'config' | 'corpus' | 'status'>();
  readonly #lasting: vscode.Disposable[] = [this.#changed];

  /** Fires when the configuration was read again, sources in the index changed, or the status changed. */
  readonly onDidChange = this.#changed.event;

  constructor(folder: vscode.WorkspaceFolder, host: ProjectHost) {
    this.folder = folder;
    this.#host = host;
    const readAgain = (): void => this.#later('Cannot read the configuration', () => this.#configure());
    const followZotero = (): void =>
      this.#later('Cannot bring the sources of Zotero up to date', () => this.#followZotero());
    this.#lasting.push(
      watchConfig(folder, readAgain),
      watchLock(folder, readAgain),
      vscode.workspace.onDidGrantWorkspaceTrust(readAgain),
      ...(host.zotero === undefined ? [] : [host.zotero.onDidChange(followZotero)]),
    );
    this.#later('Cannot open the project', () => this.#configure(true));
  }

  get config(): ProjectConfig {
    return this.#config;
  }

  /** The problems of `briefing.config.json`, of the settings and of the lock. */
  get configProblems(): readonly ProjectProblem[] {
    return this.#configProblems;
  }

  /** The lock of the folder, with unsaved changes. */
  get lockState(): LockState {
    return this.#lockState;
  }

  /** Whether the folder has a `briefing.config.json`. */
  get hasProjectFile(): boolean {
    return this.#hasProjectFile;
  }

  /** The open index; absent until the configuration has been read, and where opening failed. */
  get index(): LocalIndex | undefined {
    return this.#open?.index;
  }

  get status(): StoreStatus {
    if (this.#failure !== undefined) return { ...noStatus, state: 'failed', error: this.#failure };
    return this.index?.status() ?? noStatus;
  }

  /** Deletes the index and builds it again. */
  async rebuild(): Promise<void> {
    await this.#inTurn(() => this.#reopen(true));
  }

  /** Reads the configuration again, for callers that have just changed it and cannot wait for the watcher. */
  async reconfigure(): Promise<void> {
    await this.#inTurn(() => this.#configure());
  }

  /** Rescans the whole corpus for changes that watchers missed; called when the window gains focus. */
  lookAgain(): void {
    this.#open?.lookAgain();
  }

  dispose(): void {
    this.#disposed = true;
    this.#later('Cannot close the index', () => this.#close());
    for (const one of this.#lasting) one.dispose();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {}); // reported to the caller
    return done;
  }

  async #configure(first = false): Promise<void> {
    const before = this.#config;
    const [{ config, problems: found, hasFile }, lockState] = await Promise.all([
      readConfig(this.folder),
      readLockState(this.folder, this.#lockState),
    ]);
    if (this.#disposed) return;
    const problems = lockState.problem === undefined ? found : [...found, lockState.problem];
    this.#lockState = lockState;
    this.#hasProjectFile = hasFile;
    this.#config = config;
    this.#configProblems = problems;
    for (const problem of problems) this.#host.log.info(problem.message);
    const same = (['sources', 'files', 'exclude'] as const).every(
      (list) => JSON.stringify(before[list]) === JSON.stringify(config[list]),
    );
    if (first || !same) await this.#reopen(false);
    this.#fire('config');
  }

  /** Gives the index what Zotero has now. An index with a library is another one than without. */
  async #followZotero(): Promise<void> {
    const before = this.#library;
    const items = await this.#host.zotero?.items();
    if (this.#disposed) return;
    if ((items === undefined) !== (before === undefined)) await this.#reopen(false);
    else if (items !== undefined && JSON.stringify(items) !== JSON.stringify(before)) {
      this.#library = items;
      await this.index?.setLibrary(items);
    }
    this.#fire('config');
  }

  async #reopen(rebuild: boolean): Promise<void> {
    await this.#close();
    this.#library = await this.#host.zotero?.items();
    if (this.#disposed) return;
    this.#failure = undefined;
    if (this.folder.uri.scheme !== 'file') {
      this.#failure = 'The sources of this folder are not on a disk, so they cannot be indexed.';
      this.#fire('status');
      return;
    }
    const { sources, files, exclude } = this.#config;
    const { openIndex, storage, log } = this.#host;
    try {
      const index = openIndex({
        root: this.folder.uri.fsPath,
        sources,
        files,
        exclude,
        storage,
        ...(this.#library === undefined ? {} : { library: this.#library }),
        ...(rebuild ? { rebuild } : {}),
      });
      const changed = (what: 'corpus' | 'status'): void => this.#fire(what);
      this.#open = new FollowedIndex(index, { folder: this.folder, sources, log, changed });
    } catch (error) {
      this.#failure = errorMessage(error);
      log.error(`Cannot open the index of ${this.folder.name}`, error);
    }
    this.#fire('status');
  }

  async #close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.close();
  }

  #fire(what: 'config' | 'corpus' | 'status'): void {
    if (!this.#disposed) this.#changed.fire(what);
  }

  /** Does work that nobody awaits. Its failures are logged, except those of an index that has since been closed. */
  #later(what: string, work: () => Promise<void>): void {
    const open = this.#open;
    this.#inTurn(work).catch((error: unknown) => {
      if (!this.#disposed && open === this.#open) this.#host.log.error(what, error);
    });
  }
}
