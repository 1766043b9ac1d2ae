import { noStatus } from '../no-status.ts';
import type { StoreStatus } from '../store.ts';

/** Minimum time between two reports of progress, in milliseconds. */
const progressInterval = 100;

/** The part of a status that describes what is committed. */
export type Committed = Pick<StoreStatus, 'sources' | 'passages' | 'unread' | 'unreadDocuments' | 'version'>;

/** Keeps the status of an index and reports every change to the client. */
export class StatusReport {
  readonly #report: (status: StoreStatus) => void;
  readonly #committed: () => Committed | undefined;
  #status: StoreStatus = noStatus;
  #reported = 0;

  /** `committed` is called for every report, which repeats what it last gave where it gives nothing. */
  constructor(report: (status: StoreStatus) => void, committed: () => Committed | undefined) {
    this.#report = report;
    this.#committed = committed;
  }

  get current(): StoreStatus {
    return this.#status;
  }

  change(change: Partial<StoreStatus>): void {
    const { error, version: _, ...rest } = { ...this.#status, ...change };
    this.#status = {
      ...rest,
      ...this.#committed(),
      ...(rest.state === 'failed' && error !== undefined ? { error } : {}),
    };
    this.#reported = performance.now();
    this.#report(this.#status);
  }

  progress(done: number, total: number): void {
    if (performance.now() - this.#reported > progressInterval) this.change({ done, total });
  }
}
