import { Worker } from 'node:worker_threads';
import type { ReaderPort, ThreadEnd } from '../../store/reading/reader-port.ts';
import { errorMessage } from '../../text/error-message.ts';
import { youngGeneration } from './young-generation.ts';

/** Starts a thread that runs the reader's entry file `path` with at most `memory` bytes. The thread does not keep the process alive. */
export function readerPort(path: string, memory: number): ReaderPort {
  const worker = new Worker(path, {
    resourceLimits: { maxOldGenerationSizeMb: memory / mebibyte, maxYoungGenerationSizeMb: youngGeneration },
  });
  worker.unref();
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    post: (message) => worker.postMessage(message),
    listen(receive, ended) {
      let end: ThreadEnd | undefined;
      worker.on('message', receive);
      worker.on('messageerror', (error) => (end = endOf(error)));
      worker.on('error', (error) => (end = endOf(error)));
      // `exit` comes after the last message; an error may come before it.
      worker.on('exit', (code) =>
        ended(end ?? { reason: 'failed', message: `its thread ended with code ${code}` }),
      );
    },
    async memory() {
      // Since Node 22.16. V8 does not limit memory outside the heap, such as buffers.
      if (typeof worker.getHeapStatistics !== 'function') return undefined;
      try {
        const { total_heap_size: heap, external_memory: outside } = await worker.getHeapStatistics();
        return heap + outside;
      } catch {
        return undefined; // The thread has just ended.
      }
    },
    async terminate() {
      worker.removeAllListeners();
      worker.on('error', () => undefined); // An error may still arrive.
      await worker.terminate();
    },
  };
}

const mebibyte = 1024 * 1024;

function endOf(error: unknown): ThreadEnd {
  const message = errorMessage(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { reason: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too much memory' : 'failed', message };
}
