/**
 * Answers by what was asked, so many and no more: the one that was asked for longest ago is forgotten first. Belongs to
 * whoever makes it; what can change the answers must be part of the key, or end the life of the whole.
 */
export class Remembered<Answer extends object> {
  readonly #most: number;
  readonly #answers = new Map<string, Answer>();

  constructor(most: number) {
    this.#most = most;
  }

  get(asked: string): Answer | undefined {
    const answer = this.#answers.get(asked);
    if (answer === undefined) return undefined;
    this.#answers.delete(asked);
    this.#answers.set(asked, answer);
    return answer;
  }

  set(asked: string, answer: Answer): void {
    this.#answers.delete(asked);
    this.#answers.set(asked, answer);
    for (const [oldest] of this.#answers) {
      if (this.#answers.size <= this.#most) break;
      this.#answers.delete(oldest);
    }
  }
}

/** The same characters as a string of its own. A mere slice of a long text keeps all of that text in memory. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
