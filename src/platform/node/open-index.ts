import { Worker } from 'node:worker_threads';
import { openClient } from '../../store/worker/client.ts';
import type { OpenIndex } from '../../store/local-index.ts';
import { readLimits, type ReadPool, readPool } from '../../store/reading/read-pool.ts';
import type { FromWorker } from '../../store/worker/protocol.ts';
import { tidyInWorker } from '../../store/worker/tidy-client.ts';
import type { TidyStorage } from '../../store/tidy.ts';
import type { WorkerPort } from '../../store/worker/worker-connection.ts';
import { pause } from './pause.ts';
import { readerPort } from './reader-port.ts';
import type { WorkerData } from './worker-host.ts';
import { youngGeneration } from './young-generation.ts';

/**
 * Opens indexes in worker threads that run the file `workerPath` (`dist/worker.cjs`, or `src/worker.node.ts` in tests). A worker starts
 * reader threads from the entry file beside it (`reader.js`, `reader.node.ts`), unless `more` names another.
 */
export function openIndexNode(workerPath: string, more: Partial<WorkerData> = {}): OpenIndex {
  return (options) => openClient(workerPort(workerPath, more), options);
}

/** Tidies folders of index files in a worker thread that runs the file `workerPath`. */
export function tidyStorageNode(workerPath: string): TidyStorage {
  return (storage, what) => tidyInWorker(workerPort(workerPath, {}), storage, what);
}

/** Threads that read files without an index; `workerPath` as in {@link openIndexNode}. */
export function readPoolNode(workerPath: string): ReadPool {
  return readPool(() => readerPort(readerBeside(workerPath), readLimits.memory), pause);
}

/** The entry file of reader threads beside that of the index's thread. */
function readerBeside(worker: string): string {
  const name = Math.max(worker.lastIndexOf('/'), worker.lastIndexOf('\\')) + 1;
  return worker.slice(0, name) + (worker.endsWith('.ts') ? 'reader.node.ts' : 'reader.js');
}

function workerPort(path: string, more: Partial<WorkerData>): WorkerPort {
  const workerData: WorkerData = { reader: readerBeside(path), ...more };
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
