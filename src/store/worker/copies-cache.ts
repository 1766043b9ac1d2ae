import type { Copy } from '../store.ts';

/** So many texts go to the worker at once; what is no longer wanted then ends soon. */
const mostAtOnce = 8;

/** More texts than the sentences of a few briefings are not remembered. */
const mostRemembered = 4000;

/** Asks where texts are copied from. */
type Ask = (
  texts: readonly string[],
  signal: AbortSignal | undefined,
) => Promise<readonly (readonly Copy[])[]>;

/** Remembers what was copied from where, so that only the sentences that changed are looked up again. */
export class CopiesCache {
  readonly #ask: Ask;
  #known = new Map<string, readonly Copy[]>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Forgets everything: the index has changed. */
  clear(): void {
    // A new map, so that answers on their way are not remembered.
    this.#known = new Map();
  }

  /** The copies of each text, in order; see `PassageStore.copies`. */
  async find(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly Copy[])[]> {
    const known = this.#known;
    const answers = new Map<string, readonly Copy[]>();
    const unknown: string[] = [];
    for (const text of new Set(texts)) {
      const answer = known.get(text);
      if (answer === undefined) unknown.push(text);
      else answers.set(text, answer);
    }
    for (let at = 0; at < unknown.length; at += mostAtOnce) {
      const asked = unknown.slice(at, at + mostAtOnce);
      const given = await this.#ask(asked, signal);
      for (const [index, text] of asked.entries()) {
        answers.set(text, given[index] ?? []);
        known.set(text, given[index] ?? []);
      }
    }
    for (const [oldest] of known) {
      if (known.size <= mostRemembered) break;
      known.delete(oldest);
    }
    return texts.map((text) => answers.get(text) ?? []);
  }
}
