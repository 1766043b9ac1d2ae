import type { Request, RequestName } from './protocol.ts';

/** Requests that wait for their turn. One that is cancelled before costs nothing. */
export interface RequestQueue {
  add(request: Request): void;
  cancel(id: number): void;
  /** Takes the next request out: `open` before all others, then requests made at a keystroke, then the others in their order. */
  take(): Request | undefined;
  isEmpty(): boolean;
}

/** Requests made at a keystroke. */
const typed: ReadonlySet<RequestName> = new Set(['phrase', 'search', 'rank']);

/** Makes an empty queue. Every function takes the same time, however many requests wait. */
export function requestQueue(): RequestQueue {
  // The most urgent first.
  const queues = [
    new Map<number, Request>(),
    new Map<number, Request>(),
    new Map<number, Request>(),
  ] as const;
  const [opening, byKey, others] = queues;
  return {
    add(request) {
      const queue = request.name === 'open' ? opening : typed.has(request.name) ? byKey : others;
      queue.set(request.id, request);
    },
    cancel(id) {
      for (const queue of queues) queue.delete(id);
    },
    take() {
      for (const queue of queues) {
        const [first] = queue.values();
        if (first === undefined) continue;
        queue.delete(first.id);
        return first;
      }
      return undefined;
    },
    isEmpty: () => queues.every(({ size }) => size === 0),
  };
}
