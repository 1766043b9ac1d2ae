import { type Log, isAbort } from './log.ts';

/** Does the work of a provider. A failure is logged as `what`, and answered, as an abort is, with `otherwise`. */
export async function guarded<T>(log: Log, what: string, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAbort(error)) log.error(what, error);
    return otherwise;
  }
}
