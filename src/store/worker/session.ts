import type { CorpusProblem, CslItem } from '../../corpus/source.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { briefingMatcher, excludeMatcher } from '../../project/matches.ts';
import { rootRefused } from '../../project/corpus-folders.ts';
import { bibliographyProblems, contentsOf } from '../sync/bibliographies.ts';
import type { Bibliographies } from '../sync/bibliographies.ts';
import type { IndexOptions, RefreshReport } from '../local-index.ts';
import { failureKind, isFailure, StoreFailure } from '../failure.ts';
import type { Host } from '../sync/host.ts';
import { indexBytes, indexPath, openIndexFile, removeIndexFile } from '../sqlite/index-file.ts';
import type { IndexFile } from '../sqlite/index-file.ts';
import { mergeStep } from '../sqlite/merge.ts';
import { projectPath, resolvePath } from '../../project/paths.ts';
import { refresh } from '../sync/refresh.ts';
import type { RefreshResult, RefreshTask } from '../sync/refresh.ts';
import { snapshotOf } from '../query/snapshot.ts';
import type { Snapshot } from '../query/snapshot.ts';
import type { StoreStatus } from '../store.ts';
import { noStatus } from '../no-status.ts';
import { errorMessage } from '../../text/error-message.ts';

/** How often progress is told, in milliseconds. */
const progressInterval = 100;

/** The index of one project in its life: opened, refreshed again and again, mended when it is damaged, closed. */
export class Session {
  readonly #options: IndexOptions;
  readonly #host: Host;
  readonly #tell: (status: StoreStatus) => void;
  readonly #root: string;
  readonly #isBriefing: (path: string) => boolean;
  readonly #isExcluded: (path: string) => boolean;
  /** The first refresh is an explicit run; those that follow are caused by events. */
  #isFirst = true;
  #index: IndexFile | undefined;
  #snapshot: Snapshot | undefined;
  /** How often the file was opened: each connection counts the changes anew. */
  #opened = 0;
  #bibliographies: Bibliographies = new Map();
  readonly #keys: RefreshTask['keys'] = {};
  /** Problems with keys; those of files are in the index. */
  #keyProblems: readonly CorpusProblem[] = [];
  #withoutText: readonly CslItem[] = [];
  /** Corpus folders that are refused. */
  #refused: readonly string[] = [];
  #status: StoreStatus = noStatus;
  #told = 0;
  #lastQuery = Number.NEGATIVE_INFINITY;
  #stopped = false;
  /** Refreshes that wait or run; what is asked for follows them. */
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #merging: Promise<void> = Promise.resolve();

  constructor(options: IndexOptions, host: Host, tell: (status: StoreStatus) => void) {
    this.#options = options;
    this.#host = host;
    this.#tell = tell;
    this.#root = resolvePath('/', options.root);
    this.#isBriefing = briefingMatcher(options.files);
    this.#isExcluded = excludeMatcher(options.exclude);
  }

  /** Opens the index file; rejects, and the status says so, when that is impossible. */
  async open(): Promise<void> {
    await this.#reopen(this.#options.rebuild === true);
  }

  /** What queries read. Throws why there is nothing to read when opening has failed. */
  snapshot(): Snapshot {
    if (this.#snapshot === undefined)
      throw new StoreFailure('closed', this.#status.error ?? 'The index is not open.');
    return this.#snapshot;
  }

  /** Runs a query; one that comes upon damage has the index built anew. */
  query<T>(work: (snapshot: Snapshot) => T): T {
    this.#lastQuery = performance.now();
    try {
      return work(this.snapshot());
    } catch (error) {
      if (isFailure(error, 'damaged')) this.#mend();
      throw error;
    }
  }

  /** Problems of corpus folders, sources, bibliographies and keys. */
  problems(): CorpusProblem[] {
    const refused = this.#refused.map((path): CorpusProblem => ({
      path,
      severity: 'error',
      message: rootRefused(path),
    }));
    return [
      ...refused,
      ...this.#keyProblems,
      ...bibliographyProblems(this.#bibliographies),
      ...this.snapshot().problems(),
    ];
  }

  /** Files of the corpus folders that are not read. */
  unread(): Promise<UnreadFile[]> {
    return this.#host.readers.withKeys(this.snapshot().unread(), contentsOf(this.#bibliographies));
  }

  /** Entries of the bibliographies that no source belongs to. */
  withoutText(): readonly CslItem[] {
    return this.#withoutText;
  }

  /** See `LocalIndex.refresh`. */
  refresh(paths: readonly string[] | undefined): Promise<RefreshReport> {
    this.#waiting += 1;
    const turn = this.#queue.then(async () => {
      try {
        return await this.#refresh(paths?.map((path) => resolvePath(this.#root, path)));
      } finally {
        this.#waiting -= 1;
        if (this.#waiting === 0) {
          if (this.#status.state === 'building') this.#say({ state: 'ready' });
          this.#merging = this.#merge();
        }
      }
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Leaves what is still to be read for the next time, and closes the file. */
  async close(): Promise<void> {
    this.#stopped = true;
    await this.#host.pool.close();
    await this.#queue;
    await this.#merging;
    this.#index?.close();
    this.#index = undefined;
    this.#snapshot = undefined;
  }

  /** Merges what was written, while there is nothing else to do. */
  async #merge(): Promise<void> {
    const idle = (): boolean => this.#waiting === 0 && !this.#stopped;
    try {
      while (idle() && this.#index !== undefined && mergeStep(this.#index.writer)) await this.#host.pause();
    } catch (error) {
      if (!isFailure(error, 'damaged')) throw error;
      this.#mend();
    }
  }

  async #refresh(paths: readonly string[] | undefined): Promise<RefreshReport> {
    const start = performance.now();
    if (this.#stopped) throw new StoreFailure('closed', 'The index is closed.');
    this.#say({ state: 'building', done: 0, total: 0 });
    try {
      if (this.#index === undefined) await this.#reopen(false);
      const result = await this.#attempt(paths);
      this.#isFirst = false;
      return await this.#report(result, start);
    } catch (error) {
      this.#say({ state: 'failed', error: errorMessage(error) });
      throw error;
    }
  }

  /** One refresh; where the file turns out to be damaged, once more from nothing. */
  async #attempt(paths: readonly string[] | undefined): Promise<RefreshResult> {
    try {
      return await refresh(this.#task(paths));
    } catch (error) {
      if (!isFailure(error, 'damaged')) throw error;
      await this.#startOver();
      return refresh(this.#task(undefined));
    }
  }

  #task(paths: readonly string[] | undefined): RefreshTask {
    if (this.#index === undefined) throw new StoreFailure('closed', 'The index is not open.');
    return {
      index: this.#index,
      host: this.#host,
      root: this.#root,
      sources: this.#options.sources,
      isBriefing: this.#isBriefing,
      isExcluded: this.#isExcluded,
      again: this.#isFirst,
      paths,
      bibliographies: this.#bibliographies,
      keys: this.#keys,
      lastQuery: () => this.#lastQuery,
      stopped: () => this.#stopped,
      located: (folders) => this.#say({ folders: folders.map((folder) => projectPath(this.#root, folder)) }),
      progress: (done, total) => {
        if (performance.now() - this.#told > progressInterval) this.#say({ done, total });
      },
    };
  }

  async #report(result: RefreshResult, start: number): Promise<RefreshReport> {
    this.#keyProblems = result.keyProblems;
    this.#withoutText = result.withoutText;
    this.#refused = result.refused;
    const { passages } = this.snapshot().counts();
    this.#status = { ...this.#status, done: result.files, total: result.files };
    return {
      files: result.files,
      read: result.read,
      removed: result.removed,
      ended: result.ended,
      rekeyed: result.rekeyed,
      passages,
      bytes: result.bytes,
      milliseconds: performance.now() - start,
      indexBytes: await indexBytes(this.#file(), this.#host),
      peakMemory: this.#host.peakMemory(),
    };
  }

  #mend(): void {
    // The failure is reported by the refresh itself.
    this.#queue = this.#queue.then(() => this.#startOver());
    this.refresh(undefined).catch(() => undefined);
  }

  async #startOver(): Promise<void> {
    const index = this.#index;
    this.#index = undefined;
    this.#snapshot = undefined;
    try {
      index?.close();
    } catch {
      // It is damaged and about to be removed.
    }
    await removeIndexFile(this.#file(), this.#host);
    await this.#reopen(false);
  }

  async #reopen(rebuild: boolean): Promise<void> {
    try {
      this.#index = await openIndexFile({ ...this.#options, rebuild }, this.#host);
      this.#snapshot = snapshotOf(this.#index.reader);
      this.#opened += 1;
    } catch (error) {
      const reason = new StoreFailure(
        failureKind(error),
        `The index cannot be opened: ${errorMessage(error)} (${this.#file()}). Remove what lies there, or free the disk, and refresh.`,
        error,
      );
      this.#say({ state: 'failed', error: reason.message });
      throw reason;
    }
  }

  #file(): string {
    return indexPath(this.#options, this.#host);
  }

  #say(change: Partial<StoreStatus>): void {
    const { error, version: _, ...rest } = { ...this.#status, ...change };
    const version = this.#snapshot === undefined ? undefined : `${this.#opened}.${this.#snapshot.version()}`;
    const counts = this.#snapshot?.counts() ?? { sources: 0, passages: 0, unread: 0, unreadDocuments: 0 };
    this.#status = {
      ...rest,
      ...counts,
      ...(version === undefined ? {} : { version }),
      ...(rest.state === 'failed' && error !== undefined ? { error } : {}),
    };
    this.#told = performance.now();
    this.#tell(this.#status);
  }
}
