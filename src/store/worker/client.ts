import type { LocalIndex, IndexOptions, RefreshReport } from '../local-index.ts';
import { StoreFailure } from '../failure.ts';
import type { Requests } from './protocol.ts';
import { StandingAnswers } from './standing-answers.ts';
import { gather } from './gather.ts';
import type { CslItem, StoredSource } from '../../corpus/source.ts';
import type { LikeKeys, QueryScope, StoreStatus } from '../store.ts';
import { noStatus } from '../no-status.ts';
import { WorkerConnection, type WorkerPort } from './worker-connection.ts';

/** Opens an index in a worker. The first refresh starts at once. */
export function openClient(port: WorkerPort, options: IndexOptions): LocalIndex {
  return new Client(port, options);
}

class Client implements LocalIndex {
  readonly #worker: WorkerConnection;
  readonly #listeners = new Set<(status: StoreStatus) => void>();
  #status: StoreStatus = noStatus;
  /** Refreshes that are not answered yet: until then nothing is ready, whatever the worker said last. */
  #refreshing = 0;
  /** Answers that hold while the index is ready and unchanged. */
  readonly #standing = new StandingAnswers((name, value, signal) => this.#worker.ask(name, value, signal));
  readonly #withKey = gather((keys: readonly string[]) => this.#worker.ask('sourcesWithKeys', keys));
  readonly #atPath = gather((paths: readonly string[]) => this.#worker.ask('sourcesAt', paths));
  readonly #like = gather((keys: readonly string[]) => this.#worker.ask('keysLike', keys));
  readonly #first: Promise<RefreshReport>;
  /** Resolves when opening and all refreshes so far have ended, well or not. */
  #work: Promise<unknown> = Promise.resolve();
  /** Why the last of them failed. */
  #failure: Error | undefined;

  constructor(port: WorkerPort, options: IndexOptions) {
    this.#worker = new WorkerConnection(port, {
      status: (status) => this.#receive(status),
      died: (failure) => this.#die(failure),
    });
    const plain: IndexOptions = {
      root: options.root,
      sources: [...options.sources],
      files: [...options.files],
      exclude: [...options.exclude],
      storage: options.storage,
      ...(options.library === undefined ? {} : { library: [...options.library] }),
      ...(options.rebuild === undefined ? {} : { rebuild: options.rebuild }),
    };
    this.#await(this.#worker.ask('open', plain));
    this.#first = this.#follow(this.#worker.ask('refresh', null));
  }

  opened(): Promise<RefreshReport> {
    return this.#first;
  }

  status(): StoreStatus {
    return this.#refreshing > 0 && this.#status.state === 'ready'
      ? { ...this.#status, state: 'building' }
      : this.#status;
  }

  onStatus(listener: (status: StoreStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  refresh(paths?: readonly string[]): Promise<RefreshReport> {
    return this.#follow(this.#worker.ask('refresh', paths === undefined ? null : [...paths]));
  }

  setLibrary(items: readonly CslItem[]): Promise<RefreshReport> {
    return this.#follow(this.#worker.ask('setLibrary', [...items]));
  }

  async settled(): Promise<void> {
    let seen: unknown;
    while (seen !== this.#work) {
      seen = this.#work;
      await this.#work;
    }
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#status.state === 'failed')
      throw new StoreFailure('other', this.#status.error ?? 'The index has failed.');
  }

  source(key: string, signal?: AbortSignal): Promise<StoredSource | undefined> {
    return this.#withKey(key, signal);
  }

  sourceAt(path: string, signal?: AbortSignal): Promise<StoredSource | undefined> {
    return this.#atPath(path, signal);
  }

  keysLike(written: string, signal?: AbortSignal): Promise<LikeKeys> {
    return this.#like(written, signal);
  }

  sources(signal?: AbortSignal): Promise<Requests['sources']['gives']> {
    return this.#isReady() ? this.#standing.sources(signal) : this.#worker.ask('sources', null, signal);
  }

  passages(key: string, signal?: AbortSignal): Promise<Requests['passages']['gives']> {
    return this.#isReady() ? this.#standing.passages(key, signal) : this.#worker.ask('passages', key, signal);
  }

  search(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['search']['gives']> {
    return this.#worker.ask('search', { text, scope: plainScope(scope) }, signal);
  }

  phrase(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['phrase']['gives']> {
    return this.#worker.ask('phrase', { text, scope: plainScope(scope) }, signal);
  }

  rank(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['rank']['gives']> {
    return this.#worker.ask('rank', { text, scope: plainScope(scope) }, signal);
  }

  origin(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['origin']['gives']> {
    return this.#worker.ask('origin', { text, scope: plainScope(scope) }, signal);
  }

  copies(texts: readonly string[], signal?: AbortSignal): Promise<Requests['copies']['gives']> {
    return this.#isReady() ? this.#standing.copies(texts, signal) : this.#worker.ask('copies', texts, signal);
  }

  problems(signal?: AbortSignal): Promise<Requests['problems']['gives']> {
    return this.#worker.ask('problems', null, signal);
  }

  unread(signal?: AbortSignal): Promise<Requests['unread']['gives']> {
    return this.#isReady() ? this.#standing.unread(signal) : this.#worker.ask('unread', null, signal);
  }

  withoutText(signal?: AbortSignal): Promise<Requests['withoutText']['gives']> {
    return this.#isReady()
      ? this.#standing.withoutText(signal)
      : this.#worker.ask('withoutText', null, signal);
  }

  bibliographies(signal?: AbortSignal): Promise<Requests['bibliographies']['gives']> {
    return this.#worker.ask('bibliographies', null, signal);
  }

  dispose(): Promise<void> {
    this.#listeners.clear();
    return this.#worker.close();
  }

  /** Keeps `settled` and the status waiting until a refresh is done. */
  #follow(refreshed: Promise<RefreshReport>): Promise<RefreshReport> {
    this.#refreshing += 1;
    this.#notify();
    const end = (): void => {
      this.#refreshing -= 1;
      this.#notify();
    };
    refreshed.then(end, end);
    this.#await(refreshed);
    return refreshed;
  }

  /** Keeps `settled` waiting until `work` has ended. */
  #await(work: Promise<unknown>): void {
    const before = this.#work;
    const ended = work.then(
      () => (this.#failure = undefined),
      (error: Error) => (this.#failure = error),
    );
    this.#work = ended.then(() => before);
  }

  #receive(status: StoreStatus): void {
    if (status.version === undefined || status.version !== this.#status.version) this.#standing.forget();
    if (status.state !== 'ready') this.#standing.forgetEntries();
    this.#status = status;
    this.#notify();
  }

  #die({ message }: StoreFailure): void {
    this.#status = { ...this.#status, state: 'failed', error: message };
    this.#notify();
  }

  #isReady(): boolean {
    return this.status().state === 'ready';
  }

  #notify(): void {
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }
}

function plainScope({ keys, limit }: QueryScope): QueryScope {
  return keys === undefined ? { limit } : { keys: [...keys], limit };
}
