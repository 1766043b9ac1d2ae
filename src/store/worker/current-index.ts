import { failureKind, StoreFailure } from '../failure.ts';
import type { IndexOptions } from '../local-index.ts';
import type { IndexTables } from '../query/source-table.ts';
import { indexBytes } from '../sqlite/index-file.ts';
import type { IndexFile, ReadableIndex } from '../sqlite/index-file.ts';
import { mergeStep } from '../sqlite/merge.ts';
import { isSuperseded, openIndex, retireOthers } from '../sqlite/open-index.ts';
import type { SchemaRange } from '../sqlite/schema.ts';
import type { Host } from '../sync/host.ts';
import { errorMessage } from '../../text/error-message.ts';

/**
 * The index files that a session has open: one that is kept up to date and, until that is built, a former one that answers. Opening
 * and closing are up to the session, which does one thing at a time.
 */
export class CurrentIndex {
  readonly #options: IndexOptions;
  readonly #host: Host;
  readonly #schema: SchemaRange;
  #index: IndexFile | undefined;
  #former: ReadableIndex | undefined;
  #tables: IndexTables | undefined;
  /** Counts the changes of connection: each counts its own versions. */
  #connections = 0;

  constructor(options: IndexOptions, host: Host, schema: SchemaRange) {
    this.#options = options;
    this.#host = host;
    this.#schema = schema;
  }

  /** What is kept up to date. */
  get file(): IndexFile | undefined {
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

  /** Names the state of what is committed. */
  version(): string | undefined {
    return this.#tables === undefined ? undefined : `${this.#connections}.${this.#tables.version()}`;
  }

  /** Opens the index, or with `rebuild` the next generation. Throws, in words for the user, where that is impossible. */
  async open(rebuild: boolean): Promise<void> {
    try {
      const { index, former } = await openIndex(this.#options, this.#host, this.#schema, rebuild);
      this.#index = index;
      this.#former = former;
      this.#answerFrom(former ?? index);
    } catch (error) {
      throw new StoreFailure(
        failureKind(error),
        `The index cannot be opened: ${errorMessage(error)} (${this.#options.storage}). Remove what is in the way, or free the disk, and refresh.`,
        error,
      );
    }
  }

  /** Closes the index and begins the next generation; what can still be read of the damaged one answers meanwhile. */
  async replaceDamaged(): Promise<void> {
    const damaged = this.#index;
    this.#index = undefined;
    this.close();
    damaged?.abandon();
    await this.open(true);
  }

  /** Goes over to the index that another process has rebuilt, if one has; returns whether that is so. */
  async follow(): Promise<boolean> {
    if (this.#index === undefined) return false;
    if (!(await isSuperseded(this.#index, this.#options, this.#host, this.#schema))) return false;
    this.close();
    await this.open(false);
    return true;
  }

  /** Called when the whole corpus has been read: from now on the index answers itself, and other generations are removed. */
  async complete(): Promise<void> {
    if (this.#index === undefined) return;
    if (!this.#index.isComplete()) this.#index.markComplete();
    if (this.#former !== undefined) {
      this.#answerFrom(this.#index);
      this.#former.close();
      this.#former = undefined;
    }
    await retireOthers(this.#index, this.#options, this.#host, this.#schema);
  }

  /** Merges a little of what was written; returns whether there may be more to do. */
  mergeStep(): boolean {
    return this.#index !== undefined && mergeStep(this.#index.writer);
  }

  /** Size of the index on disk in bytes. */
  async bytes(): Promise<number> {
    return this.#index === undefined ? 0 : indexBytes(this.#index.path, this.#host);
  }

  close(): void {
    const open = [this.#former, this.#index];
    this.#index = undefined;
    this.#former = undefined;
    this.#tables = undefined;
    for (const index of open) index?.close();
  }

  #answerFrom(index: ReadableIndex): void {
    this.#tables = index.tables;
    this.#connections += 1;
  }
}
