import { StoreFailure } from '../failure.ts';
import type { Readings, ToReader } from './reader-protocol.ts';
import { isReading } from './reading-shape.ts';

/** A reader thread as the pool sees it, whatever kind of thread it is. */
export interface ReaderPort {
  post(message: ToReader): void;
  /**
   * `receive` is called for each message (a `FromReader`, if all is well), `ended` once when the thread has ended by itself,
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

/** What became of one file. `ended` is no property of the file: on a faster or larger machine it is read. */
export type ReadOutcome<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'ended'; readonly reason: 'too slow' | 'too much memory' }
  | { readonly state: 'failed'; readonly message: string };

/** Reads files in threads of its own, so that nothing in a file can hang, crash or fill anything else. */
export interface ReadPool {
  /**
   * Reads one file. Rejects only where no thread can be started at all, and when the pool is closed; whatever the file or its
   * reader does is an outcome, and costs no other file its own.
   */
  read<Name extends keyof Readings>(
    name: Name,
    path: string,
    bytes: Uint8Array,
  ): Promise<ReadOutcome<Readings[Name]>>;
  /** Ends all threads at once, also in the middle of a file. */
  close(): Promise<void>;
}

/** What a file may take. */
export interface ReadLimits {
  /** Time for one file in milliseconds. */
  readonly deadline: number;
  /** Memory of one thread in bytes. */
  readonly memory: number;
}

/** Limits that ordinary sources come nowhere near: 64 MiB of prose take 5 s and 320 MB. */
export const readLimits: ReadLimits = { deadline: 30_000, memory: 1024 * 1024 * 1024 };

/** How many threads there are at most. Writing takes longer than reading: more would only wait. */
const mostThreads = 2;

/** How many small files a thread is sent ahead, so that it goes on reading while the index is being written. */
const sentAhead = 4;

/** Files above this size are sent one by one, in bytes. */
const smallFile = 1024 * 1024;

/** How often a thread at work is looked at, in milliseconds. */
const lookEvery = 200;

/** A thread that has not begun to listen after this time never will, in milliseconds. */
const startPatience = 60_000;

/** A pool over threads made by `start`; none is made before there is something to read. `pause` lets waiting messages arrive. */
export function readPool(
  start: () => ReaderPort,
  pause: () => Promise<void>,
  limits: ReadLimits = readLimits,
): ReadPool {
  const threads = new Set<Thread>();
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
      if (thread.sent.length === 0) thread.since = performance.now();
      thread.sent.push(job);
      const { id, name, path, bytes } = job;
      thread.port.post({ id, name, path, bytes });
      watch(thread);
    }
  };
  const begin = (): Thread => {
    const thread: Thread = {
      port: start(),
      sent: [],
      ready: false,
      since: performance.now(),
      measuring: false,
    };
    threads.add(thread);
    thread.port.listen(
      (message) => receive(thread, message),
      (end) => drop(thread, end),
    );
    return thread;
  };
  const receive = (thread: Thread, message: unknown): void => {
    if (!threads.has(thread)) return;
    if (isReady(message)) {
      thread.ready = true;
      thread.since = performance.now();
      return;
    }
    const [job] = thread.sent;
    if (job === undefined || !isAnswerTo(message, job)) {
      end(thread, { state: 'failed', message: 'it answered what nobody asked' });
      return;
    }
    thread.sent.shift();
    thread.since = performance.now();
    job.settle(outcomeOf(message, job));
    distribute();
  };
  /** What the thread was reading has the outcome; what it was sent ahead goes to another one. */
  const end = (thread: Thread, outcome: ReadOutcome<never>): void => {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    const [job, ...others] = thread.sent;
    waiting.unshift(...others);
    void thread.port.terminate();
    job?.settle(outcome);
    distribute();
  };
  const drop = (thread: Thread, { reason, message }: ThreadEnd): void => {
    if (!thread.ready) refuse(thread, message);
    else end(thread, reason === 'failed' ? { state: 'failed', message } : { state: 'ended', reason });
  };
  /** A thread that never began: no file is to blame, and another thread would do no better. */
  const refuse = (thread: Thread, message: string): void => {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.port.terminate();
    const error = new Error(`The files cannot be read, because no thread can be started: ${message}`);
    for (const { fail } of [...thread.sent, ...waiting.splice(0)]) fail(error);
  };
  const watch = (thread: Thread): void => {
    thread.timer ??= setTimeout(
      () => {
        void look(thread).finally(() => {
          thread.timer = undefined;
          if (threads.has(thread) && thread.sent.length > 0) watch(thread);
        });
      },
      Math.min(lookEvery, limits.deadline),
    );
  };
  const look = async (thread: Thread): Promise<void> => {
    const [job] = thread.sent;
    const isCurrent = (): boolean => threads.has(thread) && job !== undefined && thread.sent[0] === job;
    if (isLate(thread, limits)) {
      // Its answer may be here, and only this thread have had no time for it.
      await pause();
      await pause();
      if (!isCurrent() || !isLate(thread, limits)) return;
      if (thread.ready) end(thread, { state: 'ended', reason: 'too slow' });
      else refuse(thread, 'it does not begin');
    } else if (!thread.measuring) {
      // Not awaited: a thread that is deep in one step answers after it, and its deadline comes first.
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
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was looked through under this very name
        const settle = resolve as Job['settle'];
        waiting.push({ id: ++lastId, name, path, bytes, settle, fail: reject });
        distribute();
      });
    },
    async close() {
      closed = true;
      const all = [...threads];
      threads.clear();
      for (const { timer } of all) clearTimeout(timer);
      const jobs = [...all.flatMap(({ sent }) => sent), ...waiting.splice(0)];
      for (const { fail } of jobs) fail(new StoreFailure('closed', 'The index is closed.'));
      await Promise.all(all.map(({ port }) => port.terminate()));
    },
  };
}

/** One file on its way. Its bytes are kept until it is read: the thread that has them may be ended for another file. */
interface Job extends ToReader {
  readonly settle: (outcome: ReadOutcome<Readings[keyof Readings]>) => void;
  readonly fail: (error: Error) => void;
}

interface Thread {
  readonly port: ReaderPort;
  /** What it was sent and has not answered; it reads the first. */
  readonly sent: Job[];
  ready: boolean;
  /** Since when it has been reading the first, or starting; as `performance.now()` says. */
  since: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** Its memory was asked for, and the answer is not here yet. */
  measuring: boolean;
}

function leastBusy(threads: Iterable<Thread>): Thread | undefined {
  return [...threads].toSorted((a, b) => a.sent.length - b.sent.length)[0];
}

function hasRoom({ sent }: Thread, { bytes }: Job): boolean {
  const small = [bytes, ...sent.map((job) => job.bytes)].every(({ length }) => length <= smallFile);
  return sent.length < (small ? sentAhead : 1);
}

function isLate({ ready, since }: Thread, { deadline }: ReadLimits): boolean {
  return performance.now() - since >= (ready ? deadline : startPatience);
}

/** A message is whatever the thread made of it: nothing about its shape can be taken for granted. */
function isReady(message: unknown): boolean {
  return isObject(message) && message['name'] === 'ready';
}

function isAnswerTo(message: unknown, { id }: Job): message is Readonly<Record<string, unknown>> {
  return (
    isObject(message) &&
    message['id'] === id &&
    (message['name'] === 'answer' || typeof message['message'] === 'string')
  );
}

function outcomeOf(
  answer: Readonly<Record<string, unknown>>,
  { name }: Job,
): ReadOutcome<Readings[keyof Readings]> {
  if (answer['name'] !== 'answer') return { state: 'failed', message: String(answer['message']) };
  const { value } = answer;
  return isReading(name, value)
    ? { state: 'read', value }
    : { state: 'failed', message: 'it answered nothing that can be understood' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
