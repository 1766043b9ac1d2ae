import { isFailure, StoreFailure } from '../failure.ts';

/** How long to wait for another process that writes, in milliseconds. */
const patience = 30_000;

/**
 * Repeats `work`, with pauses, while another process (another window, a terminal) is writing to the file. Any other failure is thrown at
 * once; after half a minute `busy` is thrown, in words for the user.
 */
export async function retryWhileBusy<T>(work: () => T | Promise<T>, pause: () => Promise<void>): Promise<T> {
  const since = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isFailure(error, 'busy')) throw error;
      if (performance.now() - since > patience) {
        throw new StoreFailure(
          'busy',
          'Another process keeps writing to the index. Close other windows on this project, then try again.',
          error,
        );
      }
    }
    await pause();
  }
}
