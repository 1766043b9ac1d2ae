import { errorMessage } from '../../text/error-message.ts';
import type { CorpusReading } from '../sync/host.ts';
import type { FromReader, Readings, ToReader } from './reader-messages.ts';

/** The pool as a reader thread sees it. */
export interface PoolPort {
  post(message: FromReader): void;
  listen(receive: (message: ToReader) => void): void;
}

/** Reads what the pool sends, one file after the other. No work is aborted here: the pool ends the whole thread instead. */
export function startReader(port: PoolPort, reading: CorpusReading, pause: () => Promise<void>): void {
  const work = { pause, signal: new AbortController().signal };
  const questions: { readonly [Name in keyof Readings]: (path: string, bytes: Uint8Array) => unknown } = {
    file: (path, bytes) => reading.readFile(path, bytes, work),
    source: (path, bytes) => reading.readSource(path, bytes, work),
    bibliography: (path, bytes) => reading.readBibliography(path, bytes),
  };
  let queue = Promise.resolve();
  const answer = async ({ id, name, path, bytes }: ToReader): Promise<void> => {
    try {
      const value = await questions[name](path, bytes);
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
