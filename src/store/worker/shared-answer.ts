/**
 * One answer that is remembered until it is forgotten. Promises are remembered, so callers that come at the same time share a request;
 * therefore a request takes no signal: aborting one caller must not cancel it for the others.
 */
export class SharedAnswer<T> {
  readonly #ask: () => Promise<T>;
  #answer: Promise<T> | undefined;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  async get(signal: AbortSignal | undefined): Promise<T> {
    signal?.throwIfAborted();
    const answer = (this.#answer ??= this.#ask());
    try {
      return await answer;
    } catch (error) {
      if (this.#answer === answer) this.forget();
      throw error;
    } finally {
      signal?.throwIfAborted();
    }
  }

  forget(): void {
    this.#answer = undefined;
  }
}

/** A {@link SharedAnswer} that returns the same array until the content changes, because callers key their memories by it. */
export function sharedList<T>(ask: () => Promise<readonly T[]>): SharedAnswer<readonly T[]> {
  let last: readonly T[] = [];
  return new SharedAnswer(async () => {
    const now = await ask();
    if (JSON.stringify(now) !== JSON.stringify(last)) last = now;
    return last;
  });
}
