import { corpusReading } from '../../src/corpus/corpus-reading.ts';
import type { Reader } from '../../src/corpus/formats/reader.ts';
import type { IndexOptions, LocalIndex } from '../../src/store/local-index.ts';
import type { FromReader, ToReader } from '../../src/store/reading/reader-messages.ts';
import type { ReaderPort } from '../../src/store/reading/reader-port.ts';
import { startReader } from '../../src/store/reading/reader-thread.ts';
import type { Host } from '../../src/store/sync/host.ts';
import { openClient } from '../../src/store/worker/client.ts';
import type { FromWorker, ToWorker } from '../../src/store/worker/protocol.ts';
import type { WorkerPort } from '../../src/store/worker/worker-connection.ts';
import { startWorker } from '../../src/store/worker/worker.ts';
import type { ClientPort } from '../../src/store/worker/worker.ts';

/** Opens an index whose worker runs in this thread; messages are cloned, and wait for a turn, as they do between threads. */
export function openInProcess(options: IndexOptions, host: Host): LocalIndex {
  const client: WorkerPort = {
    post: (message) => void host.pause().then(() => toWorker(structuredClone(message))),
    listen: (receive) => {
      toClient = receive;
    },
    terminate: () => Promise.resolve(),
  };
  let toClient: (message: FromWorker) => void = ignore;
  let toWorker: (message: ToWorker) => void = ignore;
  const worker: ClientPort = {
    post: (message) => void host.pause().then(() => toClient(structuredClone(message))),
    listen: (receive) => {
      toWorker = receive;
    },
  };
  startWorker(worker, host);
  return openClient(client, options);
}

/** A reader in this thread. */
export function readInProcess(all: readonly Reader[], pause: () => Promise<void>): ReaderPort {
  let toReader: (message: ToReader) => void = ignore;
  let toPool: (message: FromReader) => void = ignore;
  return {
    post: (message) => void pause().then(() => toReader(structuredClone(message))),
    listen(receive) {
      toPool = receive;
      startReader(
        {
          post: (message) => void pause().then(() => toPool(structuredClone(message))),
          listen: (read) => (toReader = read),
        },
        corpusReading(all),
        pause,
      );
    },
    memory: () => Promise.resolve(undefined),
    terminate: () => Promise.resolve(),
  };
}

function ignore(): void {
  // Nobody listens yet.
}
