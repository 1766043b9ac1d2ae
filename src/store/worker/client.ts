import type { LocalIndex, IndexOptions, RefreshReport } from '../local-index.ts';
import { StoreFailure } from '../failure.ts';
import { PendingRequests } from './pending-requests.ts';
import type { FromWorker, RequestName, Requests, ToWorker } from './protocol.ts';
import { StandingAnswers } from './standing-answers.ts';
import { gather } from './gather.ts';
import type { StoredSource } from '../../corpus/source.ts';
import type { LikeKeys, QueryScope, StoreStatus } from '../store.ts';
import { noStatus } from '../no-status.ts';
import { errorMessage } from '../../text/error-message.ts';

/** The worker as its client sees it, whatever kind of thread it is. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** `receive` is called for each message, `fail` once when the worker dies. */
  listen(receive: (message: FromWorker) => void, fail: (error: unknown) => void): void;
  /** Ends the thread at once. */
  terminate(): Promise<void>;
}

/** Opens an index in a worker. The first refresh starts at once. */
export function openClient(port: WorkerPort, options: IndexOptions): LocalIndex {
  return new Client(port, options);
}

class Client implements LocalIndex {
  readonly #port: WorkerPort;
  readonly #pending: PendingRequests;
  readonly #listeners = new Set<(status: StoreStatus) => void>();
  #status: StoreStatus = noStatus;
  /** Refreshes that are not answered yet: until then nothing is ready, whatever the worker said last. */
  #refreshing = 0;
  /** Answers that hold while the index is ready and unchanged. */
  readonly #standing = new StandingAnswers((name, value, signal) => this.#ask(name, value, signal));
  readonly #withKey = gather((keys: readonly string[]) => this.#ask('sourcesWithKeys', keys));
  readonly #atPath = gather((paths: readonly string[]) => this.#ask('sourcesAt', paths));
  readonly #first: Promise<RefreshReport>;
  /** Resolves when opening and all refreshes so far have ended, well or not. */
  #work: Promise<unknown> = Promise.resolve();
  /** Why the last of them failed. */
  #failure: Error | undefined;
  #closed: Promise<void> | undefined;
  #death: Error | undefined;

  constructor(port: WorkerPort, options: IndexOptions) {
    this.#port = port;
    this.#pending = new PendingRequests((message) => port.post(message));
    port.listen(
      (message) => this.#receive(message),
      (error) => this.#die(error),
    );
    const plain: IndexOptions = {
      root: options.root,
      sources: [...options.sources],
      files: [...options.files],
      exclude: [...options.exclude],
      storage: options.storage,
      ...(options.rebuild === undefined ? {} : { rebuild: options.rebuild }),
    };
    this.#await(this.#ask('open', plain));
    this.#first = this.#follow(this.#ask('refresh', null));
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
    return this.#follow(this.#ask('refresh', paths === undefined ? null : [...paths]));
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

  async source(key: string, signal?: AbortSignal): Promise<StoredSource | undefined> {
    signal?.throwIfAborted();
    const source = await this.#withKey(key);
    signal?.throwIfAborted();
    return source;
  }

  async sourceAt(path: string, signal?: AbortSignal): Promise<StoredSource | undefined> {
    signal?.throwIfAborted();
    const source = await this.#atPath(path);
    signal?.throwIfAborted();
    return source;
  }

  keysLike(written: string, signal?: AbortSignal): Promise<LikeKeys> {
    return this.#ask('keysLike', written, signal);
  }

  sources(signal?: AbortSignal): Promise<Requests['sources']['gives']> {
    return this.#isReady() ? this.#standing.sources(signal) : this.#ask('sources', null, signal);
  }

  passages(key: string, signal?: AbortSignal): Promise<Requests['passages']['gives']> {
    return this.#isReady() ? this.#standing.passages(key, signal) : this.#ask('passages', key, signal);
  }

  search(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['search']['gives']> {
    return this.#ask('search', { text, scope: plainScope(scope) }, signal);
  }

  phrase(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['phrase']['gives']> {
    return this.#ask('phrase', { text, scope: plainScope(scope) }, signal);
  }

  rank(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['rank']['gives']> {
    return this.#ask('rank', { text, scope: plainScope(scope) }, signal);
  }

  origin(text: string, scope: QueryScope, signal?: AbortSignal): Promise<Requests['origin']['gives']> {
    return this.#ask('origin', { text, scope: plainScope(scope) }, signal);
  }

  copies(texts: readonly string[], signal?: AbortSignal): Promise<Requests['copies']['gives']> {
    return this.#isReady() ? this.#standing.copies(texts, signal) : this.#ask('copies', texts, signal);
  }

  problems(signal?: AbortSignal): Promise<Requests['problems']['gives']> {
    return this.#ask('problems', null, signal);
  }

  unread(signal?: AbortSignal): Promise<Requests['unread']['gives']> {
    return this.#isReady() ? this.#standing.unread(signal) : this.#ask('unread', null, signal);
  }

  withoutText(signal?: AbortSignal): Promise<Requests['withoutText']['gives']> {
    return this.#isReady() ? this.#standing.withoutText(signal) : this.#ask('withoutText', null, signal);
  }

  dispose(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#listeners.clear();
    try {
      await (this.#death === undefined ? this.#pending.ask('close', null) : undefined);
    } catch {
      // The worker is dead or the index has failed: there is nothing left to close.
    }
    await this.#port.terminate();
    this.#death = new StoreFailure('closed', 'The index is closed.');
    this.#pending.rejectAll(this.#death);
  }

  async #ask<Name extends RequestName>(
    name: Name,
    value: Requests[Name]['takes'],
    signal?: AbortSignal,
  ): Promise<Requests[Name]['gives']> {
    signal?.throwIfAborted();
    if (this.#death !== undefined || this.#closed !== undefined) {
      throw this.#death ?? new StoreFailure('closed', 'The index is closed.');
    }
    return this.#pending.ask(name, value, signal);
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
    const ended = work.then(
      () => (this.#failure = undefined),
      (error: Error) => (this.#failure = error),
    );
    this.#work = Promise.all([this.#work, ended]);
  }

  #receive(message: FromWorker): void {
    if (message.name === 'status') {
      const { version } = message.status;
      if (version === undefined || version !== this.#status.version) this.#standing.forget();
      if (message.status.state !== 'ready') this.#standing.forgetEntries();
      this.#status = message.status;
      this.#notify();
      return;
    }
    this.#pending.settle(message);
  }

  #die(error: unknown): void {
    // An error is followed by the end of the thread, which says less.
    if (this.#closed !== undefined || this.#death !== undefined) return;
    this.#death = new StoreFailure(
      'closed',
      `The index has stopped: ${errorMessage(error)}. Reload the window to start it again.`,
    );
    this.#status = { ...this.#status, state: 'failed', error: this.#death.message };
    this.#pending.rejectAll(this.#death);
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
