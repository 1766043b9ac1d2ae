import { StoreFailure } from '../failure.ts';
import type { FromWorker, RequestName, Requests, ToWorker } from './protocol.ts';

/** A caller waiting for an answer. */
interface Caller {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The requests that were posted to a worker and are not answered yet. */
export class PendingRequests {
  readonly #post: (message: ToWorker) => void;
  readonly #callers = new Map<number, Caller>();
  #lastId = 0;

  constructor(post: (message: ToWorker) => void) {
    this.#post = post;
  }

  /** Posts a request. Rejects when `signal` is aborted; the worker then skips the request. */
  ask<Name extends RequestName>(
    name: Name,
    value: Requests[Name]['takes'],
    signal?: AbortSignal,
  ): Promise<Requests[Name]['gives']> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const abort = (): void => {
        this.#callers.delete(id);
        this.#post({ name: 'cancel', id });
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      const done = (): void => signal?.removeEventListener('abort', abort);
      this.#callers.set(id, {
        resolve: (given) => {
          done();
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an answer is what the list of messages says
          resolve(given as Requests[Name]['gives']);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value belong together by the signature
      this.#post({ id, name, value } as ToWorker);
    });
  }

  /** Passes an answer on to its caller, unless that has aborted. */
  settle(message: Exclude<FromWorker, { readonly name: 'status' }>): void {
    const caller = this.#callers.get(message.id);
    this.#callers.delete(message.id);
    if (message.name === 'answer') caller?.resolve(message.value);
    else caller?.reject(new StoreFailure(message.kind, message.message));
  }

  /** Rejects all callers: there will be no answers. */
  rejectAll(error: unknown): void {
    const callers = [...this.#callers.values()];
    this.#callers.clear();
    for (const { reject } of callers) reject(error);
  }
}
