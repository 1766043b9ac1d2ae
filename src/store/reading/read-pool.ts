import { StoreFailure } from '../failure.ts';
import {
  hasRoom,
  isLate,
  type Job,
  leastBusy,
  poolThread,
  type PoolThread,
  send,
  terminate,
} from './pool-thread.ts';
import { isReady, outcomeIn, type ReadOutcome } from './read-outcome.ts';
import type { Readings } from './reader-messages.ts';
import type { ReaderPort, ThreadEnd } from './reader-port.ts';

/** Reads files in threads of its own, so that nothing in a file can hang or crash the index, or fill its memory. */
export interface ReadPool {
  /**
   * Reads one file. Rejects only where no thread can be started at all, and when the pool is closed. Whatever the file or its
   * reader does is an outcome of this file, and costs no other file its own.
   */
  read<Name extends keyof Readings>(
    name: Name,
    path: string,
    bytes: Uint8Array,
  ): Promise<ReadOutcome<Readings[Name]>>;
  /** Ends all threads at once, even in the middle of a file. */
  close(): Promise<void>;
}

/** What reading a file may take. */
export interface ReadLimits {
  /** Time for one file, in milliseconds. */
  readonly deadline: number;
  /** Memory of one thread, in bytes. */
  readonly memory: number;
}

/** Limits far beyond ordinary sources: 64 MiB of prose take 5 s and 320 MB. */
export const readLimits: ReadLimits = { deadline: 30_000, memory: 1024 * 1024 * 1024 };

/** Maximum number of threads. Writing takes longer than reading, so more threads would only wait. */
const mostThreads = 2;

/** How long a thread is kept that has nothing to read, in milliseconds: it takes some 10 MB, and starting another one 50 ms. */
const longestRest = 30_000;

/** How often a thread at work is checked against its limits, in milliseconds. */
const checkEvery = 200;

/**
 * A pool of threads made by `start`. No thread is started before there is something to read, and one that has had nothing to read for
 * `rest` milliseconds is ended. `pause` lets waiting messages arrive.
 */
export function readPool(
  start: () => ReaderPort,
  pause: () => Promise<void>,
  limits: ReadLimits = readLimits,
  rest: number = longestRest,
): ReadPool {
  const threads = new Set<PoolThread>();
  const waiting: Job[] = [];
  let lastId = 0;
  let closed = false;

  const distribute = (): void => {
    for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
      const idle = leastBusy(threads);
      const thread =
        threads.size < mostThreads && (idle === undefined || idle.sent.length > 0) ? begin() : idle;
      if (thread === undefined || !hasRoom(thread, job)) return;
      waiting.shift();
      send(thread, job);
      watch(thread);
    }
  };
  const begin = (): PoolThread => {
    const thread = poolThread(start());
    threads.add(thread);
    thread.port.listen(
      (message) => receive(thread, message),
      (end) => remove(thread, end),
    );
    return thread;
  };
  const receive = (thread: PoolThread, message: unknown): void => {
    if (!threads.has(thread)) return;
    if (isReady(message)) {
      thread.ready = true;
      thread.since = performance.now();
      return;
    }
    const [job] = thread.sent;
    const outcome = job && outcomeIn(message, job);
    if (job === undefined || outcome === undefined) {
      end(thread, { state: 'failed', message: 'it answered a question that was not asked' });
      return;
    }
    thread.sent.shift();
    thread.since = performance.now();
    job.settle(outcome);
    distribute();
    if (thread.sent.length > 0) return;
    thread.rest = setTimeout(() => {
      threads.delete(thread);
      void terminate(thread);
    }, rest);
  };
  /** Ends a thread. The job that it was reading gets the outcome; the jobs behind it go to another thread. */
  const end = (thread: PoolThread, outcome: ReadOutcome<never>): void => {
    if (!threads.delete(thread)) return;
    const [job, ...others] = thread.sent;
    waiting.unshift(...others);
    void terminate(thread);
    job?.settle(outcome);
    distribute();
  };
  const remove = (thread: PoolThread, { reason, message }: ThreadEnd): void => {
    if (!thread.ready) refuse(thread, message);
    else end(thread, reason === 'failed' ? { state: 'failed', message } : { state: 'ended', reason });
  };
  /** A thread did not start: no file is to blame, and another thread would do no better. All jobs fail. */
  const refuse = (thread: PoolThread, message: string): void => {
    if (!threads.delete(thread)) return;
    void terminate(thread);
    const error = new Error(`The files cannot be read, because no thread can be started: ${message}`);
    for (const { fail } of [...thread.sent, ...waiting.splice(0)]) fail(error);
  };
  const watch = (thread: PoolThread): void => {
    thread.timer ??= setTimeout(
      () => {
        void checkLimits(thread).finally(() => {
          thread.timer = undefined;
          if (threads.has(thread) && thread.sent.length > 0) watch(thread);
        });
      },
      Math.min(checkEvery, limits.deadline),
    );
  };
  const checkLimits = async (thread: PoolThread): Promise<void> => {
    const [job] = thread.sent;
    const isCurrent = (): boolean => threads.has(thread) && job !== undefined && thread.sent[0] === job;
    if (isLate(thread, limits.deadline)) {
      // Its answer may have arrived while this thread was too busy to receive it.
      await pause();
      await pause();
      if (!isCurrent() || !isLate(thread, limits.deadline)) return;
      if (thread.ready) end(thread, { state: 'ended', reason: 'too slow' });
      else refuse(thread, 'it does not start');
    } else if (!thread.measuring) {
      // Not awaited: a thread deep in one step answers only after that step, and its deadline comes first.
      thread.measuring = true;
      void thread.port.memory().then((bytes = 0) => {
        thread.measuring = false;
        if (bytes > limits.memory && isCurrent()) end(thread, { state: 'ended', reason: 'too much memory' });
      });
    }
  };

  return {
    read(name, path, bytes) {
      return new Promise((resolve, reject) => {
        if (closed) throw new StoreFailure('closed', 'The index is closed.');
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value is validated under this very name
        const settle = resolve as Job['settle'];
        waiting.push({ id: ++lastId, name, path, bytes, settle, fail: reject });
        distribute();
      });
    },
    async close() {
      closed = true;
      const all = [...threads];
      threads.clear();
      const jobs = [...all.flatMap(({ sent }) => sent), ...waiting.splice(0)];
      for (const { fail } of jobs) fail(new StoreFailure('closed', 'The index is closed.'));
      await Promise.all(all.map(terminate));
    },
  };
}
