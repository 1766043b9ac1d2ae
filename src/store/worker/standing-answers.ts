import type { CslItem, StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { CopiesCache } from './copies-cache.ts';
import type { Requests } from './protocol.ts';
import { SharedAnswer, sharedList } from './shared-answer.ts';

/** Maximum passages remembered, those of the sources asked for last; about 50 MB. */
const maximumPassages = 50_000;

/** Asks the worker. */
export type Ask = <Name extends 'sources' | 'passages' | 'copies' | 'withoutText' | 'unread'>(
  name: Name,
  value: Requests[Name]['takes'],
  signal?: AbortSignal,
) => Promise<Requests[Name]['gives']>;

/**
 * Answers that hold as long as the index does not change. A list of 10,000 sources takes 100 ms to cross the threads, and every check
 * asks for the passages of each source that its briefing cites.
 */
export class StandingAnswers {
  readonly #ask: Ask;
  readonly #copies: CopiesCache;
  readonly #sources: SharedAnswer<readonly StoredSource[]>;
  readonly #unread: SharedAnswer<readonly UnreadFile[]>;
  readonly #withoutText: SharedAnswer<readonly CslItem[]>;
  /** By key, the one asked for last at the end. */
  #passages = new Map<string, Passages>();

  constructor(ask: Ask) {
    this.#ask = ask;
    this.#copies = new CopiesCache((texts, signal) => ask('copies', texts, signal));
    this.#sources = new SharedAnswer(() => ask('sources', null));
    this.#unread = sharedList(() => ask('unread', null));
    this.#withoutText = sharedList(() => ask('withoutText', null));
  }

  /** Forgets what depends on the bibliographies: every refresh reads them again, and the index does not hold them. */
  forgetEntries(): void {
    this.#withoutText.forget();
    this.#unread.forget();
  }

  /** Forgets everything, because the index has changed. Answers that are on their way are not remembered. */
  forget(): void {
    this.forgetEntries();
    this.#sources.forget();
    this.#passages = new Map();
    this.#copies.clear();
  }

  sources(signal: AbortSignal | undefined): Promise<readonly StoredSource[]> {
    return this.#sources.get(signal);
  }

  unread(signal: AbortSignal | undefined): Promise<readonly UnreadFile[]> {
    return this.#unread.get(signal);
  }

  withoutText(signal: AbortSignal | undefined): Promise<readonly CslItem[]> {
    return this.#withoutText.get(signal);
  }

  async passages(key: string, signal: AbortSignal | undefined): Promise<readonly StoredPassage[]> {
    signal?.throwIfAborted();
    const all = this.#passages;
    const known = all.get(key) ?? { answer: new SharedAnswer(() => this.#ask('passages', key)), count: 0 };
    all.delete(key);
    all.set(key, known);
    try {
      const answer = await known.answer.get(signal);
      if (known.count === 0) {
        known.count = answer.length;
        dropOldest(all);
      }
      return answer;
    } catch (error) {
      if (signal?.aborted !== true && all.get(key) === known) all.delete(key);
      throw error;
    }
  }

  copies(texts: readonly string[], signal: AbortSignal | undefined): Promise<Requests['copies']['gives']> {
    return this.#copies.find(texts, signal);
  }
}

/** The passages of one source; `count` is 0 until they are there. */
interface Passages {
  readonly answer: SharedAnswer<readonly StoredPassage[]>;
  count: number;
}

function dropOldest(all: Map<string, Passages>): void {
  let total = 0;
  for (const { count } of all.values()) total += count;
  for (const [key, { count }] of all) {
    if (total <= maximumPassages) break;
    all.delete(key);
    total -= count;
  }
}
