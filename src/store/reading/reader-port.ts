import type { ToReader } from './reader-messages.ts';

/** A reader thread as the pool sees it, whatever kind of thread it is. */
export interface ReaderPort {
  post(message: ToReader): void;
  /**
   * Calls `receive` for each message (a `FromReader`, if all is well), and `ended` once when the thread has ended by itself,
   * after its last message.
   */
  listen(receive: (message: unknown) => void, ended: (end: ThreadEnd) => void): void;
  /** The bytes that the thread has allocated; `undefined` where the platform cannot say. */
  memory(): Promise<number | undefined>;
  /** Ends the thread at once, whatever it is doing. */
  terminate(): Promise<void>;
}

/** Why a thread has ended by itself. */
export interface ThreadEnd {
  readonly reason: 'too much memory' | 'failed';
  readonly message: string;
}
