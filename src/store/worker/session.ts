import { type CorpusProblem, type CslItem, problem } from '../../corpus/source.ts';
import type { BibliographyKeys } from '../../corpus/bibliography/bibliography.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { errorMessage } from '../../text/error-message.ts';
import type { Awaitable } from '../awaitable.ts';
import { isFailure, StoreFailure } from '../failure.ts';
import type { IndexOptions, RefreshReport } from '../local-index.ts';
import type { IndexTables } from '../query/source-table.ts';
import type { IndexStorage } from '../index-storage.ts';
import type { StoreStatus } from '../store.ts';
import { bibliographyProblems, contentsOf } from '../sync/bibliographies.ts';
import type { Host } from '../sync/host.ts';
import { withEntries } from '../sync/library.ts';
import { CurrentIndex } from './current-index.ts';
import { Refresher } from './refresher.ts';
import { type Committed, StatusReport } from './status-report.ts';

/** Owns one project's index: open, query, refresh, repair, close. */
export class Session {
  readonly #host: Host;
  readonly #rebuild: boolean;
  readonly #current: CurrentIndex;
  readonly #status: StatusReport;
  readonly #refresher: Refresher;
  /** Refreshes run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #merging: Promise<void> = Promise.resolve();
  /** Whether a damaged index is about to be replaced. */
  #isRepairing = false;

  constructor(
    options: IndexOptions,
    host: Host,
    report: (status: StoreStatus) => void,
    storage: IndexStorage,
  ) {
    this.#host = host;
    this.#rebuild = options.rebuild === true;
    this.#current = new CurrentIndex(options, storage);
    this.#status = new StatusReport(report, () => this.#committed());
    this.#refresher = new Refresher(options, host, this.#current, this.#status);
  }

  /** Opens the index; rejects, and the status says so, when that is impossible. */
  async open(): Promise<void> {
    await this.#failing(() => this.#current.open(this.#rebuild));
  }

  /** What queries read. Throws the reason when opening has failed. */
  tables(): IndexTables {
    const { tables } = this.#current;
    if (tables === undefined)
      throw new StoreFailure('closed', this.#status.current.error ?? 'The index is not open.');
    return tables;
  }

  /** Runs a query. Damage starts a rebuild, unless one is running. */
  async query<T>(work: (tables: IndexTables) => Awaitable<T>): Promise<T> {
    this.#refresher.noteQuery();
    try {
      return await this.#current.run(async () => work(this.tables()));
    } catch (error) {
      this.#repairIfDamaged(error);
      throw error;
    }
  }

  /** Problems of corpus folders, sources, bibliographies and keys. */
  async problems(): Promise<CorpusProblem[]> {
    const { found, bibliographies } = this.#refresher;
    const refused = found.refused.map((path): CorpusProblem =>
      Object.assign(problem('error', { id: 'folder-is-root', args: { folder: path } }), { path }),
    );
    return [
      ...refused,
      ...found.keyProblems,
      ...bibliographyProblems(bibliographies),
      ...(await this.#current.run(async () => this.tables().sources.problems())),
    ];
  }

  /** Files of the corpus folders that are not read. */
  async unread(): Promise<UnreadFile[]> {
    const files = await this.#current.run(async () => this.tables().sources.unread());
    const { bibliographies, library } = this.#refresher;
    const entries = withEntries(contentsOf(bibliographies), library.entries);
    const named = await this.#host.readers.withKeys(files, entries);
    // A source without text is unread and still has a key of its own, which may differ from those of an unread file.
    return named.map((file, at) => withKeysOf(file, files[at]?.keys));
  }

  /** Entries of the bibliographies that no source belongs to. */
  withoutText(): readonly CslItem[] {
    return this.#refresher.found.withoutText;
  }

  /** The bibliographies as the last refresh read them. */
  bibliographies(): readonly BibliographyKeys[] {
    return [...this.#refresher.bibliographies]
      .map(([path, { content }]) => ({ path, ids: content.items.map(({ id }) => id) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** See `LocalIndex.setLibrary`. */
  setLibrary(items: readonly CslItem[]): Promise<RefreshReport> {
    return this.#refresh(undefined, () => this.#refresher.setLibrary(items));
  }

  /** See `LocalIndex.refresh`. */
  refresh(paths: readonly string[] | undefined): Promise<RefreshReport> {
    return this.#refresh(paths);
  }

  #refresh(
    paths: readonly string[] | undefined,
    before: () => void = () => undefined,
  ): Promise<RefreshReport> {
    this.#waiting += 1;
    const turn = this.#queue.then(async () => {
      try {
        before();
        return await this.#failing(() => this.#refresher.refresh(paths));
      } finally {
        this.#waiting -= 1;
        if (this.#waiting === 0) {
          if (this.#status.current.state === 'building') this.#status.change({ state: 'ready' });
          this.#merging = this.#merge();
        }
      }
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Stops the running refresh and closes the index; the next start reads the remaining files. */
  async close(): Promise<void> {
    this.#refresher.stop();
    await this.#host.pool.close();
    await this.#queue;
    await this.#merging;
    await this.#current.close();
  }

  /** What the index holds; undefined where it cannot be read. A report never fails for that: it may be the report of a failure. */
  #committed(): Committed | undefined {
    try {
      const tables = this.#current.version();
      const counts = this.#current.tables?.counts() ?? noCounts;
      if (tables === undefined) return counts;
      return { ...counts, version: `${tables}.${this.#refresher.entriesVersion}` };
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      this.#repairIfDamaged(error);
      return undefined;
    }
  }

  /** Merges segments of the full-text index until a refresh is requested. */
  async #merge(): Promise<void> {
    const isIdle = (): boolean => this.#waiting === 0 && !this.#refresher.isStopped;
    try {
      while (isIdle() && this.#current.mergeStep()) await this.#host.pause();
    } catch (error) {
      // Merging is optional: what else goes wrong is reported by the next refresh or query.
      this.#repairIfDamaged(error);
    }
  }

  /** Rebuilds a damaged index after the queued refreshes, unless that is under way. The refresh reports a failure. */
  #repairIfDamaged(error: unknown): void {
    if (!isFailure(error, 'damaged') || this.#isRepairing || this.#current.isFormer) return;
    this.#isRepairing = true;
    const replace = async (): Promise<void> => {
      try {
        await this.#failing(() => this.#current.replaceDamaged());
      } finally {
        this.#isRepairing = false;
      }
    };
    this.#queue = this.#queue.then(replace).catch(() => undefined);
    this.refresh(undefined).catch(() => undefined);
  }

  /** Runs `work`; an error also becomes the status. */
  async #failing<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#status.change({ state: 'failed', error: errorMessage(error) });
      throw error;
    }
  }
}

const noCounts = { sources: 0, passages: 0, unread: 0, unreadDocuments: 0 };

function withKeysOf(file: UnreadFile, keys: readonly string[] = []): UnreadFile {
  return keys.length === 0 ? file : { ...file, keys: [...new Set([...(file.keys ?? []), ...keys])] };
}
