import { Worker } from 'node:worker_threads';
import { openClient } from '../../store/client.ts';
import type { WorkerPort } from '../../store/client.ts';
import type { OpenIndex } from '../../store/corpus-index.ts';
import type { FromWorker } from '../../store/protocol.ts';

/** Opens indexes in worker threads that run the file `workerPath` (`dist/worker.cjs`, or `src/worker.node.ts` in tests). */
export function openIndexNode(workerPath: string): OpenIndex {
  return (options) => openClient(workerPort(workerPath), options);
}

/** What the worker makes is short-lived: with more room for it, in MB, the index would only be larger, and no faster. */
const youngGeneration = 6;

function workerPort(path: string): WorkerPort {
  const worker = new Worker(path, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    post: (message) => worker.postMessage(message),
    listen(receive, fail) {
      worker.on('message', (message: FromWorker) => receive(message));
      worker.on('error', fail);
      worker.on('messageerror', fail);
      worker.on('exit', (code) => fail(new Error(`the worker ended with code ${code}`)));
    },
    async terminate() {
      worker.removeAllListeners();
      await worker.terminate();
    },
  };
}
