import type { CorpusProblem, CslItem } from '../../corpus/source.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { rootRefused } from '../../project/corpus-folders.ts';
import { corpusRules } from '../../project/corpus-rules.ts';
import { projectPath, resolvePath } from '../../project/paths.ts';
import { errorMessage } from '../../text/error-message.ts';
import { isFailure, StoreFailure } from '../failure.ts';
import type { IndexOptions, RefreshReport } from '../local-index.ts';
import type { IndexTables } from '../query/source-table.ts';
import type { Awaitable } from '../awaitable.ts';
import { currentSchema } from '../sqlite/schema.ts';
import type { SchemaRange } from '../sqlite/schema.ts';
import type { StoreStatus } from '../store.ts';
import { bibliographyProblems, contentsOf } from '../sync/bibliographies.ts';
import type { Bibliographies } from '../sync/bibliographies.ts';
import type { Host } from '../sync/host.ts';
import { refresh } from '../sync/refresh.ts';
import type { RefreshResult, RefreshTask } from '../sync/refresh.ts';
import { CurrentIndex } from './current-index.ts';
import { StatusReport } from './status-report.ts';

/** Owns one project's index: open, refresh, repair, close. */
export class Session {
  readonly #host: Host;
  readonly #root: string;
  readonly #rebuild: boolean;
  readonly #current: CurrentIndex;
  readonly #status: StatusReport;
  /** The parts of a refresh task that all refreshes share. */
  readonly #task: Pick<RefreshTask, 'host' | 'root' | 'sources' | 'rules' | 'bibliographies' | 'keys'>;
  readonly #bibliographies: Bibliographies = new Map();
  /** Results of the last refresh that are not in the index. */
  #found: Pick<RefreshResult, 'keyProblems' | 'withoutText' | 'refused'> = noneFound;
  /** The first refresh is an explicit run; those that follow are caused by events. */
  #isFirst = true;
  /** Whether no refresh of the whole corpus has succeeded since the index was opened: a refresh of some paths is not enough then. */
  #isWholeDue = true;
  #lastQuery = Number.NEGATIVE_INFINITY;
  #stopped = false;
  /** Refreshes run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #merging: Promise<void> = Promise.resolve();

  constructor(
    options: IndexOptions,
    host: Host,
    report: (status: StoreStatus) => void,
    schema: SchemaRange = currentSchema,
  ) {
    this.#host = host;
    this.#root = resolvePath('/', options.root);
    this.#rebuild = options.rebuild === true;
    this.#current = new CurrentIndex(options, host, schema);
    this.#status = new StatusReport(report, () => {
      const version = this.#current.version();
      const counts = this.#current.tables?.counts() ?? noCounts;
      return { ...counts, ...(version === undefined ? {} : { version }) };
    });
    this.#task = {
      host,
      root: this.#root,
      sources: options.sources,
      rules: corpusRules(options),
      bibliographies: this.#bibliographies,
      keys: {},
    };
  }

  /** Opens the index; rejects, and the status says so, when that is impossible. */
  async open(): Promise<void> {
    await this.#open(this.#rebuild);
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
    this.#lastQuery = performance.now();
    try {
      return await this.#current.run(async () => work(this.tables()));
    } catch (error) {
      if (isFailure(error, 'damaged') && !this.#current.isFormer) this.#repair();
      throw error;
    }
  }

  /** Problems of corpus folders, sources, bibliographies and keys. */
  async problems(): Promise<CorpusProblem[]> {
    const refused = this.#found.refused.map((path): CorpusProblem => ({
      path,
      severity: 'error',
      message: rootRefused(path),
    }));
    return [
      ...refused,
      ...this.#found.keyProblems,
      ...bibliographyProblems(this.#bibliographies),
      ...(await this.#current.run(async () => this.tables().sources.problems())),
    ];
  }

  /** Files of the corpus folders that are not read. */
  async unread(): Promise<UnreadFile[]> {
    const files = await this.#current.run(async () => this.tables().sources.unread());
    const named = await this.#host.readers.withKeys(files, contentsOf(this.#bibliographies));
    // One that has no text is a source all the same, and its key as one may differ: an entry gives it, or folders stand in front.
    return named.map((file, at) => withKeysOf(file, files[at]?.keys));
  }

  /** Entries of the bibliographies that no source belongs to. */
  withoutText(): readonly CslItem[] {
    return this.#found.withoutText;
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
    this.#stopped = true;
    await this.#host.pool.close();
    await this.#queue;
    await this.#merging;
    await this.#current.close();
  }

  async #open(rebuild: boolean): Promise<void> {
    this.#isWholeDue = true;
    await this.#failing(() => this.#current.open(rebuild));
  }

  /** Merges segments of the full-text index until a refresh is requested. */
  async #merge(): Promise<void> {
    const isIdle = (): boolean => this.#waiting === 0 && !this.#stopped;
    try {
      while (isIdle() && this.#current.mergeStep()) await this.#host.pause();
    } catch (error) {
      if (!isFailure(error, 'damaged')) throw error;
      this.#repair();
    }
  }

  #refresh(paths: readonly string[] | undefined): Promise<RefreshReport> {
    return this.#failing(async () => {
      const start = performance.now();
      if (this.#stopped) throw new StoreFailure('closed', 'The index is closed.');
      this.#status.change({ state: 'building', done: 0, total: 0 });
      if (this.#current.file === undefined) await this.#open(false);
      else if (await this.#current.follow()) this.#isWholeDue = true;
      const result = await this.#attempt(paths);
      if (this.#isWholeDue) await this.#current.complete();
      this.#isWholeDue = false;
      this.#isFirst = false;
      this.#found = result;
      this.#status.change({ done: result.files, total: result.files });
      return this.#reportOf(result, start);
    });
  }

  /** Refreshes the index; if it turns out to be damaged, builds a new one. */
  async #attempt(paths: readonly string[] | undefined): Promise<RefreshResult> {
    try {
      return await this.#run(paths);
    } catch (error) {
      if (!isFailure(error, 'damaged')) throw error;
      await this.#replaceDamaged();
      return this.#run(undefined);
    }
  }

  #run(paths: readonly string[] | undefined): Promise<RefreshResult> {
    const index = this.#current.file;
    if (index === undefined) throw new StoreFailure('closed', 'The index is not open.');
    return refresh({
      ...this.#task,
      index,
      again: this.#isFirst,
      paths: this.#isWholeDue ? undefined : paths,
      lastQuery: () => this.#lastQuery,
      stopped: () => this.#stopped,
      located: (folders) =>
        this.#status.change({ folders: folders.map((folder) => projectPath(this.#root, folder)) }),
      progress: (done, total) => this.#status.progress(done, total),
    });
  }

  async #reportOf(result: RefreshResult, start: number): Promise<RefreshReport> {
    const { files, read, removed, ended, rekeyed, bytes } = result;
    return {
      files,
      read,
      removed,
      ended,
      rekeyed,
      passages: this.tables().counts().passages,
      bytes,
      milliseconds: performance.now() - start,
      indexBytes: await this.#current.bytes(),
      peakMemory: this.#host.peakMemory(),
    };
  }

  /** Rebuilds the index after the queued refreshes. The refresh reports a failure. */
  #repair(): void {
    this.#queue = this.#queue.then(() => this.#replaceDamaged()).catch(() => undefined);
    this.refresh(undefined).catch(() => undefined);
  }

  async #replaceDamaged(): Promise<void> {
    this.#isWholeDue = true;
    await this.#failing(() => this.#current.replaceDamaged());
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

const noneFound = { keyProblems: [], withoutText: [], refused: [] };

const noCounts = { sources: 0, passages: 0, unread: 0, unreadDocuments: 0 };

function withKeysOf(file: UnreadFile, keys: readonly string[] = []): UnreadFile {
  return keys.length === 0 ? file : { ...file, keys: [...new Set([...(file.keys ?? []), ...keys])] };
}
