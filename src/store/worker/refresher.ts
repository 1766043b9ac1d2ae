import type { CslItem } from '../../corpus/source.ts';
import { corpusRules } from '../../project/corpus-rules.ts';
import { projectPath, resolvePath } from '../../project/paths.ts';
import { isFailure, StoreFailure } from '../failure.ts';
import type { IndexOptions, RefreshReport } from '../local-index.ts';
import type { Bibliographies } from '../sync/bibliographies.ts';
import type { Host } from '../sync/host.ts';
import type { Library } from '../sync/library.ts';
import { refresh } from '../sync/refresh.ts';
import type { RefreshResult, RefreshTask } from '../sync/refresh.ts';
import type { CurrentIndex } from './current-index.ts';
import type { StatusReport } from './status-report.ts';

/** Compares the current index with the corpus. Refreshes must not run at the same time; the session queues them. */
export class Refresher {
  readonly #host: Host;
  readonly #root: string;
  readonly #current: CurrentIndex;
  readonly #status: StatusReport;
  /** The parts of a task that all refreshes share. */
  readonly #task: Pick<
    RefreshTask,
    'host' | 'root' | 'sources' | 'rules' | 'bibliographies' | 'library' | 'keys'
  >;
  readonly #bibliographies: Bibliographies = new Map();
  readonly #library: Library;
  #entriesVersion = 0;
  #found: Pick<RefreshResult, 'keyProblems' | 'withoutText' | 'refused'> = noneFound;
  /** The first refresh is an explicit run; those that follow are caused by events. */
  #isFirst = true;
  /** Whether the last refresh failed, so that the next one must look at everything. */
  #isBehind = false;
  #lastQuery = Number.NEGATIVE_INFINITY;
  #stopped = false;

  constructor(options: IndexOptions, host: Host, current: CurrentIndex, status: StatusReport) {
    this.#host = host;
    this.#root = resolvePath('/', options.root);
    this.#current = current;
    this.#status = status;
    this.#library = { items: options.library ?? [], entries: [] };
    this.#task = {
      host,
      root: this.#root,
      sources: options.sources,
      rules: corpusRules(options),
      bibliographies: this.#bibliographies,
      library: this.#library,
      keys: {},
    };
  }

  /** The bibliographies as the last refresh read them. */
  get bibliographies(): Bibliographies {
    return this.#bibliographies;
  }

  /** The items of the library, and where the last refresh of everything found their texts. */
  get library(): Pick<Library, 'entries'> {
    return this.#library;
  }

  /** Changes whenever a bibliography or the library does. */
  get entriesVersion(): number {
    return this.#entriesVersion;
  }

  /** Results of the last refresh that are not in the index. */
  get found(): Pick<RefreshResult, 'keyProblems' | 'withoutText' | 'refused'> {
    return this.#found;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Ends the running refresh before its next file; no other will run. */
  stop(): void {
    this.#stopped = true;
  }

  /** Other items of the library; the next refresh looks for their texts. */
  setLibrary(items: readonly CslItem[]): void {
    this.#library.items = items;
    this.#isBehind = true;
    this.#entriesVersion += 1;
  }

  /** Called at each query: writing makes way for queries. */
  noteQuery(): void {
    this.#lastQuery = performance.now();
  }

  /** Opens the index if need be, and brings it up to date: all of it until that has been done once, then what lies at `paths`. */
  async refresh(paths: readonly string[] | undefined): Promise<RefreshReport> {
    const start = performance.now();
    if (this.#stopped) throw new StoreFailure('closed', 'The index is closed.');
    this.#status.change({ state: 'building', done: 0, total: 0 });
    if (this.#current.file === undefined) await this.#current.open(false);
    else await this.#current.follow();
    const all = paths === undefined || this.#isBehind || !this.#current.isRead;
    this.#isBehind = true;
    const result = await this.#attempt(all ? undefined : paths.map((path) => resolvePath(this.#root, path)));
    this.#isBehind = false;
    if (!this.#current.isRead) await this.#current.complete();
    this.#isFirst = false;
    this.#found = result;
    this.#status.change({ done: result.files, total: result.files });
    return this.#reportOf(result, start);
  }

  /** Refreshes the index; if it turns out to be damaged, builds a new one. */
  async #attempt(paths: readonly string[] | undefined): Promise<RefreshResult> {
    try {
      return await this.#run(paths);
    } catch (error) {
      if (!isFailure(error, 'damaged')) throw error;
      await this.#current.replaceDamaged();
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
      paths,
      lastQuery: () => this.#lastQuery,
      stopped: () => this.#stopped,
      located: (folders) =>
        this.#status.change({ folders: folders.map((folder) => projectPath(this.#root, folder)) }),
      entriesChanged: () => (this.#entriesVersion += 1),
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
      passages: this.#status.current.passages,
      bytes,
      milliseconds: performance.now() - start,
      indexBytes: await this.#current.bytes(),
      peakMemory: this.#host.peakMemory(),
    };
  }
}

const noneFound = { keyProblems: [], withoutText: [], refused: [] };
