import { errorMessage } from '../../text/error-message.ts';
import type { CorpusReading } from '../sync/host.ts';
import type { FromReader, ToReader } from './reader-messages.ts';

/** The pool as a reader thread sees it. */
export interface PoolPort {
  post(message: FromReader): void;
  listen(receive: (message: ToReader) => void): void;
}

/** Reads what the pool sends, one file after the other. No work is aborted here: the pool ends the whole thread instead. */
export function startReader(port: PoolPort, reading: CorpusReading, pause: () => Promise<void>): void {
  const work = { pause, signal: new AbortController().signal };
  let queue = Promise.resolve();
  const answer = async ({ id, name, path, bytes }: ToReader): Promise<void> => {
    try {
      const value =
        name === 'file'
          ? await reading.readFile(path, bytes, work)
          : await reading.readBibliography(path, bytes);
      port.post({ name: 'answer', id, value });
    } catch (error) {
      // The reader failed, or its value cannot be cloned.
      port.post({ name: 'failure', id, message: errorMessage(error) });
    }
  };
  port.listen((message) => {
    queue = queue.then(() => answer(message));
  });
  port.post({ name: 'ready' });
}
