import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusReaders, Host } from '../../store/sync/host.ts';
import type { ToWorker } from '../../store/worker/protocol.ts';
import { type ReadLimits, readLimits, readPool } from '../../store/reading/read-pool.ts';
import type { ReaderPort } from '../../store/reading/reader-port.ts';
import { sqliteStorage } from '../../store/sqlite/sqlite-storage.ts';
import { startWorker } from '../../store/worker/worker.ts';
import { openNodeDatabase } from './database.ts';
import { nodeFiles } from './files.ts';
import { pause } from './pause.ts';
import { readerPort } from './reader-port.ts';

/** The data that the index's thread is started with. */
export interface WorkerData {
  /** The entry file of reader threads. */
  readonly reader: string;
  readonly limits?: ReadLimits;
}

/** Runs the worker's side of the index in this thread. */
export function runWorker(readers: CorpusReaders): void {
  const port = parentPort;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the code that starts this thread passes it
  const { reader, limits = readLimits } = workerData as WorkerData;
  if (port === null) throw new Error('This file runs in a worker thread only.');
  startWorker(
    {
      post: (message) => port.postMessage(message),
      listen: (receive) => port.on('message', (message: ToWorker) => receive(message)),
    },
    nodeHost(readers, () => readerPort(reader, limits.memory), limits),
  );
}

/** The host of an index in Node; `startReader` starts a reader thread. */
export function nodeHost(
  readers: CorpusReaders,
  startReader: () => ReaderPort,
  limits: ReadLimits = readLimits,
): Host {
  return {
    files: nodeFiles,
    readers,
    pool: readPool(startReader, pause, limits),
    openStorage: (polite) =>
      sqliteStorage({ files: nodeFiles, pause: polite, sha256, openDatabase: openNodeDatabase }),
    pause,
    sha256,
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
  };
}

function sha256(content: Uint8Array | string): string {
  return hash('sha256', content);
}
