import type { Copy } from '../store.ts';

/** Maximum texts per request: a check that is aborted then ends soon. */
const textsPerRequest = 8;

/** Maximum texts remembered: the sentences of a few briefings. */
const maximumRemembered = 4000;

/** Asks where texts are copied from. */
type Ask = (
  texts: readonly string[],
  signal: AbortSignal | undefined,
) => Promise<readonly (readonly Copy[])[]>;

/** Remembers where texts are copied from, so that only sentences that changed are looked up again. */
export class CopiesCache {
  readonly #ask: Ask;
  #known = new Map<string, readonly Copy[]>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Forgets everything, because the index has changed. */
  clear(): void {
    // A new map: answers on their way go into the old one.
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
    for (let at = 0; at < unknown.length; at += textsPerRequest) {
      const asked = unknown.slice(at, at + textsPerRequest);
      const given = await this.#ask(asked, signal);
      for (const [index, text] of asked.entries()) {
        answers.set(text, given[index] ?? []);
        known.set(text, given[index] ?? []);
      }
    }
    for (const [oldest] of known) {
      if (known.size <= maximumRemembered) break;
      known.delete(oldest);
    }
    return texts.map((text) => answers.get(text) ?? []);
  }
}
