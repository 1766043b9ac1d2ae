import { hash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { CorpusReaders, Host } from '../../store/host.ts';
import type { ToWorker } from '../../store/protocol.ts';
import { startWorker } from '../../store/worker.ts';
import { openNodeDatabase } from './database.ts';
import { nodeFiles } from './files.ts';

/** Runs the worker's side of the index in this thread. */
export function runWorker(readers: CorpusReaders): void {
  const port = parentPort;
  if (port === null) throw new Error('This file runs in a worker thread only.');
  startWorker(
    {
      post: (message) => port.postMessage(message),
      listen: (receive) => port.on('message', (message: ToWorker) => receive(message)),
    },
    nodeHost(readers),
  );
}

/** What Node gives the index. */
export function nodeHost(readers: CorpusReaders): Host {
  return {
    files: nodeFiles,
    readers,
    openDatabase: openNodeDatabase,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    hash: (content) => hash('sha256', content),
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
  };
}
