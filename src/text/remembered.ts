/**
 * A cache with a maximum number of answers that drops the least recently used one first. Whatever can change an answer must be part of
 * its key, or replace the whole cache.
 */
export class Remembered<Answer extends object> {
  readonly #most: number;
  readonly #answers = new Map<string, Answer>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  set(key: string, answer: Answer): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    for (const [oldest] of this.#answers) {
      if (this.#answers.size <= this.#most) break;
      this.#answers.delete(oldest);
    }
  }
}

/** A copy of a slice. The slice itself would keep the whole text in memory. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
