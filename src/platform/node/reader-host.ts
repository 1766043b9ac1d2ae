import { parentPort } from 'node:worker_threads';
import type { CorpusReading } from '../../store/sync/host.ts';
import type { ToReader } from '../../store/reading/reader-messages.ts';
import { startReader } from '../../store/reading/reader-thread.ts';
import { pause } from './pause.ts';

/** Runs the reader's side of a pool in this thread. */
export function runReader(reading: CorpusReading): void {
  const port = parentPort;
  if (port === null) throw new Error('This file runs in a worker thread only.');
  startReader(
    {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      post: (message) => port.postMessage(message),
      listen: (receive) => port.on('message', (message: ToReader) => receive(message)),
    },
    reading,
    pause,
  );
}
