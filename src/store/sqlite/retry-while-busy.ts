import { isFailure, StoreFailure } from '../failure.ts';

/** So long another process may write before we give up, in milliseconds. */
const patience = 30_000;

/**
 * Does `work` again and again, with pauses, until no other process (another window, a terminal) is writing to the file. What
 * fails for another reason throws at once; after half a minute `busy` is thrown, in words for the user.
 */
export async function whenFree<T>(work: () => T | Promise<T>, pause: () => Promise<void>): Promise<T> {
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
