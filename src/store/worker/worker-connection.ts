import { errorMessage } from '../../text/error-message.ts';
import { StoreFailure } from '../failure.ts';
import type { StoreStatus } from '../store.ts';
import { PendingRequests } from './pending-requests.ts';
import type { FromWorker, RequestName, Requests, ToWorker } from './protocol.ts';

/** The worker as its client sees it, whatever kind of thread it is. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** `receive` is called for each message, `fail` once when the worker dies. */
  listen(receive: (message: FromWorker) => void, fail: (error: unknown) => void): void;
  /** Ends the thread at once. */
  terminate(): Promise<void>;
}

/** What a worker reports without being asked. */
export interface WorkerReports {
  readonly status: (status: StoreStatus) => void;
  /** Called once, if it ends by itself; the message is for the user. */
  readonly died: (failure: StoreFailure) => void;
}

/** A worker that answers requests until it is closed or dies. */
export class WorkerConnection {
  readonly #port: WorkerPort;
  readonly #reports: WorkerReports;
  readonly #pending: PendingRequests;
  #closed: Promise<void> | undefined;
  /** Why there are no more answers. */
  #end: StoreFailure | undefined;

  constructor(port: WorkerPort, reports: WorkerReports) {
    this.#port = port;
    this.#reports = reports;
    this.#pending = new PendingRequests((message) => port.post(message));
    port.listen(
      (message) => {
        if (message.name === 'status') reports.status(message.status);
        else this.#pending.settle(message);
      },
      (error) => this.#die(error),
    );
  }

  /** Rejects when `signal` is aborted, with the failure of the request, and when the worker is closed or dead. */
  async ask<Name extends RequestName>(
    name: Name,
    value: Requests[Name]['takes'],
    signal?: AbortSignal,
  ): Promise<Requests[Name]['gives']> {
    signal?.throwIfAborted();
    if (this.#end !== undefined) throw this.#end;
    if (this.#closed !== undefined) throw closed();
    return this.#pending.ask(name, value, signal);
  }

  /** Lets the worker close what it has open, and ends it. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    try {
      await (this.#end === undefined ? this.#pending.ask('close', null) : undefined);
    } catch {
      // The worker is dead or the index has failed: there is nothing left to close.
    }
    await this.#port.terminate();
    this.#end = closed();
    this.#pending.rejectAll(this.#end);
  }

  #die(error: unknown): void {
    // An error is followed by the end of the thread, which says less.
    if (this.#end !== undefined) return;
    const isClosing = this.#closed !== undefined;
    this.#end = isClosing ? closed() : stopped(error);
    this.#pending.rejectAll(this.#end);
    if (!isClosing) this.#reports.died(this.#end);
  }
}

function stopped(error: unknown): StoreFailure {
  const why = errorMessage(error);
  return new StoreFailure('closed', `The index has stopped: ${why}. Reload the window to start it again.`);
}

function closed(): StoreFailure {
  return new StoreFailure('closed', 'The index is closed.');
}
