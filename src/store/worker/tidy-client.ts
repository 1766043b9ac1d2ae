import { StoreFailure } from '../failure.ts';
import type { Tidying, TidyReport } from '../tidy.ts';
import type { WorkerPort } from './worker-connection.ts';

/** Has a worker tidy a folder of index files, and ends it. */
export async function tidyInWorker(port: WorkerPort, storage: string, what: Tidying): Promise<TidyReport> {
  try {
    return await new Promise<TidyReport>((resolve, reject) => {
      port.listen((message) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only answer is to the only request
        if (message.name === 'answer') resolve(message.value as TidyReport);
        if (message.name === 'failure') reject(new StoreFailure(message.kind, message.message));
      }, reject);
      port.post({ id: 1, name: 'tidy', value: { storage, what } });
    });
  } finally {
    await port.terminate();
  }
}
