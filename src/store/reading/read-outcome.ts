import type { Readings, ToReader } from './reader-messages.ts';
import { isReading } from './valid-reading.ts';

/** How reading a file ended. `ended` says nothing about the file: a faster or larger machine reads it. */
export type ReadOutcome<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'ended'; readonly reason: 'too slow' | 'too much memory' }
  | { readonly state: 'failed'; readonly message: string };

/** The outcome of any request. */
export type AnyOutcome = ReadOutcome<Readings[keyof Readings]>;

/** Whether a message says that a thread can begin. A thread may send anything, so no shape is assumed. */
export function isReady(message: unknown): boolean {
  return isObject(message) && message['name'] === 'ready';
}

/** The outcome that a message reports for a request; `undefined` where the message answers no request or another one. */
export function outcomeIn(message: unknown, { id, name }: ToReader): AnyOutcome | undefined {
  if (!isObject(message) || message['id'] !== id) return undefined;
  if (message['name'] === 'answer') {
    const { value } = message;
    return isReading(name, value)
      ? { state: 'read', value }
      : { state: 'failed', message: 'its answer cannot be understood' };
  }
  const failure = message['message'];
  return typeof failure === 'string' ? { state: 'failed', message: failure } : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
