import { Worker } from 'node:worker_threads';
import { openClient } from '../../store/worker/client.ts';
import type { OpenIndex } from '../../store/local-index.ts';
import type { FromWorker } from '../../store/worker/protocol.ts';
import { tidyInWorker } from '../../store/worker/tidy-client.ts';
import type { TidyStorage } from '../../store/tidy.ts';
import type { WorkerPort } from '../../store/worker/worker-connection.ts';
import type { WorkerData } from './worker-host.ts';
import { youngGeneration } from './young-generation.ts';

/**
 * Opens indexes in worker threads that run the file `workerPath` (`dist/worker.cjs`, or `src/worker.node.ts` in tests). A worker starts
 * reader threads from the entry file beside it (`reader.cjs`, `reader.node.ts`), unless `more` names another.
 */
export function openIndexNode(workerPath: string, more: Partial<WorkerData> = {}): OpenIndex {
  return (options) => openClient(workerPort(workerPath, more), options);
}

/** Tidies folders of index files in a worker thread that runs the file `workerPath`. */
export function tidyStorageNode(workerPath: string): TidyStorage {
  return (storage, what) => tidyInWorker(workerPort(workerPath, {}), storage, what);
}

function workerPort(path: string, more: Partial<WorkerData>): WorkerPort {
  const name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const reader = path.slice(0, name) + path.slice(name).replace('worker', 'reader');
  const workerData: WorkerData = { reader, ...more };
  const worker = new Worker(path, {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
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
      worker.on('error', () => undefined); // An error may still arrive.
      await worker.terminate();
    },
  };
}
