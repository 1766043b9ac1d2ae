import { failureKind, StoreFailure } from '../failure.ts';
import type { IndexOptions } from '../local-index.ts';
import type { IndexTables } from '../query/source-table.ts';
import type { IndexStorage, OpenedIndex, ReadableIndex, WritableIndex } from '../index-storage.ts';
import { errorMessage } from '../../text/error-message.ts';

/**
 * The index files that a session has open: the one it keeps up to date and, until that is complete, a former one that answers queries.
 * The methods must not run at the same time; the session queues them.
 */
export class CurrentIndex {
  readonly #options: IndexOptions;
  readonly #storage: IndexStorage;
  #index: WritableIndex | undefined;
  #former: ReadableIndex | undefined;
  #tables: IndexTables | undefined;
  #isRead = false;
  readonly #running = new Set<Promise<unknown>>();
  /** How many connections have answered queries: version numbers compare only within one. */
  #connections = 0;

  constructor(options: IndexOptions, storage: IndexStorage) {
    this.#options = options;
    this.#storage = storage;
  }

  /** The index that is kept up to date. */
  get file(): WritableIndex | undefined {
    return this.#index;
  }

  /** What queries read; absent while nothing is open. */
  get tables(): IndexTables | undefined {
    return this.#tables;
  }

  /** Whether a former index answers. */
  get isFormer(): boolean {
    return this.#former !== undefined;
  }

  /** Whether the whole corpus has been read since the index was opened. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Names the state of what is committed. */
  version(): string | undefined {
    return this.#tables === undefined ? undefined : `${this.#connections}.${this.#tables.version()}`;
  }

  /**
   * Opens the index, or with `rebuild` the next generation. What was open answers until then, and is closed. Throws, in words for the user, if
   * no index can be opened.
   */
  async open(rebuild: boolean): Promise<void> {
    await this.#replace(rebuild, (before) => before.close());
  }

  /** Begins the next generation; the readable part of the damaged index answers meanwhile. */
  async replaceDamaged(): Promise<void> {
    await this.#replace(true, (damaged) => damaged.abandon());
  }

  /** Switches to a generation that another process has completed; returns whether there was one. */
  async follow(): Promise<boolean> {
    if (this.#index === undefined) return false;
    if (!(await this.#index.isSuperseded())) return false;
    await this.open(false);
    return true;
  }

  /** Runs a query. What it reads is not closed before it ends. */
  async run<T>(query: () => Promise<T>): Promise<T> {
    const running = query();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Called when the whole corpus has been read: switches queries to the index, and removes other generations. */
  async complete(): Promise<void> {
    if (this.#index === undefined) return;
    this.#isRead = true;
    if (!this.#index.isComplete()) await this.#index.markComplete();
    const former = this.#former;
    if (former !== undefined) {
      this.#former = undefined;
      this.#answerFrom(this.#index);
      await this.#queriesEnd();
      former.close();
    }
    await this.#index.retireOthers();
  }

  /** Merges a few pages; returns whether there may be more to do. */
  mergeStep(): boolean {
    return this.#index?.mergeStep() ?? false;
  }

  /** Size of the index on disk in bytes. */
  async bytes(): Promise<number> {
    return (await this.#index?.bytes()) ?? 0;
  }

  async close(): Promise<void> {
    await this.#queriesEnd();
    this.#former?.close();
    this.#index?.close();
    this.#index = undefined;
    this.#former = undefined;
    this.#tables = undefined;
  }

  async #replace(rebuild: boolean, end: (before: WritableIndex) => void): Promise<void> {
    const { index, former } = await this.#open(rebuild);
    const before = { index: this.#index, former: this.#former };
    this.#index = index;
    this.#former = former;
    this.#isRead = false;
    this.#answerFrom(former ?? index);
    await this.#queriesEnd();
    before.former?.close();
    if (before.index !== undefined) end(before.index);
  }

  async #open(rebuild: boolean): Promise<OpenedIndex> {
    try {
      return await this.#storage.open(this.#options, rebuild);
    } catch (error) {
      throw new StoreFailure(
        failureKind(error),
        `The index cannot be opened: ${errorMessage(error)} (${this.#options.storage}). Remove what is in the way, or free the disk, and refresh.`,
        error,
      );
    }
  }

  async #queriesEnd(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  #answerFrom(index: ReadableIndex): void {
    this.#tables = index.tables;
    this.#connections += 1;
  }
}
