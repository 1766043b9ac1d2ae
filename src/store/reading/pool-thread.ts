import type { AnyOutcome } from './read-outcome.ts';
import type { ToReader } from './reader-messages.ts';
import type { ReaderPort } from './reader-port.ts';

/** Maximum number of small files queued in a thread, so that it keeps reading while the index is being written. */
const mostQueued = 4;

/** Files above this size are sent one by one, in bytes. */
const smallFile = 1024 * 1024;

/** A thread that has not started after this time never will, in milliseconds. */
const startPatience = 60_000;

/** One file to read. Its bytes are kept until it is read: its thread may be ended because of another file. */
export interface Job extends ToReader {
  readonly settle: (outcome: AnyOutcome) => void;
  readonly fail: (error: Error) => void;
}

/** A thread of the pool. */
export interface PoolThread {
  readonly port: ReaderPort;
  /** The jobs that were sent and have no answer yet; the thread reads the first. */
  readonly sent: Job[];
  ready: boolean;
  /** When the thread began to read the first job, or to start; in the time of `performance.now()`. */
  since: number;
  /** The next look at the thread. */
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** Ends the thread after a long time without anything to read. */
  rest?: ReturnType<typeof setTimeout>;
  /** Whether a question about its memory is open. */
  measuring: boolean;
}

/** A thread that has just been started. */
export function poolThread(port: ReaderPort): PoolThread {
  return { port, sent: [], ready: false, since: performance.now(), measuring: false };
}

/** Sends a job to a thread. */
export function send(thread: PoolThread, job: Job): void {
  clearTimeout(thread.rest);
  if (thread.sent.length === 0) thread.since = performance.now();
  thread.sent.push(job);
  const { id, name, path, bytes } = job;
  thread.port.post({ id, name, path, bytes });
}

/** Ends a thread at once; its timers with it. */
export function terminate({ port, timer, rest }: PoolThread): Promise<void> {
  clearTimeout(timer);
  clearTimeout(rest);
  return port.terminate();
}

/** The thread with the fewest jobs. */
export function leastBusy(threads: Iterable<PoolThread>): PoolThread | undefined {
  return [...threads].toSorted((a, b) => a.sent.length - b.sent.length)[0];
}

/** Whether a job may be sent to a thread now. */
export function hasRoom({ sent }: PoolThread, { bytes }: Job): boolean {
  const small = [bytes, ...sent.map((job) => job.bytes)].every(({ length }) => length <= smallFile);
  return sent.length < (small ? mostQueued : 1);
}

/** Whether a thread has read its first job for longer than `deadline` milliseconds, or does not start. */
export function isLate({ ready, since }: PoolThread, deadline: number): boolean {
  return performance.now() - since >= (ready ? deadline : startPatience);
}
